package org.qingshan.domain.payment;

import jakarta.persistence.MappedSuperclass;
import org.qingshan.platform.lane.Row;

/** What is owed for an order, what has come for it and what has gone back; all in minor units. */
@MappedSuperclass
public abstract class Account extends Row {
    long amount;
    long received;
    long refunded;

    /** What is owed no more, though it was: given back, or not asked for any longer. */
    long waived;

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
}
