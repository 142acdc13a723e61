package org.qingshan.conversation.host;

import java.util.List;

/**
 * How a host says a price for a time in a hurry: A1秒杀22, 黄桃22块，5分钟, "peaches down to 22 for the next 5 minutes". Of viewers' words nothing
 * is read here.
 */
final class FlashShorthand {
    static final String TIME =
            "(?<time>(?:\\d{1,4}|[一二两三四五六七八九十半]{1,3})\\s?(?:秒钟?|分钟?|个?小时|(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?)\\b))";

    /** How long it lasts; without a word as long as ever. */
    private static final String FOR = "(?:\\s?" + TIME + ")?+";

    private static final String YUAN = PriceWords.YUAN;
    private static final String NUMBER = "[¥￥]?" + HostShorthand.NUMBER;

    /** Between a price and its time. */
    private static final String LASTING = "[,， ]{0,2}(?:(?:就|只有|只|仅|限时|只限|仅限|只卖|卖|持续|限)\\s?){0,3}";

    private static final String WITHIN =
            "(?:之?内|以内|(?:之|以)?后(?:就|再|马上|立刻|自动)?(?:恢复|变回|改回|涨回|回到?)(?:到)?(?:原来的?)?(?:原?价格?)?)?";

    static final List<String> WAYS = List.of(
            "(?<item>.{1,12}?)\\s?" + HostShorthand.NUMBER + "(?:" + YUAN + ")?\\s?秒杀" + FOR,
            "(?<item>.{0,12}?)(?:[搞做来弄上开整]一?个?)?秒杀价?(?:到|只要|就)?[,， ]?" + HostShorthand.NUMBER + "(?:" + YUAN
                    + ")?[,， ]?" + FOR,
            "(?<item>.{0,12}?)[,，: ]{0,2}(?:(?:就|只要|只|现在|限时|特价|改成?|降到|卖)\\s?){0,3}" + NUMBER + "(?:" + YUAN + ")"
                    + LASTING + TIME + WITHIN,
            "(?<item>.{1,12}?)[,，: ]{0,2}(?:(?:就|只要|只|现在|限时|特价|改成?|降到|卖)\\s?){0,3}" + NUMBER
                    + "(?:[,， ]{1,2}|(?=限时|就|只))" + LASTING + TIME + WITHIN,
            "(?:接下来|未来|这|后面)?的?\\s?" + TIME + WITHIN + "[,， ]{0,2}(?<item>.{1,12}?)(?:就|只要|只|限时|特价|卖){0,3}\\s?" + NUMBER
                    + "(?:" + YUAN + ")",
            "(?:限时|只限|接下来|未来|后面)的?\\s?" + TIME
                    + "(?:之?内|以内)?[,，:： ]{0,2}(?<item>.{1,12}?)(?:就|只要|只|都|特价|卖|秒杀价?){0,3}\\s?" + NUMBER + "(?:" + YUAN
                    + ")?",
            "(?<item>.{1,12}?)(?:限时|这|接下来)?\\s?" + TIME + WITHIN + "[,， ]{0,2}(?:就|只要|只|限时|特价|卖){0,3}\\s?" + NUMBER
                    + "(?:" + YUAN + ")",
            "(?:flash(?: sale| price)?:?|do a flash)(?: on| for)?(?: the)? (?<item>.{1,16}?)(?: at| for|:|,)? " + NUMBER
                    + "(?:" + YUAN + ")?(?:,? for)?" + FOR,
            "(?:(?:drop|lower|cut|put|set|sell|make)(?: the)? )?(?<item>.{1,16}?)(?: down)?(?: (?:is|are))?(?: to| at| for|:|,)? "
                    + NUMBER
                    + "(?:" + YUAN
                    + ")?(?:,? (?:only )?for(?: just| only)?(?: the)?(?: next)?|, ?(?:only |just )?| only| just)\\s?"
                    + TIME,
            "(?:for )?(?:the )?(?:next )?" + TIME
                    + ",? (?:the )?(?<item>.{1,16}?) (?:(?:is|are|at|for|only|down to) ){1,3}" + NUMBER + "(?:" + YUAN
                    + ")?");

    private FlashShorthand() {}
}
