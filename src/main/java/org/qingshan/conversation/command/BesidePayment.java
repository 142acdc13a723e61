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

    private BesidePayment() {}

    /** The rest of the words. */
    static String without(String said) {
        return BEHIND.matcher(AHEAD.matcher(said).replaceFirst("")).replaceFirst("");
    }
}
