package org.qingshan.conversation.lot;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Product;

/**
 * That a grower has taken her goods home, told by somebody else: 张桂花把黄桃拿回去了, 秀英的笋拿走20斤, "Zhang took her peaches back". The whole
 * text must say so. Pure.
 *
 * @param growers who may be called so
 * @param goods that are named; of any where none are
 * @param amount with its unit; empty where it is all that is left
 * @param isWish whether it may be only what she wants: 想拿走, "wants 20 jin back"
 */
record TakenHomeWords(List<String> growers, List<Product> goods, String amount, boolean isWish) {
    private static final int LONGEST = 60;

    /** Whoever asks, doubts, or denies it tells nothing. */
    private static final Pattern NOT_TOLD = Pattern.compile(
            "[?？吗嘛没不别莫谁怎]|如果|要是|万一|假如|什么|多少|是否|\\b(?:if|not|never|who|why|when|how|did|does|do|should|can|could|may|might)\\b|n't\\b");

    /** Not 送给, a gift, and not 取走, 领走 or "collected": so she fetches what she has bought. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:拿|带|背|挑|拉|搬|领|提|扛|运|取|收|抱|要)了?回(?:去|家去?|来)?|(?:拿|带|背|挑|拉|搬|扛|运|抱|要)了?走|(?:自己|自家|家里|屋头)(?:要|想)?留|留(?=.{1,10}(?:自己|自家)?吃)|(?:[退还]回?去?|送回去?)给|[退还]回去了|退(?=.{1,10}回去)|[退还](?=.{1,12}给)"
                    + "|\\b(?:took|takes?|taken|taking|wants?|carried|carries|carry|went|gone|got|goes|going|go|take|pick up|picked up|picks up|collected|collects|fetched|fetches)\\b(?=.*\\b(?:back|home|away)\\b)"
                    + "|\\breturn(?:ed)?\\b(?=.*\\bto\\b)|\\b(?:gave|given|give|handed|hand|sent|send)\\b(?=.*\\bback\\b)");

    /** Why: 这批笋老了，退给吴秀英. */
    private static final Pattern REASON = Pattern.compile(
            "(?:太|都|有点|有些|全|已经?){0,2}(?:[老坏烂软蔫霉熟馊裂]|不新鲜|不好|不行|不合格|不过关|没过关?|卖不[掉出动了]|(?:不能|没法|没人)卖|没人[要买]|(?:我们?)?不(?:想|再)?[要收]|卖相(?:太)?差|质量(?:太|不)[差好行])(?:了|掉了|的)?(?=[,，。 ]|所以|就|退|还|送|没|不|$)[,，。 ]{0,2}(?:所以|那就?|就|先)?"
                    + "|\\b(?:(?:is|are|was|were|has gone|have gone|went|look|looks)|(?<=['’](?:s|re))) (?:all |too |really |getting |a bit |not )*(?:old|bad|woody|rotten|soft|tough|spoilt|spoiled|mouldy|moldy|fresh|good|fit to sell)\\b[,;.]? ?(?:so )?");

    private static final Pattern WISH = Pattern.compile(
            "[想说要会得吧让叫请喊]|打算|准备|决定|希望|\\b(?:give|send|hand|return|please|let's|wants?|wanted|would|will|going|plans?|planning|intends?|needs?|says?|said|wish(?:es)?|hopes?|take|carry)\\b|['’](?:ll|d)\\b");

    private static final Pattern AROUND = Pattern.compile(
            "回去|回来|剩下?的?|余下的?|没卖[完掉]的?|全部?|所有|[那这][些批]|已经|刚刚?才?|今[天早晚]|下午|上午|自己|我们|过来|回去|东西|自家|家里|屋头|[着下点吃用把将被给的家了都又她他来给走去全再货些批子吧]"
                    + "|\\b(?:the|all|of|her|his|their|own|some|has|have|had|is|are|was|were|been|just|now|again|today|already|back|home|away|with|tell|her|him|everything|goods|stuff|rest|from|what|left|we|to|would|like|it|them|they|these|this|those|batch|lot|and|that)\\b|['’]s\\b|[,，。.!！、:：~～\\s]");

    private static final Pattern SELF =
            Pattern.compile("[我俺咱]们?家?|\\b(?:i|we)(?:['’](?:ve|ll|m))?\\b|\\b(?:my|our)\\b");

    private static final Pattern AMOUNT =
            Pattern.compile("(?:\\d{1,6}(?:\\.\\d{1,3})?|[零一二两三四五六七八九十百半]{1,7})\\s?(\\p{IsHan}{1,2}|[a-z]{1,9})?");

    private static final Pattern GROWER =
            Pattern.compile("(?:货主|农户|老乡|乡亲|种的人|送货的人?)家?|\\b(?:the )?(?:growers?|farmers?)\\b");

    /** Whether it is worth looking up who and what may be named. */
    static boolean mayBe(String said) {
        return said.length() <= LONGEST && TAKEN.matcher(plain(said)).find();
    }

    private static String plain(String said) {
        return Amounts.plain(Normaliser.simplified(said)).toLowerCase(Locale.ROOT);
    }

    /**
     * Empty where no grower is spoken of, or anything else is said too; without names where it is whoever brought the goods.
     *
     * @param names of all growers
     */
    static Optional<TakenHomeWords> read(String said, Collection<String> names, Collection<Product> products) {
        var plain = plain(said);
        return CalledGrowers.in(plain, names)
                .flatMap(called -> of(called.names(), called.with(" "), products))
                .or(() -> ofWhoever(plain, products));
    }

    /** 笋老了，退给货主: whose it is, is known by the goods. */
    private static Optional<TakenHomeWords> ofWhoever(String plain, Collection<Product> products) {
        var rest = GROWER.matcher(plain).replaceFirst(" ");
        return rest.equals(plain)
                ? Optional.empty()
                : of(List.of(), rest, products).filter(words -> !words.goods.isEmpty());
    }

    /** The same of the speaker's own goods, of which a part is named: 我拿走20斤笋, "I took 20 jin of my shoots back". */
    static Optional<TakenHomeWords> ofOwn(String said, Collection<Product> own) {
        var plain = plain(said);
        var rest = SELF.matcher(plain).replaceFirst(" ");
        return rest.equals(plain)
                ? Optional.empty()
                : of(List.of(), SELF.matcher(rest).replaceAll(" "), own).filter(words -> !words.amount.isEmpty());
    }

    private static Optional<TakenHomeWords> of(List<String> growers, String rest, Collection<Product> products) {
        var told = REASON.matcher(rest).replaceAll(" ");
        // 不 and 没 are in names, too.
        if (NOT_TOLD.matcher(told.replaceAll("没卖[完掉]", "")).find()) {
            return Optional.empty();
        }
        var goods = GrowersGoods.named(told, products);
        var unnamed = told;
        for (var name : GrowersGoods.names(goods)) {
            unnamed = unnamed.replace(name, " ");
        }
        var isWish = WISH.matcher(unnamed).find();
        var others = WISH.matcher(TAKEN.matcher(SaidNumber.inFigures(unnamed)).replaceAll(" "))
                .replaceAll(" ");
        var amount = AROUND.matcher(others).replaceAll(" ").strip();
        return amount.isEmpty() || AMOUNT.matcher(amount).matches() && isCounted(amount)
                ? Optional.of(new TakenHomeWords(growers, goods, amount, isWish))
                : Optional.empty();
    }

    private static boolean isCounted(String amount) {
        var said = AMOUNT.matcher(amount);
        return said.matches() && (said.group(1) == null || LotWords.isUnit(said.group(1)));
    }
}
