package org.qingshan.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.platform.lane.Row;

/** What is owed for an order, what has come for it and what has gone back; all in minor units. */
@MappedSuperclass
public abstract class Account extends Row {
    long amount;
    long received;
    long refunded;

    /** What is owed no more, though it was: given back, or not asked for any longer. */
    long waived;

    @Nullable
    @Embedded
    private ToldAhead ahead;

    /** The buyer says that he has paid for what he has not ordered yet, so much in all where he says it. */
    public void tellsAhead(String words, @Nullable Long sum, Instant now) {
        ahead = ToldAhead.after(ahead, words, sum, now);
    }

    /** What its buyer said of a payment is said of something else now. */
    public void tellsNothingAhead() {
        ahead = null;
    }

    /** It is ordered: what was said of its payment ahead, as said of what is due now. */
    Optional<ProofSent> orderedAfterAll() {
        var told = Optional.ofNullable(ahead).map(said -> said.proof(due()));
        ahead = null;
        return told;
    }

    /** Whether its buyer has said that he has paid, and has not ordered it yet. */
    public boolean isToldAhead() {
        return ahead != null;
    }

    /** What he said of it then; empty where he has said nothing, or is forgotten. */
    public String saidAhead() {
        return ahead == null || ahead.words() == null ? "" : ahead.words();
    }

    /** How much he says he has paid for what he has not ordered yet; 0 where nobody can tell. */
    public long sumAhead() {
        return ahead == null || ahead.sum() == null ? 0 : ahead.sum();
    }

    /** What the buyer has yet to pay; not what was given back though he owed it. */
    public long due() {
        return Math.max(0, amount - left() - waived);
    }

    /** What the shop has of it beyond what is owed, to be given back: beside what it gave back though it was owed, never out of that. */
    public long surplus() {
        return Math.min(left(), Math.max(0, left() + waived - amount));
    }

    /** What the shop has of it. */
    public long left() {
        return received - refunded;
    }

    public long amount() {
        return amount;
    }

    public long received() {
        return received;
    }

    public long refunded() {
        return refunded;
    }

    /** Refuses what is nothing, or more than there is. */
    static void requireAtMost(long sum, long left) {
        if (sum <= 0 || sum > left) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", left));
        }
    }
}
