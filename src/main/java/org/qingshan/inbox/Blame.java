package org.qingshan.inbox;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault a failure is. Only what the message itself causes may be parked; acknowledging anything else would lose orders.
 */
final class Blame {
    /**
     * Classes of SQLState that speak of the database, its connection or its load, never of the data
     * (PostgreSQL, Appendix A "Error Codes").
     */
    private static final Set<String> OUTSIDE = Set.of("08", "40", "53", "55", "57", "58", "XX");

    private Blame() {}

    static boolean isTheMessages(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof Error || cause instanceof TimeoutException || isOutside(cause)) {
                return false;
            }
        }
        return true;
    }

    /** A name for logs and the parked row: what failed, without any of the message's words. */
    static String nameOf(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            root = cause;
        }
        var state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        var at = root.getStackTrace().length > 0 ? " at " + root.getStackTrace()[0] : "";
        return root.getClass().getSimpleName() + state + at;
    }

    private static boolean isOutside(Throwable cause) {
        if (cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLTimeoutException) {
            return true;
        }
        if (cause instanceof SQLException sql) {
            var state = sql.getSQLState();
            return state == null || state.length() < 2 || OUTSIDE.contains(state.substring(0, 2));
        }
        // Rolled back with no cause given: the transaction ran out of time.
        return cause instanceof RollbackException && cause.getCause() == null && cause.getSuppressed().length == 0;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
