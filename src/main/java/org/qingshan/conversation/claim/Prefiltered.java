package org.qingshan.conversation.claim;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is only looked for in a text that has the letters for it. Most texts have none of the words that a turn of
 * phrase is made of, in English no Chinese and the other way round; to find that out costs a fiftieth of a search.
 *
 * <p>Finds exactly what the expression finds: a text that may match has all letters, and all pairs of letters, of one of the pieces of
 * {@link RequiredText}.
 */
public final class Prefiltered {
    private final Pattern pattern;
    private final Letters[] required;

    private Prefiltered(Pattern pattern, Set<String> required) {
        this.pattern = pattern;
        this.required = required.stream().map(Letters::of).toArray(Letters[]::new);
    }

    public static Prefiltered of(String regex) {
        return new Prefiltered(Pattern.compile(regex), RequiredText.of(regex));
    }

    /** Whether the expression matches somewhere in it. */
    public boolean isIn(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether the expression matches all of it. */
    public boolean isAllOf(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /** Whether the expression matches at its beginning. */
    public boolean begins(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).lookingAt();
    }

    /** Where the expression matches first; null if nowhere. */
    public @Nullable MatchResult first(CharSequence text) {
        if (!mayBeIn(text)) {
            return null;
        }
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** As {@link java.util.regex.Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String instead) {
        return mayBeIn(text) ? pattern.matcher(text).replaceAll(instead) : text;
    }

    /** The expression, for whoever wants to know where it matches. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether it has the letters for it. */
    boolean mayBeIn(CharSequence text) {
        if (required.length == 0) {
            return true;
        }
        var has = Letters.of(text);
        for (var piece : required) {
            if (has.hold(piece)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /**
     * The letters of a text as a Bloom filter, those of ASCII without any collision but for signs.
     *
     * @param ascii a bit for each letter and digit
     * @param others a bit for some of all other letters
     * @param pairs a bit for some of all pairs of letters that stand together
     * @param morePairs the same for the other pairs
     */
    private record Letters(long ascii, long others, long pairs, long morePairs) {
        static Letters of(CharSequence text) {
            long ascii = 0;
            long others = 0;
            long pairs = 0;
            long morePairs = 0;
            int before = 0;
            for (int i = 0; i < text.length(); i++) {
                int letter = text.charAt(i);
                if (letter < 0x80) {
                    ascii |= 1L << letter;
                } else {
                    others |= 1L << hash(letter);
                }
                if (i > 0) {
                    int pair = before * 31 + letter;
                    if ((pair & 1) == 0) {
                        pairs |= 1L << hash(pair);
                    } else {
                        morePairs |= 1L << hash(pair);
                    }
                }
                before = letter;
            }
            return new Letters(ascii, others, pairs, morePairs);
        }

        boolean hold(Letters piece) {
            return (piece.ascii & ~ascii | piece.others & ~others | piece.pairs & ~pairs | piece.morePairs & ~morePairs)
                    == 0;
        }

        private static int hash(int value) {
            return value * 0x9E3779B9 >>> 26;
        }
    }
}
