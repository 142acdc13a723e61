package org.qingshan.inbox;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Outage;

/**
 * Whose fault a failure is. Only what the message itself causes may be parked; acknowledging anything else would lose orders.
 */
final class Blame {
    private Blame() {}

    static boolean isTheMessages(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof Error) {
                return false;
            }
        }
        return !Outage.isTheCauseOf(failure);
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

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
