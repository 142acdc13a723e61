package org.qingshan.outbox;

import java.util.Optional;

/** Says what a message of a while ago would say now. Implemented by whoever writes messages; to be asked inside the shop's lane. */
public interface WordsOfNow {

    /** The message as it reads now; as it was, where nothing in it gets old; empty where it is of no use any more. */
    Optional<OutgoingMessage> of(OutboxMessage message);
}
