package org.qingshan.conversation.lot;

import java.util.Locale;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;

/** Whether a grower says that he sells no more, or takes home what is left: 桃子不卖了, 剩下的我拿回去, "I'll take the rest back". Pure. */
final class StoppingWords {
    private static final String TAKE = "(?:拿|带|背|挑|拉|搬|领|提|扛|运|收)";

    private static final Pattern STOPS = Pattern.compile(
            "(?:不(?:想|要|打算)?再?|别再?)卖(?:了|啦|喽|咯)?[吧啊哈哦嘛]?$"
                    + "|(?:剩|余|没卖).{0,8}" + TAKE + "(?:回|走)|(?:剩|余|没卖).{0,8}[退还]回?给?[我俺]|[我俺].{0,6}" + TAKE
                    + "回(?:去|来|家)?[了吧啊]?$"
                    + "|\\b(?:do not|don'?t|no longer) (?:want to |wish to )?sell\\b|\\bstop selling (?:my|mine|the rest|them|it)\\b"
                    + "|\\b(?:want|take|have|get|give me|like)\\b.{0,10}\\b(?:my|the rest|what(?:'?s| is| was)? left|the remaining)\\b.{0,25}\\bback\\b"
                    + "|\\b(?:take (?:back|home)|pick up|collect|fetch) (?:the rest|what(?:'?s| is) left|my left ?overs)\\b",
            Pattern.CASE_INSENSITIVE);
    /** It is something else that is wanted back. */
    private static final Pattern ELSE = Pattern.compile(
            "钱|款|订单|快递|包裹|\\b(?:money|order|parcel|package|deposit|refund|cash)\\b", Pattern.CASE_INSENSITIVE);

    private StoppingWords() {}

    static boolean tell(String said) {
        var plain = Normaliser.plain(said).toLowerCase(Locale.ROOT).replaceAll("[。，,.!！~～\\s]+$", "");
        return STOPS.matcher(plain).find() && !ELSE.matcher(plain).find() && !QuestionReader.wantsAnAnswer(said);
    }
}
