package org.qingshan.domain.order;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.CurrentShopKey;
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
        CANCELLED,
        EXPIRED;

        /** Whether the parcel is closed, here or on its way. */
        public boolean isPacked() {
            return this == PACKED || this == SHIPPED || this == DELIVERED;
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

    @Filter(name = CurrentShopKey.FILTER, condition = "shop_id = :shop")
    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OrderLine> lines = new ArrayList<>();

    protected CustomerOrder() {}

    CustomerOrder(int number, long buyerId, long streamId, Instant now) {
        this.number = number;
        this.buyerId = buyerId;
        this.streamId = streamId;
        this.openedAt = now;
    }

    void add(OrderLine line) {
        requireJoinable();
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
        lines.forEach(OrderLine::isPast);
        FirstPaid.keep(this);
        held().toList().forEach(line -> line.confirm(unpaid));
        company().reprice(shop);
    }

    /** The parcel goes to this place, without what goes elsewhere; who was to pay when he comes and has it sent now is waited for anew. Refuses once it is packed, and where the shop does not deliver. */
    void sendTo(Destination to, Shop shop, Instant now) {
        requireJoinable();
        var wasToBring = payment != null && payment.status() == Payment.Status.CASH_AT_PICKUP;
        shop.shipping().requireDelivery(to);
        if (!to.equals(destination)) {
            leaves(shop);
            promisesNoFee();
        }
        destination = to;
        company().reprice(shop);
        if (payment != null && wasToBring && !isCollected()) {
            payment.isWaitedFor(now);
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

    /** The parcel is closed: what of it is still waited for does not come any more. Refuses what is not confirmed. */
    void pack(Shop shop) {
        Steps.require(this, Status.PACKED, Status.CONFIRMED);
        become(Status.PACKED, shop);
        in(OrderLine.State.WAITING).forEach(line -> line.release(null));
        taken().forEach(OrderLine::stays);
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

    /** Its buyer does not come for it: what is in it can be given back. Refuses what is not packed for him. */
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

    void paidBy(Payment payment) {
        this.payment = payment;
        owesAnew();
    }

    @Override
    CustomerOrder self() {
        return this;
    }

    public Stream<OrderLine> held() {
        return in(OrderLine.State.HELD);
    }

    public Stream<OrderLine> in(OrderLine.State state) {
        return lines.stream().filter(line -> line.state() == state);
    }

    /** Lines that hold or have sold something. */
    public Stream<OrderLine> taken() {
        return lines.stream().filter(OrderLine::isTaken);
    }

    /** Live lines of an item, the newest first: what is given back first. */
    public List<OrderLine> of(LineupItem item) {
        var live = lines.stream().filter(OrderLine::isLive);
        var some = new ArrayList<>(
                live.filter(line -> line.item().id().equals(item.id())).toList());
        Collections.reverse(some);
        return some;
    }

    /** What the buyer has or waits for of an item. */
    public BigDecimal quantityOf(LineupItem item) {
        return of(item).stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
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

    public @Nullable Payment payment() {
        return payment;
    }

    public @Nullable String waybill() {
        return waybill;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public static Optional<CustomerOrder> numbered(int number) {
        return find("number", number).firstResultOptional();
    }
}
