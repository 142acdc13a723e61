package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/**
 * Tells a town, a village or a port from somebody whose name ends so: 岩门镇 behind its county, 水竹村 behind its town, 海安港 before a number. 王国镇
 * elsewhere is somebody.
 */
final class Villages {
    private static final Pattern LIKE_ONE =
            Pattern.compile("\\p{IsHan}{2,}(?:街道|社区|居委会|[镇乡村寨屯港湾坝坪冲沟塘垸])(?:\\p{IsHan}{1,4}[组队社])?");

    private static final Pattern NUMBER = Pattern.compile(" ?[\\d一二三四五六七八九十]");

    /** What a place that was named before it ends in, where that was said in full. */
    private static final String[] ABOVE = {"省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "街道", "區", "縣", "鎮", "鄉"};

    private Villages() {}

    static boolean isOne(PastedLine line, Span word) {
        return LIKE_ONE.matcher(line.folded(word)).matches()
                && (isBelow(line, word)
                        || NUMBER.matcher(line.view())
                                .region(word.end(), line.length())
                                .lookingAt());
    }

    private static boolean isBelow(PastedLine line, Span word) {
        int end = word.start();
        while (end > 0 && line.isSeparator(end - 1) && !line.isTaken(end - 1)) {
            end--;
        }
        if (!line.isTaken(end - 1)) {
            return LIKE_ONE.matcher(line.folded(line.wordBefore(end))).matches();
        }
        for (var above : ABOVE) {
            if (line.wasWritten(end - above.length(), above)) {
                return true;
            }
        }
        return false;
    }
}
