package org.qingshan.conversation.text;

import java.util.regex.Pattern;

/** Somebody's words, as much of them as can stand in a sentence. */
final class Quote {
    /** Letters. */
    private static final int LONGEST = 60;

    /** Signs that nobody sees and that turn the direction of what follows. */
    private static final Pattern TURNING =
            Pattern.compile("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Quote() {}

    static String of(String words) {
        var line = TURNING.matcher(words).replaceAll("").strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
