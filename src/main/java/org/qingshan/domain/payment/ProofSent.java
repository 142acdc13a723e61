package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of a payment, and nobody has looked at yet.
 *
 * @param words his own; null once he is forgotten
 * @param sum that he says he paid, in minor units; null where nobody can tell
 */
@Embeddable
record ProofSent(
        @Nullable @Column(name = "proof") String words,
        @Nullable @Column(name = "proof_sum") Long sum,
        @Column(name = "proof_at") Instant at) {
    /** Letters of it. */
    private static final int LONGEST = 300;

    private static final String BEFORE = " ← ";

    /** What was said last, and behind it what was said before: the last digits in it may be all that a payment is found by. The sum of before stays where none is named now. */
    static ProofSent after(@Nullable ProofSent before, String said, @Nullable Long sum, Instant now) {
        var words = before == null || before.words == null ? "" : before.words;
        var kept = before == null ? null : before.sum;
        // As the database keeps it, so that whoever has read it can say which one he means.
        return new ProofSent(
                after(words, said), sum == null ? kept : sum == 0 ? null : sum, now.truncatedTo(ChronoUnit.MICROS));
    }

    private static String after(String before, String said) {
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
