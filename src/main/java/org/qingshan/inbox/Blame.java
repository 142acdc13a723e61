package org.qingshan.inbox;

import java.sql.SQLException;
import org.qingshan.platform.Causes;
import org.qingshan.platform.Outage;

/**
 * Whose fault a failure is. Only what the message itself causes may be parked; acknowledging anything else would lose orders.
 */
final class Blame {
    private Blame() {}

    static boolean isTheMessages(Throwable failure) {
        return Causes.of(failure).stream().noneMatch(Blame::isOfTheMachine) && !Outage.isTheCauseOf(failure);
    }

    /** How deep a reader goes is up to the words: left to come again they would stop the shop for ever. */
    private static boolean isOfTheMachine(Throwable cause) {
        return cause instanceof Error && !(cause instanceof StackOverflowError);
    }

    /** A name for logs and the parked row: what failed, without any of the message's words. */
    static String nameOf(Throwable failure) {
        var causes = Causes.of(failure);
        var root = causes.get(causes.size() - 1);
        var state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        var at = root.getStackTrace().length > 0 ? " at " + root.getStackTrace()[0] : "";
        return root.getClass().getSimpleName() + state + at;
    }
}
