package org.qingshan.domain.payment;

/** What a buyer says of a payment, as it is kept. */
final class ProofWords {
    private ProofWords() {}

    /** What was said last; a picture comes behind what was said before. */
    static String after(String before, String said) {
        return said.equals(Payment.A_PICTURE) ? withPicture(before) : cut(said, Payment.LONGEST_PROOF);
    }

    private static String withPicture(String said) {
        if (said.isEmpty() || said.endsWith(Payment.A_PICTURE)) {
            return said.isEmpty() ? Payment.A_PICTURE : said;
        }
        var behind = " " + Payment.A_PICTURE;
        return cut(said, Payment.LONGEST_PROOF - behind.codePointCount(0, behind.length())) + behind;
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }
}
