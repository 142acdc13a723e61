package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a normalised text with its place in it; {@code end} is exclusive. */
sealed interface Token {
    int start();

    int end();

    /** The one at that place; null where there is none. */
    static @Nullable Token at(List<Token> tokens, int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : null;
    }

    /** Nothing stands between this and the next token, not even a space. */
    default boolean touches(Token next) {
        return end() == next.start();
    }

    record Word(Sense sense, String text, int start, int end) implements Token {}

    record Named(Mention mention, int start, int end) implements Token {}

    /** A number. */
    record Numeral(BigDecimal value, Spelling spelling, int start, int end) implements Token {
        enum Spelling {
            DIGITS,
            WORDS,
            /** "and a half". */
            ADDED,
            /** 两三: about so many. */
            VAGUE
        }

        boolean isDigits() {
            return spelling == Spelling.DIGITS;
        }
    }

    record Measured(Measure measure, int start, int end) implements Token {}

    /** One of + - ×. */
    record Sign(char sign, int start, int end) implements Token {}

    /** What separates: , ; . ! ? 、 & or a line's end. */
    record Break(char mark, int start, int end) implements Token {}

    /** Letters that mean nothing here. */
    record Unknown(String text, int start, int end) implements Token {
        boolean isHanzi() {
            return !text.isEmpty() && Hanzi.is(text.charAt(0));
        }
    }

    /** A number with its sign and measure; put together from the tokens it covers. */
    record Amounted(Amount amount, int start, int end) implements Token {}
}
