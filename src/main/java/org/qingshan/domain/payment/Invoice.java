package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** What a buyer was asked to pay in his chat, for an order as it was then. Written once, never changed. */
@Entity
@Table(name = "invoice")
public class Invoice extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String payload;

    @Column(name = "order_id")
    private long orderId;

    private long amount;
    private String currency;
    private String contents;
    private Instant at;

    protected Invoice() {}

    /**
     * @param payload by which whoever pays names it: nobody can guess it
     * @param amount in minor units, above 0
     * @param contents what is in the order: what was asked for something else is not what is to be paid now
     */
    public Invoice(String payload, long orderId, long amount, String currency, String contents) {
        this.payload = payload;
        this.orderId = orderId;
        this.amount = amount;
        this.currency = currency;
        this.contents = contents;
        this.at = Lane.current().now();
    }

    public boolean asks(long amount, String currency) {
        return this.amount == amount && this.currency.equals(currency);
    }

    public boolean isFor(String contents) {
        return this.contents.equals(contents);
    }

    public long orderId() {
        return orderId;
    }

    /** In minor units. */
    public long amount() {
        return amount;
    }

    public String currency() {
        return currency;
    }

    /** By which whoever pays names it; nobody can guess it. */
    public String payload() {
        return payload;
    }

    public static Optional<Invoice> withPayload(String payload) {
        return find("payload", payload).firstResultOptional();
    }

    public static Optional<Invoice> newestOf(long orderId) {
        return find("orderId = ?1 order by id desc", orderId).firstResultOptional();
    }
}
