package org.qingshan.conversation.command;

import java.util.regex.Pattern;

/** When somebody says he has paid, ahead of what he says of it: 昨天付了49.6, 周三转50给你了, "yesterday I paid 49.6". What he only means to pay stays as it is. */
final class PaidLately {
    private static final String BY_HIM = "(?:(?:我|钱|老板|主播|你好)[，, ]?){0,3}";

    private static final String CLOCK = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:钟|半|多|\\d{1,2}分?)?|\\d{1,2}[:：]\\d{2}";

    private static final String WHEN =
            "(?:之前|以前|先前|前面|上[次回]|早[就已]|前[几两]天|大?前天|昨[天日儿晚早]?|今[天日儿早]|刚才|上(?:个?(?:周|星期|礼拜)[一二三四五六日天末]?|个?月|午)|(?:周|星期|礼拜)[一二三四五六日天末]|早上|早晨|清早|中午|下午|傍晚|晚上|夜里|半夜|凌晨"
                    + "|\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[日号]|" + CLOCK + ")";

    /** When it can only have been; the others may be still to come. */
    private static final String BEFORE = "[^，,。;；]{0,9}?(?:前天|昨|今[天日儿早]|刚才|上(?:个|周|星期|礼拜|月|午))";

    private static final String TO_YOU = "(?:给?你们?)?";

    private static final String SUM = "[¥￥\\d.零一二两三四五六七八九十百千点元块圆毛角钱款 ]{0,12}+";

    /** The verb is done: 付了, 转过, 打给你了; not 转过去. */
    private static final String DONE = "(?:款|钱|账)?(?:好|完|清)?" + TO_YOU + "(?:过去)?(?:了|过(?![去来]))";

    private static final String AHEAD_OF = "(?:" + WHEN + "(?:的时候|左右)?[，, 就]{0,2}){1,4}(?=[^，,。;；]{0,30}(?:付|转|打|汇)";

    /** 付49.6好了 and 转50过去 are only meant. */
    private static final Pattern AHEAD = Pattern.compile("\\s*" + BY_HIM + "(?:" + AHEAD_OF + "(?:" + DONE + "|" + SUM
            + "给你们?(?:过去)?了))|(?=" + BEFORE + ")" + AHEAD_OF + TO_YOU + SUM + TO_YOU + "(?:过[去来])?了))");

    private static final Pattern AHEAD_ENGLISH = Pattern.compile(
            "\\s*(?:(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|earlier|before|previously|last (?:night|time|week)|(?:earlier )?(?:today|this morning|this afternoon|this evening))(?: morning| afternoon| evening| night)?[, ]{1,3}(?=(?:i(?:['’](?:ve|d)| have| had)? )?(?:already |just )?(?:paid|sent|transferred|wired)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** 不，我转账了: what was said of paying before is so no more. */
    private static final Pattern AFTER_ALL = Pattern.compile(
            "^\\s*(?:(?:不了?|不是|不用了?|算了|等等|哦|啊)[，,。.! ]{1,3}|(?:no|oh|sorry|wait|actually|well)[,.! ]{1,3}){1,3}(?=.{0,8}[付转汇打]|(?:i|it|we)\\b)",
            Pattern.CASE_INSENSITIVE);

    private PaidLately() {}

    /** The words without that, and without a no to what was said of paying before; as they are where it does not stand ahead, or nothing is done. */
    static String without(String words) {
        var said = AFTER_ALL.matcher(words).replaceFirst("");
        var ahead = AHEAD.matcher(said);
        if (ahead.lookingAt()) {
            return said.substring(ahead.end());
        }
        var english = AHEAD_ENGLISH.matcher(said);
        return english.lookingAt() ? said.substring(english.end()) : said;
    }
}
