package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** What stands between how many and of what measure and changes neither: "a wee bag", "two big boxes". */
final class Adjectives {
    private static final Pattern IDLE = Pattern.compile(
            "\\b(an?|one|two|three|four|five|\\d{1,2}|another) (?:wee|little|small|big|large|nice|lovely|good|whole|full|single|fresh|proper|tiny|more wee)"
                    + "(?= (?:box|bag|carton|tray|jin|packet|kilo|half)(?:e?s)?\\b)");

    private Adjectives() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static String leftOut(String plain) {
        return plain.length() > 8 && Latin.is(plain.charAt(plain.length() - 1)) || plain.indexOf(" of ") > 0
                ? IDLE.matcher(plain).replaceAll("$1")
                : plain;
    }
}
