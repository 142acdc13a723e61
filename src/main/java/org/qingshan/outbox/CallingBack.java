package org.qingshan.outbox;

import org.qingshan.outbox.OutboxMessage.State;
import org.qingshan.platform.lane.Lane;

/** What becomes of a message that should not have been said. Inside the shop's lane. */
public final class CallingBack {
    private CallingBack() {}

    /**
     * Sends it never, unless it is on its way already. In one statement, because the sender changes the same rows.
     *
     * @return whether it was still waiting, so that nobody has seen it
     */
    public static boolean withdraw(long message) {
        var lane = Lane.current();
        lane.flush();
        return OutboxMessage.update(
                        "state = ?1, error = ?2 where shopId = ?3 and id = ?4 and state = ?5",
                        State.ABORTED,
                        "taken back",
                        lane.shop(),
                        message,
                        State.QUEUED)
                > 0;
    }

    /** Whether somebody may have it before him, now or in a moment. */
    public static boolean mayBeSeen(OutboxMessage message) {
        return switch (message.state()) {
            case SENDING, SENT, UNKNOWN -> true;
            case QUEUED, FAILED, ABORTED -> false;
        };
    }
}
