package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** 我妈一箱黄桃一袋红糖，我爸也一样; "two boxes of peaches, and so does my mum": as much again, of which it may be of one thing or of all. */
final class SameToo {
    private static final String WHO =
            "(?:[妈爸婆公姐哥妹弟嫂姨姑舅叔婶奶爷]|朋友|同事|邻居|室友|闺蜜|老公|老婆|女儿|儿子|那边|老家|家里|她|他|小\\p{IsHan}|老\\p{IsHan}|\\p{IsHan}(?:姐|哥|总|老师))(?:那边|家|那|那里|那儿)?";

    private static final String THEN = "[,;. ](?:还有|给|另外)?我?\\p{IsHan}{0,2}" + WHO;
    private static final String END = "(?:的|哈|啊|呀|哦|噢|吧|了|喔|[.!~ ]){0,6}$";

    private static final Prefiltered SAID = Prefiltered.of(
            WHO + "(?:也|也是|也要|也来|也给)(?:一样|同样|这么多|照样)"
                    + "|" + THEN + "(?:也是|也一样|一样|同样|也同样)" + END
                    + "|\\b(?:and|,) ?(?:the )?same (?:for|to|goes for) (?:my |our )?(?!(?:me|you)\\b)[a-z]"
                    + "|\\bso (?:does|do|would) (?:my|our) [a-z]"
                    + "|(?:, |\\band )(?:my|our) [a-z]{2,12}(?: in law)? (?:too|as well|(?:wants|would like|will have|gets) (?:the same|some too|one too|it too))(?=[,.! ]*$)");

    private static final Prefiltered WANTS_TOO = Prefiltered.of(THEN + "(?:也要|也来|也想要)" + END);

    /** 再加一箱，我姐也要: why it is more. */
    private static final Prefiltered MORE = Prefiltered.of("[再加改追补添凑多变换]");

    /** "Make that three, my sister wants some too". */
    private static final Prefiltered CHANGED =
            Prefiltered.of("\\b(?:make|change|bump) (?:that|it|this|the|my|mine)\\b");

    private static final String WANT = "(?:要(?!吃|不)|想要|想买|来|买|拿|需要|订|得要)";

    /** 我和我妈都要一盒鸡蛋; "me and my sister both want a box". */
    private static final Prefiltered BOTH =
            Prefiltered.of("(?:我|俺|咱)(?:自己)?(?:和|跟|与|同|还有|、)(?:我|俺)?\\p{IsHan}{1,5}?(?:两个?人?|俩人?|两人)?都" + WANT
                    + ".{0,6}?[\\d一二两三四五六七八九十半]"
                    + "|" + WHO + "(?:和|跟|与|同)我(?:两个?人?|俩人?|两人)?都" + WANT + ".{0,6}?[\\d一二两三四五六七八九十半]"
                    + "|我们(?:俩|两个人?|两人)都" + WANT + ".{0,6}?[\\d一二两三四五六七八九十半]"
                    + "|\\b(?:me|i|myself|we|us)\\b[^,.;!?]{0,24}\\bboth (?:of us )?(?:want|need|would like|'d like|would love|will have|'ll have|will take|'ll take|take|order|get|fancy)\\b"
                    + "|\\bboth of us (?:want|need|would like|will have|will take)\\b");

    /** 我要一箱我妹也要一箱: the same number again, of somebody else. */
    private static final Prefiltered EACH_HIS_OWN = Prefiltered.of("我" + WANT
            + "(?:\\p{IsHan}{0,4}?)(?<many>\\d{1,2}|[一二两三四五六七八九十])(?<unit>[箱斤袋盒份个件包瓶])[^,.;!?]{0,6}?[,; ]?(?:我|俺)?\\p{IsHan}{0,2}?"
            + WHO + "也" + WANT + "\\k<many>\\k<unit>");

    /** 闺蜜要两盒土鸡蛋，我也要: as much again, or one, or that she orders for the other. */
    private static final Prefiltered I_TOO = Prefiltered.of(
            "^(?:帮|给|替)?(?:我|俺)?(?:的)?\\p{IsHan}{0,2}?" + WHO + "(?:说|想)?" + WANT
                    + "[^,.;!?再加另]{1,12}[,;. ]{1,2}(?:那|所以|然后|还有)?(?:我|俺|咱)(?:自己)?也(?:要|来|想要|买|拿)(?:一样|同样|点|这个)?(?:的)?"
                    + END
                    + "|^(?:(?:my|our) (?:[a-z]+ )?[a-z]{2,12}|she|he) (?:wants?|needs?|would like|'d like)\\b[^,.;!?]{3,40}?(?:[,.;]| and) (?:and )?(?:me too|me as well|so do i|i do too|same for me|same here|i want (?:some|it|one) too|i'd like (?:some|one) too)[.! ]{0,3}$");

    private SameToo() {}

    static boolean isSaid(String plain) {
        return SAID.isIn(plain) && !CHANGED.isIn(plain) || WANTS_TOO.isIn(plain) && !MORE.isIn(plain);
    }

    private static ClaimReading doubt(ClaimReading reading) {
        return reading.kind() == Kind.DOUBT ? reading : ClaimReading.doubt(List.of(), null);
    }

    /** Twice as much is offered of one thing. */
    static ClaimReading offered(String plain, ClaimReading before, ClaimReading asked) {
        boolean two = BOTH.isIn(plain) || EACH_HIS_OWN.isIn(plain) || I_TOO.isIn(plain);
        boolean one = before.kind() == Kind.CLAIMS
                && (asked.kind() == Kind.DOUBT && isSaid(plain) || two)
                && before.claims().size() == 1
                && before.claims().get(0).action() == Action.ADD;
        if (!one) {
            return asked;
        }
        var claim = before.claims().get(0);
        var both = Fit.tidy(claim.quantity().multiply(BigDecimal.valueOf(2)));
        return doubt(asked).asking(List.of(new Suggestion(claim.slot(), both), Suggestion.of(claim)));
    }
}
