package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A change of what a buyer owes. The sum of an order's entries is what it costs. Written once, never changed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends Row {
    public enum Kind {
        GOODS,
        SHIPPING,
        /** Goods that were lighter or went wrong. */
        REFUND
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
    private Kind kind;

    private long amount;
    private Instant at;

    protected LedgerEntry() {}

    /** Books a difference in minor units; none is booked for nothing. */
    public static void book(long orderId, Kind kind, long amount) {
        if (amount == 0) {
            return;
        }
        var entry = new LedgerEntry();
        entry.orderId = orderId;
        entry.kind = kind;
        entry.amount = amount;
        entry.at = Lane.current().now();
        entry.persist();
    }
}
