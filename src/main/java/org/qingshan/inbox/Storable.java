package org.qingshan.inbox;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the database keeps them. A half of a character, such as a program leaves that cuts names to a length, is written as a question
 * mark, and would not be found by its name again; a zero is refused. Names that differ in such halves alone are one.
 */
final class Storable {
    private Storable() {}

    static String text(String said) {
        return isStorable(said)
                ? said
                : new String(said.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static @Nullable String textOrNull(@Nullable String said) {
        return said == null ? null : text(said);
    }

    private static boolean isStorable(String said) {
        for (var i = 0; i < said.length(); i++) {
            var letter = said.charAt(i);
            if (letter == 0) {
                return false;
            }
            if (Character.isSurrogate(letter)) {
                if (i + 1 == said.length() || !Character.isSurrogatePair(letter, said.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
