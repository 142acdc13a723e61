package org.qingshan.conversation.command;

import java.util.regex.Pattern;

/** What stands around the words of a payment and says nothing of it: ok, 已付款，请发货, 钱已付，查收一下. Pure. */
final class BesidePayment {
    private static final Pattern AHEAD = Pattern.compile(
            "^\\s*(?:(?:ok(?:ay)?|done|yes|right|sure|all done|嗯+|好的?|好了|行|可以|搞定)[，,.!！。 ]+){1,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "(?:[，,。.!！;；～~ ]+(?:(?:请|麻烦|老板|主播|您|你们?|帮忙?|注意|尽快|赶紧|快点?|早点|记得|可以|等着?|那就){0,4}(?:查收|查看|查|核对|核实|确认|收|看|发货|寄出?|发出|安排(?:发货)?|回复?|告诉我|说)(?:一?下|一声)?(?:哈|哦|啊|吧|了|啦)?"
                    + "|(?:你们?)?(?:看到|收到|到账)(?:了)?(?:吗|没有?|的话)?(?:请?(?:回复?|说|告诉我)(?:一?下|一声)?)?[?？]?"
                    + "|谢谢(?:老板|主播|你们?|您|啦)?|多谢|辛苦(?:了|啦)?|(?:please |kindly |could you |can you |now |and ){0,3}(?:check|confirm|look|verify|have a look|ship|send|let me know)(?: it| that| them)?(?: soon| out| please| now| when you can){0,2}|thanks?(?: a lot| you| so much)?|thank you)){1,3}[。.!！~～ ]*$",
            Pattern.CASE_INSENSITIVE);

    /** 付了哈, 转过去了哦. */
    private static final Pattern SOFTLY = Pattern.compile("(?<=[了啦])[哈哦啊哟呀喔噢]{1,2}(?=[，,。.!！~～ ]|$)");

    /** 我分两次付，先付了20, "I'll pay in two parts, sent 20 now": how he means to pay, before what he has. */
    private static final Pattern IN_PARTS = Pattern.compile(
            "^\\s*(?:我|老板|你好|那|[，, ]){0,4}(?:想|要|打算|准备|会|得|先){0,2}分(?:成|开|为)?(?:[两二三四五六2-6](?:次|笔|回))?来?(?:付|转|给|打)(?:款|钱|账|清|完)?(?:吧|啊|哈)?[，,。;；:： ]+(?=[^，,。;；]{0,12}[付转打汇])"
                    + "|^\\s*(?:hi,? |hello,? )?(?:(?:i'll|i will|i want to|i'd like to|i'm going to|i am going to|i'm|i am|let me|we'll) )?(?:pay(?:ing)?|send(?:ing)?|do(?:ing)?) (?:it |this |for it |you |the money )?in (?:two|three|four|several|a few|[2-9]|parts|instal?lments)(?: equal)?(?: parts| payments| instal?lments| transfers| goes| times)?[,.:;! ]{1,3}(?:and |so |first |now |here's the first[,:] ){0,2}(?=.{0,24}\\b(?:paid|sent|transferred|wired)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Of money, where he speaks of a part. */
    private static final String SENT =
            "^\\s*(?:(?:i(?:'ve| have)? )?(?:just |already |now |first )?)(?:sent|wired) (?:you |over )?(?=[¥￥$]? ?\\d";

    private static final Pattern SENT_SUM = Pattern.compile(SENT + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENT_PART = Pattern.compile(
            SENT + ".{0,30}\\b(?:rest|remainder|balance|other half|remaining)\\b)", Pattern.CASE_INSENSITIVE);

    private BesidePayment() {}

    /** The rest of the words. */
    static String without(String said) {
        var plain = SOFTLY.matcher(AHEAD.matcher(said).replaceFirst("")).replaceAll("");
        var words = BEHIND.matcher(plain).replaceFirst("");
        var inParts = IN_PARTS.matcher(words);
        return inParts.find()
                ? SENT_SUM.matcher(words.substring(inParts.end())).replaceFirst("paid ")
                : SENT_PART.matcher(words).replaceFirst("paid ");
    }
}
