package org.qingshan.domain.payment;

/** What a buyer says of a payment, as it is kept. */
final class ProofWords {
    private ProofWords() {}

    /** Letters of it. */
    private static final int LONGEST = 300;

    private static final String BEFORE = " ← ";

    /** What was said last, and behind it what was said before: the last digits in it may be all that a payment is found by. */
    static String after(String before, String said) {
        if (said.equals(Payment.A_PICTURE)) {
            return withPicture(before);
        }
        var isNews = before.isEmpty() || !before.contains(said);
        return isNews
                ? cut(before.isEmpty() || said.contains(before) ? said : said + BEFORE + before, LONGEST)
                : before;
    }

    private static String withPicture(String said) {
        if (said.isEmpty() || said.endsWith(Payment.A_PICTURE)) {
            return said.isEmpty() ? Payment.A_PICTURE : said;
        }
        var behind = " " + Payment.A_PICTURE;
        return cut(said, LONGEST - behind.codePointCount(0, behind.length())) + behind;
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }
}
