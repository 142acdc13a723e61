package org.qingshan.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people look at in their own chats and tap the buttons of. */
public final class Viewed {
    /** Nobody looks for an answer above the talk of so many days; and what would be changed may be deleted any time. */
    private static final Duration OLD = Duration.ofDays(7);

    /** What is shown is marked within moments, or its fate is not known; later it is a reply to something else. */
    private static final Duration SOON = Duration.ofHours(1);

    private Viewed() {}

    /**
     * What a platform knows by these names, keyed by chat address and name; what is old is not among it. Each knows what it shows by now.
     * Queries.
     *
     * @param refs at least one
     */
    public static Map<String, OutboxMessage> texts(
            Collection<String> channels,
            Collection<String> addresses,
            Collection<String> refs,
            Collection<OutgoingMessage.Kind> kinds,
            Instant now) {
        List<OutboxMessage> texts = OutboxMessage.list(
                "channel in ?1 and address in ?2 and sentRef in ?3 and kind in ?4 and createdAt > ?5 order by id",
                channels,
                addresses,
                refs,
                kinds,
                now.minus(OLD));
        changed(texts);
        Map<String, OutboxMessage> named = new HashMap<>();
        texts.forEach(text -> named.put(text.address() + " " + text.sentRef(), text));
        return named;
    }

    /**
     * What these chats are shown at this moment, or may have been shown, of which no platform name is known: the newest of each, keyed by
     * chat address. Whoever replies to what he sees may be quicker than the note that he was shown it. A query.
     */
    public static Map<String, OutboxMessage> onTheWay(
            Collection<String> channels,
            Collection<String> addresses,
            Collection<OutgoingMessage.Kind> kinds,
            Instant now) {
        List<OutboxMessage> shown = OutboxMessage.list(
                "channel in ?1 and address in ?2 and kind in ?3 and (state in ?4 or state = ?5 and error like ?6)"
                        + " and sentRef is null and createdAt > ?7 order by id",
                channels,
                addresses,
                kinds,
                List.of(OutboxMessage.State.SENDING, OutboxMessage.State.UNKNOWN),
                OutboxMessage.State.QUEUED,
                Verdict.AGAIN + "%",
                now.minus(SOON));
        Map<String, OutboxMessage> newest = new HashMap<>();
        shown.forEach(message -> newest.put(message.address(), message));
        return newest;
    }

    /** A text in somebody's own chat, by our number of it, as it is shown by now; empty where it is old. */
    public static Optional<OutboxMessage> text(Recipient of, long id, Instant now) {
        // By their ids, for which nothing is written first: a rush writes all of a batch at its end.
        Optional<OutboxMessage> found = OutboxMessage.<OutboxMessage>findByIdOptional(id)
                .filter(text -> text.body().kind() == OutgoingMessage.Kind.TEXT && isTo(text, of))
                .filter(text -> text.createdAt().isAfter(now.minus(OLD)));
        found.filter(text -> text.shownBy() != null)
                .ifPresent(text -> text.wasChanged(OutboxMessage.findById(text.shownBy())));
        return found;
    }

    private static boolean isTo(OutboxMessage text, Recipient of) {
        return text.channel().equals(of.channel()) && text.address().equals(of.address());
    }

    private static void changed(List<OutboxMessage> texts) {
        var changes = texts.stream()
                .map(OutboxMessage::shownBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (changes.isEmpty()) {
            return;
        }
        Map<Long, OutboxMessage> kept = OutboxMessage.<OutboxMessage>list("id in ?1", changes).stream()
                .collect(Collectors.toMap(OutboxMessage::id, change -> change));
        texts.stream()
                .filter(text -> text.shownBy() != null)
                .forEach(text -> text.wasChanged(kept.get(text.shownBy())));
    }
}
