package org.qingshan.conversation.claim;

import static org.qingshan.conversation.claim.AmendingWords.G;
import static org.qingshan.conversation.claim.AmendingWords.Q;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause of a message that may change what somebody has.
 *
 * @param text masked, with no mark around it
 * @param asks a question mark stands behind it
 * @param chinese the message is written in Chinese
 */
record AmendingClauses(String text, boolean asks, boolean chinese) {
    private static final Pattern END = Pattern.compile("[,.;!?~:/\n|、 ]+|$");

    /** In Chinese nobody need set a comma: 不要了[,]换成两袋; 是两袋[,]不是三袋; 减一袋[,]红糖加两箱. */
    private static final List<Rewriting> DIVIDED = List.of(
            Rewriting.of("(?<=" + G + ")、(?=" + G + ")", "和"),
            Rewriting.of("(?<=[了掉吧嘛啊呀哈走])(?=(?:换|改)[^,.;!? ]{0,3}" + Q + ")", ","),
            Rewriting.of("(?<=" + Q + ")(?=(?:[不唔](?:是|系)|是|系)" + Q + ")", ","),
            Rewriting.of("(?<=" + Q + ")(?=" + G + "(?!进|一起)[^,.;!? ]{0,2}(?:减|加|少|多|改|换))", ","),
            Rewriting.of("(?<=" + Q + "[吧嘛呗啦哈])(?=\\p{IsHan}{2})", ","),
            Rewriting.of("(?:从|由|原来|本来|之前)的?" + Q + "(?=" + AmendingWords.BECOMES + Q + ")", ""),
            Rewriting.of("(?<=[滑抖误错]了?)(?=" + G + ")", ","),
            Rewriting.of("(?<=就[够好行]了)(?=\\p{IsHan}{2})", ","),
            Rewriting.of("(?<=" + Q + ")(?=" + G + Q + ")", " "));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final List<Rewriting> JOINED = List.of(
            Rewriting.of("(?<=[" + Masked.ALL + "]),? (?=(?:and )?not " + Q + ")", ","),
            Rewriting.of(" (?=(?:it )?was " + Q + ")", ","),
            Rewriting.of(
                    ",? (?:and|but|then|plus|so|&)(?: then| also)? (?=(?:please |can you |could you |just )?(?:add|make|throw|give|swap|change|take|drop|cancel|remove|leave|keep|send|put|bump|i'll))",
                    ","));

    private static final Pattern MARK = Pattern.compile("[,.;!?:\n|]+| [-/] |$");

    static List<AmendingClauses> of(String masked) {
        boolean chinese = HAN.matcher(masked).find();
        var divided = chinese ? Rewriting.all(DIVIDED, masked) : Rewriting.all(JOINED, masked);
        var clauses = new ArrayList<AmendingClauses>();
        var end = (chinese ? END : MARK).matcher(divided);
        int from = 0;
        while (end.find()) {
            var text = divided.substring(from, end.start()).strip();
            if (!text.isEmpty()) {
                clauses.add(new AmendingClauses(text, end.group().contains("?"), chinese));
            }
            from = end.end();
        }
        return clauses;
    }
}
