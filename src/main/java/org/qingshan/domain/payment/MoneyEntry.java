package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Money that came for an order or went back. The sum of an order's entries is what the shop has of it. Written once, never changed. */
@Entity
@Table(name = "money_entry")
public class MoneyEntry extends Row {
    public enum Reason {
        TRANSFER,
        CASH,
        /** Paid in the chat, as the platform says. */
        INVOICE,
        /** By itself: told by who takes cards for the shop, never noted by hand. */
        CARD,
        /** Goods were given back. */
        GIVEN_BACK,
        /** Goods came spoilt. */
        DAMAGE,
        /** More came than was due. */
        TOO_MUCH,
        GOODWILL,
        /** What was paid in the chat went back, as the platform says. */
        RETURNED,
        /** What had gone back by card has come again. */
        REFUND_FAILED,
        /** It had come for another order of the same buyer. */
        MOVED_HERE,
        /** It pays for another order of the same buyer. */
        MOVED_AWAY,
        /** It was noted, and has never come. */
        MISTAKE;

        public boolean isIncome() {
            return this == TRANSFER
                    || this == CASH
                    || this == INVOICE
                    || this == CARD
                    || this == REFUND_FAILED
                    || this == MOVED_HERE;
        }

        /** Whether it only pays for something else: nothing has come to the shop by it or left it. */
        public boolean isMoved() {
            return this == MOVED_HERE || this == MOVED_AWAY;
        }

        /** Whether it puts right what was noted to have come: nothing has gone back by it. */
        public boolean isCorrection() {
            return this == MISTAKE;
        }

        /** Whether the team says so; the rest is said by a platform, by who takes cards, or pays for something else. */
        public boolean isByHand() {
            return this != INVOICE
                    && this != RETURNED
                    && this != CARD
                    && this != REFUND_FAILED
                    && this != MISTAKE
                    && !isMoved();
        }
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "order_id")
    private long orderId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private long amount;
    private String actor;
    private Instant at;

    protected MoneyEntry() {}

    /**
     * Books that it came, or went back, as the reason says.
     *
     * @param sum in minor units, above 0
     * @param actor who says so, by our own key
     */
    public static void book(long orderId, Reason reason, long sum, String actor) {
        var entry = new MoneyEntry();
        entry.orderId = orderId;
        entry.reason = reason;
        entry.amount = reason.isIncome() ? sum : -sum;
        entry.actor = actor;
        entry.at = Lane.current().now();
        entry.persist();
    }

    /** What came and went for an order, the oldest first. */
    public static List<MoneyEntry> of(long orderId) {
        return list("orderId = ?1 order by id", orderId);
    }

    /** What came and went since then, for all orders. */
    public static List<MoneyEntry> since(Instant then) {
        return list("at >= ?1 order by id", then);
    }

    /** The last that was written of an order, whatever it is; 0 where nothing was. What was seen before it is seen no more. */
    public static long lastOf(long orderId) {
        return MoneyEntry.<MoneyEntry>find("orderId = ?1 order by id desc", orderId)
                .firstResultOptional()
                .map(MoneyEntry::id)
                .orElse(0L);
    }

    public Long id() {
        return id;
    }

    public long orderId() {
        return orderId;
    }

    public Reason reason() {
        return reason;
    }

    /** In minor units; below 0 where it went back. */
    public long amount() {
        return amount;
    }

    /** Who said so, by our own key. */
    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
