package org.qingshan.conversation.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Recipient;
import org.qingshan.outbox.SentCards;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * What a platform shows in a group of something posted in a channel, so that people comment on it. Kept by the platform's names
 * alone: the copy may be told of before the post is known to have arrived.
 */
@Entity
@Table(name = "card_copy")
public class CardCopy extends Row {
    /** A card is sent, tried once more and told of within seconds; what is shown a minute later may be anybody's post. */
    private static final Duration SOON = Duration.ofSeconds(60);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String address;
    private String ref;

    @Column(name = "from_address")
    private String fromAddress;

    @Column(name = "from_ref")
    private String fromRef;

    /** When the platform told of it; null of old ones. */
    @Nullable
    @Column(name = "told_at")
    private Instant toldAt;

    protected CardCopy() {}

    public CardCopy(Recipient group, String ref, String fromAddress, String fromRef) {
        this.address = group.address();
        this.ref = ref;
        this.fromAddress = fromAddress;
        this.fromRef = fromRef;
        this.toldAt = Lane.current().now();
    }

    /** Which items the copies with these names show; keyed by the group's address and name. */
    static Map<String, Long> items(Collection<String> refs) {
        Map<String, Long> items = new HashMap<>();
        List<Object[]> found = getEntityManager()
                .createQuery(
                        "select c.address, c.ref, m.cardItemId from CardCopy c, OutboxMessage m where c.ref in ?1"
                                + " and m.address = c.fromAddress and m.sentRef = c.fromRef and m.cardItemId is not null",
                        Object[].class)
                .setParameter(1, refs)
                .getResultList();
        found.forEach(row -> items.put(row[0] + " " + row[1], (Long) row[2]));
        return items;
    }

    /**
     * The same where nobody has been told yet, or ever will be, what the platform calls the card: of which something is shown first, and
     * soon, after that card was written, it is that card, unless it is known to be something else that the shop has posted.
     */
    static Map<String, Long> onTheWay(Collection<String> channels, Collection<String> refs) {
        List<Object[]> found = getEntityManager()
                .createQuery(
                        "select c, m from CardCopy c, OutboxMessage m where c.ref in ?1"
                                + " and m.channel in ?4 and m.address = c.fromAddress and m.kind = ?2 and m.state in ?3 and m.sentRef is null"
                                + " and m.cardItemId is not null and m.id < c.id and not exists (select 1 from CardCopy b"
                                + " where b.fromAddress = c.fromAddress and b.id > m.id and b.id < c.id)",
                        Object[].class)
                .setParameter(1, refs)
                .setParameter(2, OutgoingMessage.Kind.CARD)
                .setParameter(3, List.of(OutboxMessage.State.SENDING, OutboxMessage.State.UNKNOWN))
                .setParameter(4, channels)
                .getResultList();
        var known = SentCards.knownAs(
                channels,
                found.stream().map(row -> ((CardCopy) row[0]).fromAddress).collect(Collectors.toSet()),
                found.stream().map(row -> ((CardCopy) row[0]).fromRef).collect(Collectors.toSet()));
        Map<String, Long> items = new HashMap<>();
        for (var row : found) {
            var copy = (CardCopy) row[0];
            var card = (OutboxMessage) row[1];
            if (copy.isSoonAfter(card.createdAt()) && !known.contains(copy.fromAddress + " " + copy.fromRef)) {
                card.cardItem().ifPresent(item -> items.put(copy.address + " " + copy.ref, item));
            }
        }
        return items;
    }

    private boolean isSoonAfter(Instant written) {
        return toldAt != null && !toldAt.isAfter(written.plus(SOON));
    }
}
