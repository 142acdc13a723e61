package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** What is given up at the end of a message: 黄桃两箱 算了, "never mind"; and 一袋都不要, which only says it again. */
public final class TakenBack {
    /** Gives up what was just said, in English, wherever that stands. */
    public static final String NEVER_MIND =
            "(?:never ?mind|nvm|forget (?:it|that|about it)|scratch that|scrap (?:it|that))";

    /** 红糖不要了，一袋都不要; "cancel the eggs, not a single box". */
    private static final Prefiltered INSISTED = Prefiltered.of(
            "((?:不要|取消|退|撤|删|cancel|remove)[^,;.!]{0,12})[,;.! ]+(?:一\\p{IsHan}{1,2}[都也](?:不|别|没|莫|甭|勿)\\p{IsHan}{0,4}|not (?:even )?(?:a|one|a single)(?: single)? [a-z]{2,8})(?=$|[,;.!])");

    /** Of its own behind an order: 就两箱算了 is one; or 可以下次再买. */
    private static final Prefiltered BEHIND =
            Prefiltered.of("[ ,;.!、](?:还是|那|就|我|先|[哎唉额呃哦嗯啊诶欸哈嘿])*(?:算了[吧哈啦嘛]?[ ,]?)+(?:不要了)?[ ,.!~]*$"
                    + "|[ ,;.!、](?:还是|那|就|我|先|可以|要不|等){0,3}(?:下次|下回|改天|回头)再(?:买|订|拍|要|下单|说)[吧了啊哈哦]{0,2}[ ,.!~]*$"
                    + "|\\b(?:"
                    + NEVER_MIND + "|nah|on second thoughts? no|changed my mind)[ ,.!]*$");

    private static final String COUNT =
            "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:boxes|box|bags?|jin|cartons?|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg))?";

    /** "Instead of two give me three": the two are not wanted. */
    private static final Pattern INSTEAD = Pattern.compile("\\binstead of (?:the |my )?" + COUNT
            + "[, ]{1,3}(?:(?:can|could) (?:i have|you give me|you make it) |give me |i want |i'd like |i'll take |make it |send me |send )?(?="
            + COUNT + "(?: please| pls| then)?[.!? ]{0,3}$)");

    /** "One box, no two, actually just one": what was put right once more is no more wanted. */
    private static final Prefiltered MEANWHILE =
            Prefiltered.of("[,.;!]? ?\\b(?:no|wait|actually|sorry|hmm+)[, ]{1,2}(?:just |only |make it )?"
                    + COUNT
                    + "(?=[,.;!]{1,2} ?(?:(?:no|wait|actually|sorry|hmm+|ok)[,. ]{1,2}){1,3}(?:just |only |make it |make that )?"
                    + COUNT
                    + "[.! ]{0,3}$)");

    /** "Two boxes. Hmm, too many. One." */
    private static final Prefiltered TOO_MANY = Prefiltered.of(
            "[,.;!] ?(?:(?:hmm+|oh|no|wait|ah|well)[,.! ]{1,3}){0,2}(?:that's |it's |that is )?(?:way |far |a bit )?too (?:many|much)[,.;!]{1,3} ?(?:(?:just|only|make it|so) ){0,2}(?="
                    + COUNT + "(?: (?:please|then|is enough))?[.! ]{0,3}$)");

    /** Nobody takes it back in more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private TakenBack() {}

    static String once(String said) {
        var plain = said.contains("instead of ") ? INSTEAD.matcher(said).replaceFirst("make it ") : said;
        var last = TOO_MANY.replaceAll(MEANWHILE.replaceAll(plain, ""), ", no, ");
        return last.indexOf('一') < 0 && !last.contains("not ") ? last : INSISTED.replaceAll(last, "$1");
    }

    static boolean isBehind(String plain) {
        return BEHIND.isIn(plain.substring(Math.max(0, plain.length() - LONGEST)));
    }
}
