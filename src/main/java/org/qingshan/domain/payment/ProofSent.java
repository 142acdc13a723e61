package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of a payment, and nobody has looked at yet.
 *
 * @param words his own; null once he is forgotten
 * @param sum that he says he paid, in minor units; null where nobody can tell
 * @param due what was due when he said so, in minor units: who names no sum has paid that; null for what was said before it was kept
 */
@Embeddable
record ProofSent(
        @Nullable @Column(name = "proof") String words,
        @Nullable @Column(name = "proof_sum") Long sum,
        @Nullable @Column(name = "proof_due") Long due,
        @Column(name = "proof_at") Instant at) {
    /** Letters of it. */
    private static final int LONGEST = 300;

    /** What was said last, and behind it what was said before: the last digits in it may be all that a payment is found by. The sum of before stays where none is named now. */
    static ProofSent after(@Nullable ProofSent before, String said, @Nullable Long sum, long due, Instant now) {
        var words = before == null || before.words == null ? "" : before.words;
        var kept = before == null ? null : before.sum;
        // What only makes a payment known is of the one that was told of before.
        var meant = before == null || sum != null ? Long.valueOf(due) : before.due;
        // As the database keeps it, so that whoever has read it can say which one he means.
        return new ProofSent(
                after(words, said),
                sum == null ? kept : sum == 0 ? null : sum,
                meant,
                now.truncatedTo(ChronoUnit.MICROS));
    }

    /** Whether he says that he has paid, and nothing by which it could be found. */
    boolean isBare() {
        return words != null
                && sum == null
                && !words.contains(ProofWords.A_PICTURE)
                && words.chars().noneMatch(Character::isDigit);
    }

    /** How much he has paid by that; all of it where nobody can tell what was due. */
    long covers() {
        return sum != null ? sum : due != null ? due : Long.MAX_VALUE;
    }

    /** The same, of so much, as if it had been said now. */
    ProofSent anew(@Nullable Long rest, Instant now) {
        return new ProofSent(words, rest, due, now.truncatedTo(ChronoUnit.MICROS));
    }

    /** Whether both were said in the same breath, of one payment: its sum stands with one of them. */
    boolean isOneWith(ProofSent other) {
        return at.equals(other.at)
                && (sum == null || other.sum == null)
                && parts().anyMatch(own -> other.parts().anyMatch(said -> own.contains(said) || said.contains(own)));
    }

    private Stream<String> parts() {
        return words == null
                ? Stream.empty()
                : Stream.of(words.replace(ProofWords.A_PICTURE, "").strip().split(ProofWords.SAID_BEFORE))
                        .filter(part -> !part.isEmpty());
    }

    /** Whether he has said just that before. */
    boolean says(String said) {
        return words != null && List.of(words.split(ProofWords.SAID_BEFORE)).contains(said);
    }

    private static String after(String before, String said) {
        if (said.equals(ProofWords.A_PICTURE)) {
            return withPicture(before);
        }
        var isNews = before.isEmpty()
                || !List.of(before.split(ProofWords.SAID_BEFORE)).contains(said);
        return isNews
                ? cut(
                        before.isEmpty() || said.contains(before) ? said : said + ProofWords.SAID_BEFORE + before,
                        LONGEST)
                : before;
    }

    private static String withPicture(String said) {
        if (said.isEmpty() || said.endsWith(ProofWords.A_PICTURE)) {
            return said.isEmpty() ? ProofWords.A_PICTURE : said;
        }
        var behind = " " + ProofWords.A_PICTURE;
        return cut(said, LONGEST - behind.codePointCount(0, behind.length())) + behind;
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }
}
