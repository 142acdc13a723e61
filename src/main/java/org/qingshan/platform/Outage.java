package org.qingshan.platform;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Whether a failure speaks of the database, its connection or its load, never of what was asked of it: then the same may
 * succeed a moment later.
 */
public final class Outage {
    /**
     * Classes of SQLState (PostgreSQL, Appendix A "Error Codes"): connection, state of the
     * transaction (one that was idle for too long is ended), rollback, resources, object not in the needed
     * state (a lock that did not come in time), intervention, system, internal.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private static final int CLASS_LENGTH = 2;

    private Outage() {}

    public static boolean isTheCauseOf(Throwable failure) {
        return Causes.of(failure).stream().anyMatch(cause -> cause instanceof TimeoutException || isOutage(cause));
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLTimeoutException) {
            return true;
        }
        if (cause instanceof SQLException sql) {
            // The pool's own exceptions (no connection in time) have no state.
            var state = sql.getSQLState();
            return state == null || state.length() < CLASS_LENGTH || CLASSES.contains(state.substring(0, CLASS_LENGTH));
        }
        // Rolled back with no cause given: the transaction ran out of time.
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }
}
