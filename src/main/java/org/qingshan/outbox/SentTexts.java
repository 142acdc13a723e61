package org.qingshan.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the shop has said in chats, other than by a card. */
public final class SentTexts {
    /** Nobody replies to what was said longer ago. */
    private static final Duration OLD = Duration.ofDays(7);

    private static final Set<OutgoingMessage.Kind> KINDS =
            Set.of(OutgoingMessage.Kind.TEXT, OutgoingMessage.Kind.DIGEST, OutgoingMessage.Kind.LINEUP);

    private SentTexts() {}

    /** The texts with these platform names in these chats; keyed by chat address and name. Queries where there is any name. */
    public static Map<String, OutboxMessage> sentAs(
            Collection<String> channels, Collection<String> addresses, Collection<String> refs, Instant now) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        List<OutboxMessage> texts = OutboxMessage.list(
                "channel in ?1 and address in ?2 and sentRef in ?3 and kind in ?4 and createdAt > ?5 order by id",
                channels,
                addresses,
                refs,
                KINDS,
                now.minus(OLD));
        Viewed.changed(texts);
        Map<String, OutboxMessage> named = new HashMap<>();
        texts.forEach(text -> named.put(text.address() + " " + text.sentRef(), text));
        return named;
    }
}
