package org.qingshan.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

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
        now.ifPresentOrElse(message::sendAgain, message::outdated);
        return now.isPresent() ? Outcome.SENT : Outcome.OUTDATED;
    }
}
