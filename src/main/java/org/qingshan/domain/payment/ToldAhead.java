package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of a payment for what he has not ordered yet.
 *
 * @param words his own; null once he is forgotten
 * @param sum that he says he paid in all, in minor units; null where nobody can tell
 */
@Embeddable
record ToldAhead(
        @Nullable @Column(name = "ahead") String words,
        @Nullable @Column(name = "ahead_sum") Long sum,
        @Column(name = "ahead_at") Instant at) {

    static ToldAhead after(@Nullable ToldAhead before, String said, @Nullable Long sum, Instant now) {
        var told = ProofSent.after(before == null ? null : before.proof(0), said, sum, 0, now);
        return new ToldAhead(told.words(), told.sum(), told.at());
    }

    /** The same, said of what is due now. */
    ProofSent proof(long due) {
        return new ProofSent(words, sum, due, at);
    }
}
