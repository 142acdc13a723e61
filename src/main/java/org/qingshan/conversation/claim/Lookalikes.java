package org.qingshan.conversation.claim;

/**
 * Numbers in circles that NFKC knows no digits for, and letters of other alphabets in front of a number, as what they look like: A4 ❷ is two of it,
 * А1 with a Cyrillic А is the slot that is on the screen. What stands above the line (A1²) is no part of the number beside it.
 */
final class Lookalikes {
    private static final int FIRST_BEYOND_LATIN = 0x80;
    private static final int TEN_ON_A_KEY = 0x1F51F;
    /** The normaliser takes it for what no buyer writes. */
    private static final char UNREADABLE = '^';

    private static final String RAISED = "²³¹⁰⁴⁵⁶⁷⁸⁹";

    private static final String FOREIGN = "АВЕКМНОРСТХасеорхΑΒΕΖΗΙΚΜΝΟΡΤΧ";
    private static final String LATIN = "ABEKMHOPCTXaceopxABEZHIKMNOPTX";

    private Lookalikes() {}

    static String written(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_LATIN || Hanzi.is((char) letter))) {
            return text;
        }
        var written = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            append(written, point, end < text.length() && Character.isDigit(text.charAt(end)));
            at = end;
        }
        return written.toString();
    }

    private static void append(StringBuilder written, int point, boolean beforeDigit) {
        int foreign = beforeDigit ? FOREIGN.indexOf(point) : -1;
        if (foreign >= 0) {
            written.append(LATIN.charAt(foreign));
        } else if (point == TEN_ON_A_KEY) {
            written.append(" 10");
        } else if (RAISED.indexOf(point) >= 0) {
            written.append(UNREADABLE);
        } else if (isEncircled(point)) {
            written.append(' ').append(Character.getNumericValue(point));
        } else {
            written.appendCodePoint(point);
        }
    }

    /** ❷ ➋ ⓷ ⓬, of a font for ornaments. */
    private static boolean isEncircled(int point) {
        boolean ornament = point >= 0x2776 && point <= 0x2793 || point >= 0x24EB && point <= 0x24FE;
        return ornament && Character.getNumericValue(point) > 0;
    }
}
