package org.qingshan.platform;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.HibernateException;

/**
 * Whether a failure speaks of the database, its connection, its load or its tables, never of what was asked of it: then the same may
 * succeed later, at once or when somebody has put the database right.
 */
public final class Outage {
    /**
     * Classes of SQLState (PostgreSQL, Appendix A "Error Codes"): connection, state of the
     * transaction (one that was idle for too long is ended), a prepared statement that is gone, who may come in, a database and a schema
     * that are not there, rollback, resources, object not in the needed
     * state (a lock that did not come in time), intervention, system, internal.
     */
    private static final Set<String> CLASSES =
            Set.of("08", "25", "26", "28", "3D", "3F", "40", "53", "55", "57", "58", "XX");

    /**
     * Of other classes: a statement prepared before its table was changed, a right, a column and a table that are not there. All our SQL is
     * fixed, so that nobody's words can name a table: the database is another than the program's. The rest of class 42 is not of
     * these. A type that does not fit (42804, 42P18, and 42883, which a function that is not there shares with it) can be a mistake of ours
     * that only some words meet, and would come again with them for ever.
     */
    private static final Set<String> STATES = Set.of("0A000", "42501", "42703", "42P01");

    /** No room on the disk. */
    private static final String DISK_FULL = "53100";

    private static final int CLASS_LENGTH = 2;

    /** There is no kind of its own for it. */
    private static final String REAPED = "Transaction was rolled back in a different thread";

    private Outage() {}

    public static boolean isTheCauseOf(Throwable failure) {
        return Causes.of(failure).stream().anyMatch(cause -> cause instanceof TimeoutException || isOutage(cause));
    }

    /** Whether there is no room left for what was to be written: nothing can be, until somebody makes some. */
    public static boolean isForRoom(Throwable failure) {
        return Causes.of(failure).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
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
            return state == null
                    || state.length() < CLASS_LENGTH
                    || CLASSES.contains(state.substring(0, CLASS_LENGTH))
                    || STATES.contains(state);
        }
        // The reaper of transactions has ended one that waited for the database for too long.
        if (cause instanceof HibernateException && REAPED.equals(cause.getMessage())) {
            return true;
        }
        // Rolled back with no cause given: the transaction ran out of time.
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }
}
