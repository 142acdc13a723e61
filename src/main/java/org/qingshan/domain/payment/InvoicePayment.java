package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A payment in a chat, as the platform has told of it: it has happened, whatever has become of the order. Each is kept once for ever. */
@Entity
@Table(name = "invoice_payment")
public class InvoicePayment extends Row {

    /**
     * What the platform says of a payment.
     *
     * @param payload of the invoice that was paid
     * @param sum in minor units
     * @param charge the platform's name of the payment
     * @param providerCharge the payment provider's name of it, by which the shop finds it there; empty where nobody told
     */
    public record Told(String payload, long sum, String currency, String charge, String providerCharge) {}

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Nullable
    @Column(name = "order_id")
    private Long orderId;

    private String charge;

    @Column(name = "provider_charge")
    private String providerCharge;

    private long amount;
    private String currency;
    private Instant at;

    @Nullable
    @Column(name = "returned_at")
    private Instant returnedAt;

    protected InvoicePayment() {}

    /** @param orderId null where nobody knows what it is for */
    public InvoicePayment(Told told, @Nullable Long orderId) {
        this.orderId = orderId;
        this.charge = told.charge();
        this.providerCharge = told.providerCharge();
        this.amount = told.sum();
        this.currency = told.currency();
        this.at = Lane.current().now();
    }

    /** The platform says that it went back. Returns whether that is news. */
    public boolean returned(Instant now) {
        var isNews = returnedAt == null;
        returnedAt = isNews ? now : returnedAt;
        return isNews;
    }

    public Optional<Long> order() {
        return Optional.ofNullable(orderId);
    }

    public String charge() {
        return charge;
    }

    public String providerCharge() {
        return providerCharge;
    }

    /** In minor units of its {@link #currency}. */
    public long amount() {
        return amount;
    }

    public String currency() {
        return currency;
    }

    public Instant at() {
        return at;
    }

    public boolean isReturned() {
        return returnedAt != null;
    }

    public static Optional<InvoicePayment> charged(String charge) {
        return find("charge", charge).firstResultOptional();
    }

    /** What was paid for an order, the oldest first. */
    public static List<InvoicePayment> of(long orderId) {
        return list("orderId = ?1 order by id", orderId);
    }

    /** Of which nobody knows what they are for, the newest first. */
    public static List<InvoicePayment> unplaced() {
        return InvoicePayment.<InvoicePayment>find("orderId is null order by id desc")
                .page(0, 50)
                .list();
    }
}
