package org.qingshan.conversation.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.ClaimedGoods;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.PlaceNews.Copied;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.SentCards;
import org.qingshan.outbox.Viewed;
import org.qingshan.platform.lane.Lane;

/**
 * What the messages of a batch reply to, comment on or tap: cards, and what other people have claimed. Loaded at once for all of them;
 * what the batch itself adds is noted as it comes.
 */
public final class PointedAt {
    /** What the shop says that is no card. */
    private static final Set<OutgoingMessage.Kind> SAID =
            Set.of(OutgoingMessage.Kind.TEXT, OutgoingMessage.Kind.DIGEST, OutgoingMessage.Kind.LINEUP);

    /** The same, and cards. */
    private static final Set<OutgoingMessage.Kind> SHOWN = Set.of(
            OutgoingMessage.Kind.TEXT,
            OutgoingMessage.Kind.DIGEST,
            OutgoingMessage.Kind.LINEUP,
            OutgoingMessage.Kind.CARD);

    private final Map<String, Long> cards;
    private final List<ClaimedGoods> goods;
    private final Map<String, Set<String>> speakers;
    private final Map<String, OutboxMessage> texts;

    private PointedAt(
            Map<String, Long> cards,
            List<ClaimedGoods> goods,
            Map<String, Set<String>> speakers,
            Map<String, OutboxMessage> texts) {
        this.speakers = speakers;
        this.texts = texts;
        this.cards = cards;
        this.goods = goods;
    }

    /** Nothing is asked for where no message points at anything. */
    public static PointedAt by(List<InboxEntry> messages) {
        var cards = cards(messages);
        var texts = texts(messages, cards);
        var claims = Stream.concat(
                        messages.stream()
                                .flatMap(message -> message.answered().stream())
                                .map(InboxEntry::id),
                        texts.values().stream().flatMap(text -> text.answered().stream()))
                .collect(Collectors.toSet());
        return new PointedAt(cards, new ArrayList<>(ClaimedGoods.by(claims)), speakers(messages), texts);
    }

    /** What is below a tapped button says itself what it means; what is a card, or somebody's words, is no text of the shop's. */
    private static Map<String, OutboxMessage> texts(List<InboxEntry> messages, Map<String, Long> cards) {
        var replies = messages.stream()
                .filter(entry -> entry.answered().isEmpty())
                .map(InboxEntry::message)
                .filter(message -> message.kind() != Kind.TAP && answersOther(message, cards))
                .toList();
        return replies.isEmpty()
                ? Map.of()
                : texts(replies, cards, Lane.current().now());
    }

    private static Map<String, OutboxMessage> texts(
            List<IncomingMessage> replies, Map<String, Long> cards, Instant now) {
        var channels =
                replies.stream().map(message -> message.origin().channel()).collect(Collectors.toSet());
        var addresses = replies.stream().map(PointedAt::replyAddress).collect(Collectors.toSet());
        var refs =
                replies.stream().map(message -> message.details().answersRef()).collect(Collectors.toSet());
        Map<String, OutboxMessage> texts = new HashMap<>(Viewed.texts(channels, addresses, refs, SAID, now));
        var unknown = replies.stream()
                .filter(message -> message.origin().isPrivate()
                        && message.details().answersIn() == null
                        && message.details().shown() == null)
                .filter(message -> !texts.containsKey(
                        key(replyAddress(message), message.details().answersRef())))
                .toList();
        if (!unknown.isEmpty()) {
            addOnTheWay(unknown, channels, cards, texts, now);
        }
        return texts;
    }

    /**
     * What somebody replies to who is quicker than the note that it was shown, or whom it reached though nobody said so. In his own chat alone:
     * among many people reply to what the shop has never heard of.
     */
    private static void addOnTheWay(
            List<IncomingMessage> replies,
            Set<String> channels,
            Map<String, Long> cards,
            Map<String, OutboxMessage> texts,
            Instant now) {
        var addresses = replies.stream().map(PointedAt::replyAddress).collect(Collectors.toSet());
        var onTheWay = Viewed.onTheWay(channels, addresses, SHOWN, now);
        if (onTheWay.isEmpty()) {
            return;
        }
        var refs =
                replies.stream().map(message -> message.details().answersRef()).collect(Collectors.toSet());
        var known = SentCards.knownAs(channels, addresses, refs);
        for (var reply : replies) {
            var key = key(replyAddress(reply), reply.details().answersRef());
            var shown = onTheWay.get(replyAddress(reply));
            if (shown == null || known.contains(key)) {
                continue;
            }
            shown.cardItem().ifPresentOrElse(item -> cards.put(key, item), () -> texts.put(key, shown));
        }
    }

    private static boolean answersOther(IncomingMessage message, Map<String, Long> cards) {
        var ref = message.details().answersRef();
        return ref != null && !cards.containsKey(key(replyAddress(message), ref));
    }

    private static String replyAddress(IncomingMessage message) {
        var elsewhere = message.details().answersIn();
        return elsewhere == null ? message.origin().chat() : elsewhere;
    }

    private static Map<String, Set<String>> speakers(List<InboxEntry> messages) {
        return messages.stream()
                .flatMap(message -> message.answered().stream())
                .collect(Collectors.groupingBy(
                        InboxEntry::channel, Collectors.mapping(InboxEntry::person, Collectors.toSet())));
    }

    private static Map<String, Long> cards(List<InboxEntry> messages) {
        Map<String, Long> cards = new HashMap<>(SentCards.sentAs(refs(messages.stream())));
        var inGroups = refs(messages.stream().filter(PointedAt::isAboutPlace));
        if (!inGroups.isEmpty()) {
            cards.putAll(CardCopy.items(inGroups));
        }
        var unknown = messages.stream()
                .filter(PointedAt::isAboutPlace)
                .flatMap(message -> refs(message)
                        .filter(ref -> !cards.containsKey(
                                key(message.message().origin().chat(), ref))))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            var channels = messages.stream()
                    .map(message -> message.message().origin().channel())
                    .collect(Collectors.toSet());
            CardCopy.onTheWay(channels, unknown).forEach(cards::putIfAbsent);
        }
        return cards;
    }

    private static boolean isAboutPlace(InboxEntry entry) {
        return !entry.message().origin().isPrivate()
                || entry.message().details().answersIn() != null;
    }

    private static Set<String> refs(Stream<InboxEntry> messages) {
        return messages.flatMap(PointedAt::refs).collect(Collectors.toSet());
    }

    private static Stream<String> refs(InboxEntry message) {
        var details = message.message().details();
        var post = details.place() instanceof Copied copied ? copied.ref() : null;
        return Stream.of(
                        Optional.ofNullable(details.answersRef()),
                        Optional.ofNullable(details.threadRef()),
                        Optional.ofNullable(post))
                .flatMap(Optional::stream);
    }

    private static String key(String address, @Nullable String ref) {
        return address + " " + ref;
    }

    /** Whether a platform knows a card by this name in this chat, also of something that is not on sale any more. */
    public boolean isCard(String address, @Nullable String ref) {
        return item(address, ref) != null;
    }

    /** The item on the card that a platform knows by this name in this chat; null where it is none. */
    @Nullable
    Long item(String address, @Nullable String ref) {
        return ref == null ? null : cards.get(key(address, ref));
    }

    /** What is posted in a channel is shown in its group too, from now on. */
    void copied(String group, Copied copied) {
        var item = item(copied.channel(), copied.ref());
        if (item != null) {
            cards.put(key(group, copied.copy()), item);
        }
    }

    /** Whom somebody replies to, by their channels. */
    Map<String, Set<String>> speakers() {
        return speakers;
    }

    /** A message of this batch came to this. */
    void came(long message, ClaimResult result) {
        goods.add(ClaimedGoods.of(message, result));
    }

    /** What the shop has said in a text that a platform knows by this name in this chat. */
    public Optional<OutboxMessage> text(String address, @Nullable String ref) {
        return ref == null ? Optional.empty() : Optional.ofNullable(texts.get(key(address, ref)));
    }

    /** What these messages, which are versions of one, claimed: what of it still stands, else all of it. */
    public Set<Long> claimedBy(Collection<InboxEntry> versions) {
        return claimedIn(versions.stream().map(InboxEntry::id).collect(Collectors.toSet()));
    }

    /** The same, by the numbers of the messages. */
    public Set<Long> claimedIn(Set<Long> ids) {
        if (ids.isEmpty() || goods.isEmpty()) {
            return Set.of();
        }
        var all = goods.stream().filter(one -> ids.contains(one.claim())).toList();
        var live = items(all.stream().filter(ClaimedGoods::isLive));
        return live.isEmpty() ? items(all.stream()) : live;
    }

    private static Set<Long> items(Stream<ClaimedGoods> some) {
        return some.map(ClaimedGoods::item).collect(Collectors.toSet());
    }
}
