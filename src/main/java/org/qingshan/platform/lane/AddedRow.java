package org.qingshan.platform.lane;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

/**
 * A row of which a rush writes one for each message, and which the transaction that adds it does not ask for again.
 *
 * <p>It is written without Hibernate's session: before what the session writes where it {@linkplain #names() names} only what was there before
 * the lane, so that the database writes it while the session looks for what has changed; else after it. Until {@link Lane#flush} no query finds it; what is
 * changed in it before that is written with it, what is changed later is not.
 */
@MappedSuperclass
public abstract class AddedRow extends Row {

    /** Hands the row to the lane, to be written at its end. Throws {@link IllegalStateException} outside of one. */
    public void add() {
        Lane.current().add(this);
    }

    /** The highest number among the rows that must be there before this one is; 0 where it names none. */
    @Transient
    protected abstract long names();
}
