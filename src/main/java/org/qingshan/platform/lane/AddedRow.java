package org.qingshan.platform.lane;

import jakarta.persistence.MappedSuperclass;

/**
 * A row of which a rush writes one for each message, and which the transaction that adds it does not ask for again.
 *
 * <p>It is written without Hibernate's session: where there are many that {@linkplain #names() name} only what was there before the lane,
 * before what the session writes, so that the database is at it while the session looks for what has changed; else after it. Until {@link Lane#flush} no query finds it; what is
 * changed in it before that is written with it, what is changed later is not.
 */
@MappedSuperclass
public abstract class AddedRow extends Row {

    /** Hands the row to the lane, to be written at its end. Throws {@link IllegalStateException} outside of one. */
    public void add() {
        Lane.current().add(this);
    }

    /** The highest number among the rows that must be there before this one is; 0 where it names none. */
    protected abstract long names();
}
