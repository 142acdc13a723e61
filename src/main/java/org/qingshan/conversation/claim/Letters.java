package org.qingshan.conversation.claim;

/**
 * The letters of a text as a Bloom filter, those of ASCII without any collision but for signs.
 *
 * @param ascii a bit for each letter and digit
 * @param others a bit for some of all other letters
 * @param pairs a bit for some of all pairs of letters that stand together
 * @param morePairs the same for the other pairs
 */
record Letters(long ascii, long others, long pairs, long morePairs) {
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
