package org.qingshan.outbox;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.outbox.OutboxMessage.State;

/** What did not arrive, or may not have. */
public final class Undelivered {
    private static final Set<State> UNSEEN = EnumSet.of(State.FAILED, State.UNKNOWN, State.ABORTED);

    private Undelivered() {}

    /** Messages that did not arrive, or may not have, the newest first; but for what comes again by itself or was worth seconds. */
    public static List<OutboxMessage> newest(int most) {
        return OutboxMessage.<OutboxMessage>find(
                        "state in ?1 and kind not in ?2 order by id desc",
                        OutboxMessage.UNDELIVERED,
                        List.of(OutgoingMessage.Kind.EDIT, OutgoingMessage.Kind.TOAST))
                .page(0, most)
                .list();
    }

    /**
     * Answers to taps of whoever was told the same in his own chat, where it did not arrive either; the oldest first.
     *
     * @param since what was told before is not looked at
     */
    public static List<OutboxMessage> toasts(Recipient alone, Instant since) {
        return OutboxMessage.list(
                "kind = ?1 and state in ?2 and answersId in (select own.answersId from OutboxMessage own where own.channel = ?3"
                        + " and own.address = ?4 and own.state = ?5 and own.createdAt > ?6) order by id",
                OutgoingMessage.Kind.TOAST,
                UNSEEN,
                alone.channel(),
                alone.address(),
                State.ABORTED,
                since);
    }
}
