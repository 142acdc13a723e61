package org.qingshan.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cards that chats have been shown. */
public final class SentCards {
    private SentCards() {}

    /** Which items the cards with these platform names show; keyed by chat address and name. */
    public static Map<String, Long> sentAs(Collection<String> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        List<OutboxMessage> cards = OutboxMessage.list(
                "kind = ?1 and sentRef in ?2 and cardItemId is not null", OutgoingMessage.Kind.CARD, refs);
        Map<String, Long> items = new HashMap<>();
        cards.forEach(card ->
                items.put(card.address() + " " + card.sentRef(), card.cardItem().orElseThrow()));
        return items;
    }

    /** What the shop has posted itself in these chats of all that has these platform names, card or not; each as chat address and name. */
    public static Set<String> knownAs(
            Collection<String> channels, Collection<String> addresses, Collection<String> refs) {
        if (refs.isEmpty()) {
            return Set.of();
        }
        List<OutboxMessage> posted =
                OutboxMessage.list("channel in ?1 and address in ?2 and sentRef in ?3", channels, addresses, refs);
        return posted.stream()
                .map(message -> message.address() + " " + message.sentRef())
                .collect(Collectors.toSet());
    }

    /** The cards in these chats that show any of these items, the newest first; those that are there or will be. */
    public static List<OutboxMessage> in(Collection<Long> chats, Collection<Long> items) {
        return chats.isEmpty() || items.isEmpty()
                ? List.of()
                : OutboxMessage.list(
                        "kind = ?1 and chatId in ?2 and cardItemId in ?3 and state in ?4 order by id desc",
                        OutgoingMessage.Kind.CARD,
                        chats,
                        items,
                        List.of(OutboxMessage.State.QUEUED, OutboxMessage.State.SENDING, OutboxMessage.State.SENT));
    }

    /** No other card has followed it in its chat. */
    public static boolean isNewest(OutboxMessage card) {
        return OutboxMessage.count(
                        "kind = ?1 and channel = ?2 and address = ?3 and id > ?4 and state in ?5",
                        OutgoingMessage.Kind.CARD,
                        card.channel(),
                        card.address(),
                        card.id(),
                        List.of(OutboxMessage.State.QUEUED, OutboxMessage.State.SENDING, OutboxMessage.State.SENT))
                == 0;
    }

    /** The newest card of an item in each chat that has one or will get one. */
    public static List<OutboxMessage> of(long item) {
        return OutboxMessage.list(
                "id in (select max(m.id) from OutboxMessage m"
                        + " where m.cardItemId = ?1 and m.kind = ?2 and m.state in ?3 group by m.chatId)",
                item,
                OutgoingMessage.Kind.CARD,
                List.of(OutboxMessage.State.QUEUED, OutboxMessage.State.SENDING, OutboxMessage.State.SENT));
    }
}
