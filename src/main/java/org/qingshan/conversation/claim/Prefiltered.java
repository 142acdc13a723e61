package org.qingshan.conversation.claim;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A regular expression that is only looked for in a text that has the letters for it. Most texts have none of the words that a turn of
 * phrase is made of, in English no Chinese and the other way round; to find that out costs a fiftieth of a search.
 *
 * <p>Finds exactly what the expression finds. Two sets of 64 bits, one of the letters of a text and one of its pairs of letters, tell
 * what it surely does not have (a Bloom filter); each piece of {@link RequiredText} is two such sets.
 */
public final class Prefiltered {
    private final Pattern pattern;
    private final long[] letters;
    private final long[] pairs;

    private Prefiltered(Pattern pattern, Set<String> required) {
        this.pattern = pattern;
        var pieces = required.stream().map(Letters::of).toList();
        this.letters = pieces.stream().mapToLong(Letters::single).toArray();
        this.pairs = pieces.stream().mapToLong(Letters::pairs).toArray();
    }

    public static Prefiltered of(String regex) {
        return new Prefiltered(Pattern.compile(regex), RequiredText.of(regex));
    }

    /** Whether the expression matches somewhere in it. */
    public boolean isIn(CharSequence text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** The expression, for whoever wants to know where it matches. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether it has the letters for it. */
    boolean mayBeIn(CharSequence text) {
        if (letters.length == 0) {
            return true;
        }
        var has = Letters.of(text);
        for (int i = 0; i < letters.length; i++) {
            if ((letters[i] & ~has.single()) == 0 && (pairs[i] & ~has.pairs()) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A bit for each letter, and one for each two letters that stand together. */
    private record Letters(long single, long pairs) {
        static Letters of(CharSequence text) {
            long single = 0;
            long pairs = 0;
            int before = 0;
            for (int i = 0; i < text.length(); i++) {
                int letter = text.charAt(i);
                single |= bit(letter);
                pairs |= i == 0 ? 0 : bit(before * 31 + letter);
                before = letter;
            }
            return new Letters(single, pairs);
        }

        private static long bit(int value) {
            return 1L << (value * 0x9E3779B9 >>> 26);
        }
    }
}
