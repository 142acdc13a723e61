package org.qingshan.outbox;

import org.qingshan.outbox.OutboxMessage.State;
import org.qingshan.platform.lane.Lane;

/** What becomes of a message that should not have been said. Inside the shop's lane. */
public final class CallingBack {
    private CallingBack() {}

    /** Who may have it before him, now or in a moment. */
    public enum Seen {
        BY_NOBODY,
        /** It stands in the chat, and can be changed there. */
        IN_ITS_PLACE,
        /** Perhaps it stands in the chat, or will; what is said of it has to be a message of its own. */
        SOMEWHERE
    }

    /** Sends it never, or never again, unless it is on its way already. Each time in one statement, because the sender changes the same rows. */
    public static Seen withdraw(long message) {
        Lane.current().flush();
        if (abort(message, "and (error is null or error not like ?6)", Verdict.AGAIN + "%")) {
            return Seen.BY_NOBODY;
        }
        // Nobody knows whether its first sending was shown.
        if (abort(message, "and error like ?6", Verdict.AGAIN + "%")) {
            return Seen.SOMEWHERE;
        }
        return OutboxMessage.byId(message).map(CallingBack::seen).orElse(Seen.BY_NOBODY);
    }

    private static boolean abort(long message, String where, String error) {
        return OutboxMessage.update(
                        "state = ?1, error = ?2 where shopId = ?3 and id = ?4 and state = ?5 " + where,
                        State.ABORTED,
                        "taken back",
                        Lane.current().shop(),
                        message,
                        State.QUEUED,
                        error)
                > 0;
    }

    private static Seen seen(OutboxMessage message) {
        return switch (message.state()) {
            case SENT -> Seen.IN_ITS_PLACE;
            // What was on its way a moment ago may wait once more; whatever is said of it follows it.
            case QUEUED, SENDING, UNKNOWN -> Seen.SOMEWHERE;
            case FAILED, ABORTED -> Seen.BY_NOBODY;
        };
    }
}
