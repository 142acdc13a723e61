package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/**
 * A viewer who wants it cheaper, or names a price that nobody asks: 25一箱我要三箱, 抹个零, "20 a box and I take three". Nothing is ordered at another
 * price than he has named; he hears that the price stands, and the host of it.
 */
public final class Bargaining {
    private static final String YUAN = "(?:块|元|¥)?钱?";

    private static final Pattern PLEADS = Pattern.compile(
            "抹(?:个|掉|一?下|去)?零|(?<!比[^,.]{0,6})(?<!哪[个种样款]?)(?:再|能|算|给我?|都)?便宜(?:一?[点些]|几块)(?!的|吗?哪)|少(?:算|收)?(?:一?点|几块)钱|打(?:个|点)?折(?!扣)|(?:再|给|多)优惠(?:一?[点些])?|让(?:一?点)利|降(?:一?点|点儿)价|砍(?:个|点)?价|讲(?:个|点)?价"
                    + "|\\b(?:round (?:it|that) (?:down|off)|(?:give|do) (?:me|us) a (?:discount|deal|better price)|(?:make|do) it cheaper|a (?:bit|little) cheaper(?! one)|knock (?:a (?:bit|little|few)|some|something|\\d{1,3})(?: (?:yuan|rmb|kuai|bucks))? off|take (?:\\d{1,3} (?:yuan|rmb|kuai|bucks)|something) off|(?:lower|drop|reduce) the price)\\b");

    /** 108算100行不行, 100块两箱卖不卖. */
    private static final Pattern DEAL = Pattern.compile(
            "\\d{1,4}" + YUAN + "(?:就|给我)?算\\d{1,4}" + YUAN
                    + "|(?<!付|付了|转|转了)(?<!\\d)\\d{1,4}(?:块|元)钱?[^,.;!?]{0,8}(?:卖不卖|卖吗|卖给我|行不行|成不成|卖我)"
                    + "|\\b(?:can you|could you|would you|will you) (?:do|take|accept|sell (?:it|them|me)?) ?(?:it |them )?(?:for )?\\d{1,4}\\b");

    /** 25一箱, "20 a box". */
    private static final Pattern PRICED = Pattern.compile("(?<![a-z\\d.])(?<price>\\d{1,3}(?:\\.\\d{1,2})?)" + YUAN
            + "[一每/](?:" + AmountWords.MEASURE + "|[瓶筐])(?!号|栋)(?:行不行|卖不卖|的话|我就|我|就|给我|那|,| ){1,3}(?:要|来|买|拿|下单|卖)"
            + "|(?<![a-z\\d.])(?<each>\\d{1,3}(?:\\.\\d{1,2})?) (?:yuan |rmb |kuai )?(?:a|per|each) ?"
            + AmountWords.ENGLISH_MEASURE
            + "?,? (?:and|then|ok|so|for)? ?(?:i(?:'ll| will|'d)?|we(?:'ll)?) (?:take|buy|want|have|get|order)");

    /** 不讲价, 不用打折: nobody pleads by that. 能不能讲价 does. */
    private static final Pattern NO_PLEA = Pattern.compile(
            "(?<![能可是要行会])(?:(?:不用|不要|不必|不需要|无需|不想|不会|别|甭|唔使)(?:再|给我|跟你|和你|你们?){0,3}(?:抹|便宜|打|讲|砍|让|优惠|降|少)|不(?:再|跟你|和你)?(?:打折|讲价|砍价|还价|抹零)(?![^,.;!?]{0,3}[吗么嘛?]))[^,.;!?]{0,4}"
                    + "|\\b(?:no need to|don't|won't|not going to|without|no) (?:haggle|haggling|bargain(?:ing)?|discount|(?:round|knock|give|do|lower|drop|reduce|make)\\b[^,.;!?]{0,24})");

    /** Of one's money, or whether there is a rule. */
    private static final Pattern OTHERWISE = Pattern.compile("付了|转了|已付|已经付|少付|多付|\\bpaid\\b");

    /** So much of something, beside which a plea is answered as a question is. */
    private static final Pattern COUNTED =
            Pattern.compile(AmountWords.NUMBER + " ?" + AmountWords.MEASURE + "|\\b" + AmountWords.ENGLISH_NUMBER + " "
                    + AmountWords.ENGLISH_MEASURE + "\\b|(?<![a-z])[a-z]\\d{1,3} ?[+*x×]? ?\\d{1,3}\\b");

    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    private static final int LONGEST = 80;

    private static final Trait<Boolean> MAY_BE =
            Trait.of(said -> said.plain().length() <= LONGEST && mayBe(said.plain()));

    private Bargaining() {}

    private static boolean mayBe(String plain) {
        return !OTHERWISE.matcher(plain).find()
                && (isPlea(plain) || PRICED.matcher(plain).find());
    }

    /** Whoever says it, and wherever: at a price of his own nobody orders. */
    static boolean isSaid(Turn turn) {
        if (!turn.sentence().tells(MAY_BE)) {
            return false;
        }
        var plain = turn.sentence().plain();
        return isOtherPrice(turn, plain) || isPlea(plain) && isViewers(turn);
    }

    private static boolean isViewers(Turn turn) {
        return turn.isPrivate()
                && !turn.may(Role.HOST)
                && GrowerQuestion.growersOf(turn).isEmpty();
    }

    private static boolean isPlea(String said) {
        var plain = NO_PLEA.matcher(said).replaceAll("");
        return (PLEADS.matcher(plain).find() || DEAL.matcher(plain).find())
                && !COUNTED.matcher(plain).find();
    }

    /** Whether it is no price of today's. */
    private static boolean isOtherPrice(Turn turn, String plain) {
        var priced = PRICED.matcher(plain);
        if (!priced.find()) {
            return false;
        }
        var price = new BigDecimal(priced.group("price") == null ? priced.group("each") : priced.group("price"));
        var digits = Currency.getInstance(turn.shop().currency()).getDefaultFractionDigits();
        return price.compareTo(LEAST) >= 0
                && turn.sale().lineup().stream()
                        .map(item -> BigDecimal.valueOf(item.price(), digits))
                        .noneMatch(asked -> asked.compareTo(price) == 0
                                || asked.toBigInteger().equals(price.toBigInteger()));
    }

    /** Whether it was that, and has been answered. */
    public static boolean isTold(Turn turn) {
        boolean isSaid = isViewers(turn) && isSaid(turn);
        if (isSaid) {
            turn.outcome("passed on");
            ForTheHost.keep(turn, turn.said());
            var items = turn.round().named(turn.said()).stream()
                    .flatMap(slot -> turn.sale().slot(slot).stream())
                    .toList();
            turn.say(turn.words().talk().priceStands() + rows(turn, items));
        }
        return isSaid;
    }

    private static String rows(Turn turn, List<LineupItem> items) {
        return items.isEmpty()
                ? ""
                : "\n" + LineupText.rows(turn.words(), items, turn.shop().currency());
    }
}
