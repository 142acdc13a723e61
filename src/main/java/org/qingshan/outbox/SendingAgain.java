package org.qingshan.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.qingshan.platform.lane.Lane;

/** Sends again what did not arrive, in the words of now: a card of an hour ago names a price that nobody is asked any more. */
@Singleton
public class SendingAgain {
    private final Instance<WordsOfNow> words;

    SendingAgain(Instance<WordsOfNow> words) {
        this.words = words;
    }

    public enum Outcome {
        /** It is queued anew, as if it had never been tried. */
        SENT,
        /** It is there or on its way; nothing was done. */
        ARRIVED,
        /** It is of no use any more and is given up, now or before. */
        OUTDATED
    }

    /** To be called inside the shop's lane. */
    public Outcome send(OutboxMessage message) {
        if (!message.isUndelivered()) {
            return message.state() == OutboxMessage.State.ABORTED ? Outcome.OUTDATED : Outcome.ARRIVED;
        }
        var now = words.isResolvable() ? words.get().of(message) : Optional.of(message.body());
        withoutChanges(message);
        now.ifPresentOrElse(message::sendAgain, message::outdated);
        return now.isPresent() ? Outcome.SENT : Outcome.OUTDATED;
    }

    /** What was to change it while nobody knew whether it was there is older than what it says now, and must not come after that. */
    private static void withoutChanges(OutboxMessage message) {
        var lane = Lane.current();
        lane.flush();
        OutboxMessage.update(
                "state = ?1, error = ?2 where shopId = ?3 and chatId = ?4 and mergeKey = ?5 and state = ?6",
                OutboxMessage.State.ABORTED,
                "outdated",
                lane.shop(),
                message.chatId(),
                OutgoingMessage.changesOf(message.id()),
                OutboxMessage.State.QUEUED);
    }
}
