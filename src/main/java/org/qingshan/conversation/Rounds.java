package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.EarlierMessages;
import org.qingshan.conversation.turn.Meanings;
import org.qingshan.conversation.turn.PointedAt;
import org.qingshan.conversation.turn.Round;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.Forgetting;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Shop;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Viewed;
import org.qingshan.platform.lane.Lane;

/** Loads what a batch of messages is decided on, one query per kind of row, and makes a turn of each message. */
@Singleton
class Rounds {
    private final SaleDesk desk;
    private final Speaking speaking;
    private final Forgetting forgetting;
    private final Doors doors;
    private final Meanings meanings;
    private final ClaimConfig claims;

    Rounds(
            SaleDesk desk,
            Speaking speaking,
            Forgetting forgetting,
            Doors doors,
            Meanings meanings,
            ClaimConfig claims) {
        this.claims = claims;
        this.doors = doors;
        this.meanings = meanings;
        this.desk = desk;
        this.speaking = speaking;
        this.forgetting = forgetting;
    }

    Turns turns(List<InboxEntry> messages) {
        var lane = Lane.current();
        var shop = Shop.byKey(lane.shop()).orElseThrow();
        var chats = chatsOfTheKnown(messages);
        Set<Long> known = chats.values().stream()
                .map(Chat::buyer)
                .filter(Objects::nonNull)
                .map(Buyer::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var pointed = PointedAt.by(messages);
        var sale = desk.open(shop, known);
        var round = new Round(
                sale,
                Membership.of(known),
                pointed,
                texts(messages, pointed),
                meanings,
                new EarlierMessages(sale, known, messages),
                claims.oldest());
        return new Turns(messages.iterator(), round, chats);
    }

    /**
     * The turns of a batch, each made when its message is decided: of one that is not nothing is written, not even who says it. Only who asked
     * to be forgotten is forgotten by then.
     */
    final class Turns implements Iterator<Turn> {
        private final Iterator<InboxEntry> messages;
        private final Round round;
        private final Map<String, Chat> chats;

        private Turns(Iterator<InboxEntry> messages, Round round, Map<String, Chat> chats) {
            this.messages = messages;
            this.round = round;
            this.chats = chats;
        }

        LiveSale sale() {
            return round.sale();
        }

        @Override
        public boolean hasNext() {
            return messages.hasNext();
        }

        @Override
        public Turn next() {
            return turn(messages.next(), round, chats);
        }
    }

    private Turn turn(InboxEntry entry, Round round, Map<String, Chat> chats) {
        var origin = entry.message().origin();
        var person = chats.computeIfAbsent(
                key(origin.channel(), origin.person()),
                none -> isOfPlace(entry) ? newGroup(origin) : newPerson(origin));
        var place = origin.isPrivate()
                ? person
                : chats.computeIfAbsent(key(origin.channel(), origin.chat()), none -> newGroup(origin));
        return new Turn(entry, round, person, place, speaking);
    }

    private static Chat newPerson(Origin origin) {
        var now = Lane.current().now();
        var buyer = new Buyer(origin.name(), now);
        buyer.persist();
        var chat = Chat.withPerson(origin, buyer, now);
        chat.persist();
        return chat;
    }

    private static Chat newGroup(Origin origin) {
        var chat = Chat.ofMany(origin, Lane.current().now());
        chat.persist();
        return chat;
    }

    /** Who asked to be forgotten and speaks again before it was done is nobody we know. */
    private Map<String, Chat> chatsOfTheKnown(List<InboxEntry> messages) {
        var chats = chats(messages);
        var forgotten = chats.values().stream()
                .map(Chat::buyer)
                .filter(buyer -> buyer != null && buyer.isToBeForgotten())
                .filter(forgetting::forget)
                .count();
        return forgotten == 0 ? chats : chats(messages);
    }

    private static Map<String, Chat> chats(List<InboxEntry> messages) {
        Map<String, Set<String>> people = new TreeMap<>();
        Map<String, Set<String>> groups = new TreeMap<>();
        for (var message : messages) {
            var origin = message.message().origin();
            if (!isOfPlace(message)) {
                people.computeIfAbsent(origin.channel(), channel -> new TreeSet<>())
                        .add(origin.person());
            }
            if (isOfPlace(message) || !origin.isPrivate()) {
                groups.computeIfAbsent(origin.channel(), channel -> new TreeSet<>())
                        .add(origin.chat());
            }
        }
        Map<String, Chat> chats = new HashMap<>();
        people.forEach((channel, some) -> Chat.withPeople(channel, some).forEach(chat -> put(chats, channel, chat)));
        groups.forEach((channel, some) -> Chat.ofMany(channel, some).forEach(chat -> put(chats, channel, chat)));
        return chats;
    }

    private static boolean isOfPlace(InboxEntry entry) {
        var message = entry.message();
        var payment = message.details().payment();
        return (message.kind() == Kind.PLACE || payment != null && payment.isOfPlace())
                && message.origin().isPrivate();
    }

    private static void put(Map<String, Chat> chats, String channel, Chat chat) {
        chats.put(key(channel, chat.recipient().address()), chat);
    }

    /** Below which texts buttons were tapped, where messages are carried to a platform; asked for only if any were. */
    private Map<String, OutboxMessage> texts(List<InboxEntry> messages, PointedAt pointed) {
        Map<String, Map<String, String>> tapped = new TreeMap<>();
        for (var message : messages) {
            var origin = message.message().origin();
            var ref = message.message().details().answersRef();
            if (ref != null
                    && message.message().kind() == Kind.TAP
                    && origin.isPrivate()
                    && !pointed.isCard(origin.chat(), ref)
                    && doors.isOutside(origin.channel())) {
                tapped.computeIfAbsent(origin.channel(), channel -> new TreeMap<>())
                        .put(ref, origin.chat());
            }
        }
        Map<String, OutboxMessage> texts = new HashMap<>();
        tapped.forEach((channel, chats) -> texts.putAll(Viewed.texts(
                Set.of(channel),
                Set.copyOf(chats.values()),
                chats.keySet(),
                Set.of(OutgoingMessage.Kind.TEXT),
                Lane.current().now())));
        return texts;
    }

    private static String key(String channel, String address) {
        return channel + " " + address;
    }
}
