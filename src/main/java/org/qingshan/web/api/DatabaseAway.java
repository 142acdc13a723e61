package org.qingshan.web.api;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Whether a failure speaks of the database, its connection or its load: then the same request may succeed a moment later. */
final class DatabaseAway {
    /** PostgreSQL, Appendix A "Error Codes": connection, rollback, resources, state, intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private static final int CLASS_LENGTH = 2;

    private DatabaseAway() {}

    static boolean isTheCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException || cause instanceof RollbackException || isAway(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        // The pool's own exceptions (no connection in time) have no state.
        var state = sql.getSQLState();
        return state == null || state.length() < CLASS_LENGTH || CLASSES.contains(state.substring(0, CLASS_LENGTH));
    }
}
