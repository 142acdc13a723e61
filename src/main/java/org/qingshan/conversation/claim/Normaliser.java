package org.qingshan.conversation.claim;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings a text into the one form everything else reads: lower case, half width, simplified, one spelling for every
 * sign, single spaces, no decoration.
 */
public final class Normaliser {
    /** Multiplication in any spelling but the letter x. */
    static final char TIMES = '×';

    /** Stands for what no buyer writes; it is read as a word that means nothing. */
    static final char STRANGE = '\uFFFD';

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Map<Integer, Character> SIGNS = Map.ofEntries(
            Map.entry((int) '’', '\''),
            Map.entry((int) '‘', '\''),
            Map.entry((int) '*', TIMES),
            Map.entry(0x2715, TIMES),
            Map.entry(0x2716, TIMES),
            Map.entry(0x2795, '+'),
            Map.entry(0x2796, '-'),
            Map.entry(0x2212, '-'),
            Map.entry(0x2013, '-'),
            Map.entry((int) '—', '/'),
            Map.entry(0x2044, '/'),
            Map.entry((int) '。', '.'),
            Map.entry((int) '؟', '?'),
            Map.entry((int) '$', '¥'),
            Map.entry((int) '€', '¥'),
            Map.entry((int) '£', '¥'),
            Map.entry(0x1F170, 'a'),
            Map.entry(0x1F171, 'b'));
    private static final String KEPT = "_+-×'/<>.?¥,;、:!~@#&%|";

    /** No letter has more; the order that NFKC brings them into takes the square of the time. */
    private static final Prefiltered TOO_MANY_MARKS = Prefiltered.of("(\\p{M}{4})\\p{M}++");

    private static final Prefiltered POINT = Prefiltered.of("(?<![A-Za-z])[①-⑳❶-❿➀-➓⓵-⓾](?=\\p{L})");
    private static final Pattern LIST = Pattern.compile("^[①❶➀➊⓵]\\p{L}.{1,60}[②❷➁➋⓶]\\p{L}", Pattern.DOTALL);

    private Normaliser() {}

    /** The text in that form; never longer than NFKC makes it. */
    public static String plain(String text) {
        var written = Lookalikes.written(listed(TOO_MANY_MARKS.replaceAll(text, "$1")));
        var folded = FOLD.normalize(withoutFractions(written));
        var plain = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            int point = folded.codePointAt(at);
            at += Character.charCount(point);
            if (!isDrawn(plain, point)) {
                append(plain, point, next(folded, at));
            }
        }
        return plain.toString().strip();
    }

    /** What follows; behind a space only what can be nothing but a count of what stands before it: 🥚 x2. */
    private static char next(String text, int at) {
        if (at >= text.length()) {
            return ' ';
        }
        boolean counts = text.charAt(at) == ' '
                && at + 2 < text.length()
                && "+x×*".indexOf(text.charAt(at + 1)) >= 0
                && Character.isDigit(text.charAt(at + 2));
        return text.charAt(counts ? at + 1 : at);
    }

    /** The same text in simplified characters, letter for letter, and with the apostrophe that keyboards have. */
    public static String simplified(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] == '’' ? '\'' : Hanzi.simplified(letters[i]);
        }
        return new String(letters);
    }

    /** plssss, yesss: no word has a letter three times. */
    private static boolean isDrawn(StringBuilder plain, int point) {
        int length = plain.length();
        return length > 1
                && point >= 'a'
                && point <= 'z'
                && plain.charAt(length - 1) == point
                && plain.charAt(length - 2) == point;
    }

    /** ①黄桃一箱 ②红糖两袋: they number the lines; A①三箱 names a slot. */
    private static String listed(String text) {
        return LIST.matcher(text).find() ? POINT.replaceAll(text, "\n") : text;
    }

    /** ½ would fold to 1⁄2, and 2½ to 21⁄2. */
    private static String withoutFractions(String text) {
        if (text.indexOf('½') < 0) {
            return text;
        }
        return text.replaceAll("(?<=\\d)½", ".5").replace("½", "0.5");
    }

    private static void append(StringBuilder plain, int point, char next) {
        if (SIGNS.containsKey(point)) {
            plain.append(SIGNS.get(point).charValue());
        } else if (point == '\n' || KEPT.indexOf(point) >= 0) {
            plain.append((char) point);
        } else if (point < 0x80 && Latin.isDigit((char) point)) {
            plain.append((char) point);
        } else if (isStrange(point)) {
            plain.append(STRANGE);
        } else if (Character.isLetter(point) || point == '〇') {
            appendLetter(plain, point);
        } else if (isFood(point) && countsWhatIsBefore(next)) {
            plain.append(' ')
                    .append(UCharacter.getName(point).toLowerCase(Locale.ROOT))
                    .append(' ');
        } else if (!isPartOfLetter(point)) {
            appendSpace(plain);
        }
    }

    private static void appendLetter(StringBuilder plain, int point) {
        if (Character.isBmpCodePoint(point)) {
            plain.append(Hanzi.simplified(Dialect.written((char) point)));
        } else {
            plain.appendCodePoint(point);
        }
    }

    private static void appendSpace(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /** Food among the emoji stands for a product when a number follows at once: 🍑+1. */
    private static boolean isFood(int point) {
        return point >= 0x1F32D && point <= 0x1F37F || point >= 0x1F950 && point <= 0x1F96F;
    }

    private static boolean countsWhatIsBefore(char next) {
        return NumberWords.isCharacter(next)
                || next == '+'
                || next == 'x'
                || next == TIMES
                || next == '*'
                || Character.isDigit(next);
    }

    private static boolean isStrange(int point) {
        return switch (Character.getType(point)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.DECIMAL_DIGIT_NUMBER ->
                true;
            default -> "`^\\{}".indexOf(point) >= 0;
        };
    }

    /** Accents that composed with nothing, and the frame of keycap emoji (2️⃣). */
    private static boolean isPartOfLetter(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
