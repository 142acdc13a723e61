package org.qingshan.platform.lane;

import jakarta.persistence.MappedSuperclass;

/**
 * A row of which a rush writes one for each message, and which the transaction that adds it does not ask for again.
 *
 * <p>It is written without Hibernate's session, after what the session writes. Until {@link Lane#flush} no query finds it; what is
 * changed in it before that is written with it, what is changed later is not.
 */
@MappedSuperclass
public abstract class AddedRow extends Row {

    /** Hands the row to the lane, to be written at its end. Throws {@link IllegalStateException} outside of one. */
    public void add() {
        Lane.current().add(this);
    }
}
