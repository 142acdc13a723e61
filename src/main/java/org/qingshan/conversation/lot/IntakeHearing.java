package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.lot.IntakeDraft.Asked;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;

/** Tells what is meant for the intake that is under way, or begins one, from what is said to something else. */
public final class IntakeHearing {
    private static final int LONGEST_NAME = 20;

    /** -5, 1000000000: meant as the answer, though none can be that. */
    private static final Pattern WRONG_NUMBER =
            Pattern.compile("[-−–—]\\s*\\d[\\d.]*\\s*\\p{L}{0,6}|\\d{8,}\\s*\\p{L}{0,6}");

    /** What is said to another question. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:不?要|不?是|不?行|不?对|好|可以|收|不收|嗯|哦|算了|谢谢|知道了|不知道|不晓得|yes|no|ok|okay|sure|thanks|thank you)[的了吧啊呀嘛。.!！~]*",
            Pattern.CASE_INSENSITIVE);

    /** What the team asks for meanwhile. */
    private static final Pattern NOBODY = Pattern.compile(
            "订单|訂單|单子|包裹|快递|购物车|货单|战况|直播|\\b(?:orders?|parcels?|cart|lineup|sales|stream)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Nothing is taken in of what was asked about; what has been taken in stays. */
    private static final Pattern WAY_OUT = Pattern.compile(
            "(?:算了)?(?:先)?不(?:报|收|填|登|记)了[吧啊。.!！~]*|(?:forget|drop|leave) it[.!]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_NAME =
            Pattern.compile("^(?:应该|其实|就)?(?:是|收)|^(?:it's|it is|it was|they are|from) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:家)?(?:的|送来的?|拿来的?|带来的?)?[吧啊呀哈了。.!！~ ]*$|(?:'s|’s)[.! ]*$", Pattern.CASE_INSENSITIVE);

    /** Between what comes in and what else does. */
    private static final Pattern FURTHER = Pattern.compile(
            "[,，、。;；.!！\\n]\\s*(?:(?:另外|还有|然后|再有|再就是|and|also|plus)[,，\\s]*){0,2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED = Pattern.compile("[\\d一二两三四五六七八九十百半]");

    private static final String SOMEBODY = "@";

    private static final Pattern TAKEN_FROM = Pattern.compile("(?:今天|刚刚?|已经?)?收(?:货|到|下)?了?\\s?" + SOMEBODY);

    /** 李大姐送红糖20袋: she brings it here. */
    private static final Pattern SENT = Pattern.compile(
            "^(?<who>\\p{IsHan}{2,4}?)(?:送|拿|带|交|挑|背|拉)(?![来过到给去了个])(?=\\p{IsHan}{0,8}\\s?[\\d一二两三四五六七八九十百半])");

    private IntakeHearing() {}

    static boolean isWayOut(Turn turn) {
        return open(turn).isPresent() && WAY_OUT.matcher(turn.said().strip()).matches();
    }

    /** Whether that is the number or the name that was asked for. */
    static boolean awaits(Turn turn, String said) {
        return open(turn)
                .filter(draft -> draft.asked(Asked.QUANTITY) && isAmount(said)
                        || (draft.asked(Asked.QUANTITY) || draft.asked(Asked.GROWER) || draft.asked(Asked.WHOSE))
                                && isPersonsName(bare(said)))
                .isPresent();
    }

    /** 是吴秀英的 names her. */
    public static String bare(String said) {
        return BEHIND_NAME
                .matcher(
                        BEFORE_NAME.matcher(Normaliser.simplified(said).strip()).replaceFirst(""))
                .replaceFirst("");
    }

    /** What is open is answered, or goods have come, and in the same message others have. */
    record Both(String first, String more) {}

    /** 吴秀英的，另外张桂花拿来20箱桃. Queries, once it may be. */
    static Optional<Both> both(Turn turn) {
        var said = turn.said();
        return turn.may(Role.SCREENER) && IntakeWords.tell(said)
                ? FURTHER.matcher(said)
                        .results()
                        .map(cut -> new Both(said.substring(0, cut.start()), said.substring(cut.end())))
                        .map(both -> withGrower(turn, both))
                        .filter(both -> tellsOfGoods(turn, both.more())
                                && (awaits(turn, both.first()) || tellsOfGoods(turn, both.first())))
                        .findFirst()
                : Optional.empty();
    }

    /** 收桂花桃10箱、鸡蛋5盒: the second is hers, too. */
    private static Both withGrower(Turn turn, Both both) {
        var isOwn = !NUMBERED.matcher(both.more()).find() || tellsOfGoods(turn, both.more());
        var grower = isOwn
                ? Optional.<String>empty()
                : told(turn, both.first()).flatMap(first -> Optional.ofNullable(first.grower()));
        return grower.map(name -> new Both(both.first(), "收货 " + name + " " + both.more()))
                .orElse(both);
    }

    /** @param grower null where none is named */
    public record Told(
            Product product, String amount, @Nullable String grower) {}

    /** Which goods are named, and how much of them; empty where either is not, or anything is said besides. Queries. */
    public static Optional<Told> told(Turn turn, String said) {
        var growers = Member.growerNames();
        var line = line(turn, IntakeWords.line(written(said), growers));
        var product = line.product();
        var quantity = line.quantity();
        return product == null || quantity == null || !line.others().isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(product, quantity.toPlainString() + line.unitWord(), line.grower()));
    }

    private static boolean isAmount(String said) {
        var plain = Amounts.plain(said);
        return WRONG_NUMBER.matcher(plain).matches() || LotWords.isAmount(SaidNumber.inFigures(plain));
    }

    private static boolean isPersonsName(String said) {
        return said.length() <= LONGEST_NAME && Member.growerNamed(said.strip()).isPresent();
    }

    /** Whether it is told that somebody has brought goods. Queries, once it may be. */
    public static boolean isBrought(Turn turn) {
        return LotLine.BRINGS.matcher(turn.said()).find() && tellsOfGoods(turn);
    }

    static boolean tellsOfGoods(Turn turn) {
        return tellsOfGoods(turn, turn.said());
    }

    private static boolean tellsOfGoods(Turn turn, String said) {
        return turn.may(Role.SCREENER)
                && IntakeWords.tell(said)
                && !AddressReader.looksLikeAddress(said)
                && IntakeWords.tell(written(said), Product.all(), Member.growerNames(), today(turn));
    }

    /** As a line of the desk has it: grower and goods by their whole names. By the command it is such a line. Queries. */
    static String written(String said) {
        var named = named(said);
        return IntakeWords.isByCommand(named) ? named : GoodsInShort.written(named, Product.all());
    }

    /** With the whole name of the one grower who is called otherwise: 桂花婶, "Guihua". Query. */
    static String named(String words) {
        var sent = SENT.matcher(Normaliser.simplified(words));
        var isSent = sent.find() && IntakeWords.isCalled(sent.group("who"), Member.growerNames());
        var said = isSent ? sent.replaceFirst("${who}送来") : words;
        var plain = Normaliser.simplified(said).toLowerCase(Locale.ROOT);
        var names = Member.growerNames();
        return CalledGrowers.in(plain, names)
                .filter(called -> called.names().size() == 1 && (called.isSure() || isTakenFrom(called)))
                .filter(called -> !plain.contains(called.names().get(0).toLowerCase(Locale.ROOT)))
                .map(called -> called.with(called.names().get(0)))
                .orElse(said);
    }

    /** 收桂花桃10箱: right behind the word for it a given name is no flower. */
    private static boolean isTakenFrom(CalledGrowers called) {
        return TAKEN_FROM.matcher(called.with(SOMEBODY)).lookingAt();
    }

    /** Goods or a name where these were asked for; a yes and a question are neither. */
    static boolean isAnswer(Turn turn) {
        var said = turn.said().strip();
        var draft = open(turn).filter(one -> !NO_NAME.matcher(said).matches() && !QuestionReader.wantsAnAnswer(said));
        var isName = said.length() <= LONGEST_NAME
                && said.chars().noneMatch(Character::isDigit)
                && !NOBODY.matcher(said).find();
        return draft.filter(one -> one.asked(Asked.PRODUCT)
                        || one.asked(Asked.OLD)
                                && HarvestDay.past(said, today(turn)).isPresent()
                        || isName && one.asked(Asked.GROWER) && one.goesOnWith(line(turn, said)))
                .isPresent();
    }

    static LotLine line(Turn turn, String said) {
        return LotLine.read(said, Product.all(), Member.growerNames(), today(turn));
    }

    static boolean isDoubtfulDay(Turn turn, IntakeDraft draft) {
        return !draft.meansOld()
                && draft.day().filter(day -> Intake.isLongAgo(day, today(turn))).isPresent();
    }

    /** Goods that the shop does not know yet, and that are meant to be new. */
    static Optional<Product> unknown(IntakeDraft draft) {
        return draft.newName()
                .filter(name -> draft.meansNew() && !draft.units().isEmpty())
                .map(name -> new Product(name, name, draft.units().iterator().next()));
    }

    static LocalDate today(Turn turn) {
        return LocalDate.ofInstant(turn.sale().now(), Shop.VILLAGE);
    }

    static Optional<IntakeDraft> open(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(IntakeDraft.NAME::equals)
                .map(open -> IntakeDraft.of(turn.chat()));
    }
}
