package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** How far an order is paid. */
@Entity
@Table(name = "payment")
public class Payment extends Row {
    public enum Status {
        UNPAID,
        PROOF_SENT,
        PAID,
        PART_REFUNDED,
        REFUNDED,
        CASH_ON_DELIVERY
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.UNPAID;

    private long amount;

    /** What is owed for the order now, in minor units. */
    public void owes(long amount) {
        this.amount = amount;
    }

    /**
     * A part of what was owed is owed no more; what was paid of it goes back.
     *
     * @param amount what is owed now, in minor units
     */
    public void gaveBack(long amount) {
        if (isPaid() && amount < this.amount) {
            status = amount == 0 ? Status.REFUNDED : Status.PART_REFUNDED;
        }
        this.amount = amount;
    }

    /** Whether the shop has had the money, even if it gave a part of it back. */
    public boolean isPaid() {
        return status == Status.PAID || status == Status.PART_REFUNDED;
    }

    public Status status() {
        return status;
    }
}
