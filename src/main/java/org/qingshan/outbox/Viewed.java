package org.qingshan.outbox;

import java.util.Optional;

/** What somebody looks at and may look at again. */
public final class Viewed {
    private Viewed() {}

    /**
     * The message below which a button was tapped, if it shows that view. Queries.
     *
     * @param ref the platform's name of the message
     */
    public static Optional<OutboxMessage> tapped(Recipient chat, String ref, String view) {
        return OutboxMessage.<OutboxMessage>find(
                        "channel = ?1 and address = ?2 and sentRef = ?3 and kind = ?4 order by id desc",
                        chat.channel(),
                        chat.address(),
                        ref,
                        OutgoingMessage.Kind.TEXT)
                .firstResultOptional()
                .filter(shown -> view.equals(shown.body().view()));
    }
}
