package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.NextId;

/** What one buyer orders in one stream; until it is confirmed it is the cart. Verbs refuse before they change anything. */
@Entity
@Table(name = "orders")
public class CustomerOrder extends Travelling {
    public enum Status {
        OPEN,
        CONFIRMED,
        PACKED,
        SHIPPED,
        DELIVERED,
        /** Nobody took it in, or nobody could be found: it is back in the shop. */
        RETURNED,
        CANCELLED,
        EXPIRED;

        /** Whether the parcel is closed, wherever it is. */
        public boolean isPacked() {
            return this == PACKED || wasSent();
        }

        /** Whether nothing of it is to come any more. */
        public boolean isOff() {
            return this == CANCELLED || this == RETURNED;
        }

        /** Whether it has left the shop, even if it came back. */
        public boolean wasSent() {
            return this == SHIPPED || this == DELIVERED || this == RETURNED;
        }
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private int number;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "stream_id")
    private long streamId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Nullable
    @Embedded
    private Destination destination;

    @Nullable
    private String waybill;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Nullable
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payment_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Payment payment;

    protected CustomerOrder() {}

    CustomerOrder(int number, long buyerId, long streamId, Instant now) {
        this.number = number;
        this.buyerId = buyerId;
        this.streamId = streamId;
        this.openedAt = now;
    }

    void add(OrderLine line) {
        requireJoinable();
        forgetWishesOfGone();
        lines.add(line);
    }

    /** Sells what is held and sends it there; kept so long if it is not paid, null for ever. Refuses where nothing is held, the parcel is packed, or nobody delivers there. */
    void confirm(Destination to, Shop shop, Instant now, @Nullable Keeping unpaid) {
        requireJoinable();
        if (held().findAny().isEmpty()) {
            throw new Refused(Reason.NOTHING_HELD);
        }
        if (status == Status.OPEN) {
            shop.shipping().requireDelivery(to);
            become(Status.CONFIRMED, shop);
            confirmedAt = now;
            destination = to;
        }
        lines.forEach(OrderLine::lapse);
        FirstPaid.keep(this);
        held().toList().forEach(line -> line.confirm(unpaid));
        company().reprice(shop);
    }

    /** The parcel goes to this place, without what goes elsewhere; who was to pay when he comes and has it sent now is waited for anew. Refuses once it is packed, and where the shop does not deliver. */
    void sendTo(Destination to, Shop shop, Instant now) {
        requireJoinable();
        var wasToBring = payment != null && payment.status() == Payment.Status.CASH_AT_PICKUP;
        shop.shipping().requireDelivery(to);
        if (!to.isSameDoor(destination)) {
            leaves(shop);
            promisesNoFee();
        }
        // What is noted behind the house is noted of all that lies in the parcel.
        company().orders().forEach(order -> order.destination = to);
        company().reprice(shop);
        if (payment != null && wasToBring && !isCollected()) {
            payment.waitAnew(now);
        }
    }

    /**
     * Gives lines back.
     *
     * @param by the message that chose so; none where the time was over
     */
    void release(Collection<OrderLine> some, @Nullable Long by, Shop shop) {
        requireJoinable();
        var sold = some.stream().filter(OrderLine::isSold).toList();
        some.forEach(line -> line.release(by));
        var isOver = lines.stream().noneMatch(OrderLine::isLive);
        if (isOver || by == null) {
            sold.forEach(OrderLine::mayReturn);
        }
        if (isOver) {
            // What was confirmed once did not run out of time: it could not be had.
            var late = status == Status.OPEN && by == null && confirmedAt == null;
            become(late ? Status.EXPIRED : Status.CANCELLED, shop);
        } else if (status == Status.CONFIRMED && taken().findAny().isEmpty()) {
            // Nothing of it is sold any more, but something is still waited for: it is a cart again.
            become(Status.OPEN, shop);
            promisesNoFee();
        }
        if (status != Status.CONFIRMED) {
            leaves(shop);
        }
        company().reprice(shop);
    }

    /** Whether something sold of it went to others or was pulled while it has the rest, and no money is here that may have been for that: its buyer may have paid it all the same. */
    public boolean hasLost() {
        return in(OrderLine.State.CONFIRMED).findAny().isPresent()
                && lines.stream().anyMatch(line -> !line.isLive() && line.isToReturn())
                && (payment == null || payment.surplus() == 0);
    }

    /** The parcel is closed: what of it is still waited for does not come any more. Refuses what is not confirmed. */
    void pack(Shop shop) {
        Steps.require(this, Status.PACKED, Status.CONFIRMED);
        become(Status.PACKED, shop);
        in(OrderLine.State.WAITING).forEach(OrderLine::staysBehind);
        taken().forEach(OrderLine::packed);
    }

    /** All of it is on its way by these numbers, a space between. Refuses what is not packed, and what has arrived. */
    void ship(String waybills) {
        Steps.require(this, Status.SHIPPED, Status.PACKED, Status.SHIPPED);
        status = Status.SHIPPED;
        waybill = waybills;
    }

    /** It has arrived, or its buyer has come for it. Refuses what is not on its way, or not packed for him. */
    void deliver() {
        Steps.require(this, Status.DELIVERED, isCollected() ? Status.PACKED : Status.SHIPPED);
        status = Status.DELIVERED;
    }

    /** It is back from its courier; its buyer owes nothing more, and these lines can be sold again. Refuses what is not on its way. */
    void comesBack(Collection<OrderLine> sellable) {
        Steps.require(this, Status.RETURNED, Status.SHIPPED);
        status = Status.RETURNED;
        sellable.forEach(line -> line.release(null));
        owesAnew();
        if (taken().findAny().isEmpty() && (payment == null || payment.left() == 0)) {
            // Nobody has ever paid for the way of what nobody has.
            costsToSend(0);
        }
        if (payment != null) {
            payment.asksNoMore();
        }
    }

    /** Its buyer does not come for it, or it was not packed after all: what is in it can be given back. Refuses what is not packed. */
    void waitsNoMore(Shop shop) {
        Steps.require(this, Status.CANCELLED, Status.PACKED);
        become(Status.CONFIRMED, shop);
    }

    /** What was cancelled is a cart again, to be filled and confirmed anew. Refuses what is not. */
    void opensAgain(Shop shop) {
        Steps.require(this, Status.CONFIRMED, Status.CANCELLED);
        become(Status.OPEN, shop);
    }

    private void become(Status next, Shop shop) {
        var before = parcelsToPack();
        status = next;
        shop.countsToPack(parcelsToPack() - before);
    }

    /** Of what came back he has nothing, whatever stays sold of it. */
    @Override
    public BigDecimal quantityOf(LineupItem item) {
        return status == Status.RETURNED ? BigDecimal.ZERO : super.quantityOf(item);
    }

    void paidBy(Payment payment) {
        this.payment = payment;
        owesAnew();
    }

    @Override
    CustomerOrder self() {
        return this;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public long buyerId() {
        return buyerId;
    }

    public long streamId() {
        return streamId;
    }

    public Status status() {
        return status;
    }

    public @Nullable Destination destination() {
        return destination;
    }

    /** When it was confirmed, if it ever was. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether all that was ordered of it has gone back, and it waits for something or holds something again. */
    public boolean isCartAgain() {
        return status == Status.OPEN && confirmedAt != null;
    }

    public @Nullable Payment payment() {
        return payment;
    }

    public @Nullable String waybill() {
        return waybill;
    }

    public static Optional<CustomerOrder> numbered(int number) {
        return find("number", number).firstResultOptional();
    }
}
