package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
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
import java.util.Optional;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.NextId;

/** What one claim got of one lineup item out of one lot, or what it waits for. Its price is that of the moment of the claim. */
@FilterDef(
        name = CurrentShopKey.FILTER,
        autoEnabled = true,
        parameters = @ParamDef(name = "shop", type = String.class, resolver = CurrentShopKey.class))
@Entity
@Table(name = "order_line")
public class OrderLine extends Stepped {
    public enum State {
        /** Kept until its deadline. */
        HELD,
        /** Sold. */
        CONFIRMED,
        /** On the waitlist. */
        WAITING,
        /** Given back. */
        RELEASED
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private CustomerOrder order;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private LineupItem item;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Lot lot;

    @Enumerated(EnumType.STRING)
    private State state;

    @Nullable
    private Instant deadline;

    @Nullable
    @Column(name = "remind_at")
    private Instant remindAt;

    private boolean timed;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OrderLine() {}

    private OrderLine(CustomerOrder order, LineupItem item, Claimed claimed, Instant now) {
        this.order = order;
        this.item = item;
        this.claimId = claimed.claimId();
        this.quantity = claimed.quantity();
        this.unitPrice = claimed.unitPrice();
        this.createdAt = now;
    }

    /** Takes a quantity out of a lot until a deadline. Refuses what is not there. */
    static OrderLine held(CustomerOrder order, LineupItem item, Lot lot, Claimed claimed, Instant now) {
        item.hold(claimed.quantity());
        lot.hold(claimed.quantity());
        var line = new OrderLine(order, item, claimed, now);
        line.lot = lot;
        line.keep(claimed.keeping());
        return line;
    }

    /** Queues up for a quantity. */
    static OrderLine waiting(CustomerOrder order, LineupItem item, Claimed claimed, Instant now) {
        item.queueUp();
        var line = new OrderLine(order, item, claimed, now);
        line.state = State.WAITING;
        return line;
    }

    void keep(Keeping keeping) {
        become(State.HELD, keeping);
    }

    private void become(State after, @Nullable Keeping until) {
        state = after;
        deadline = until == null ? null : until.until();
        remindAt = until == null ? null : until.remindAt();
    }

    /** Its owner has been told that its time is nearly over. */
    void reminded() {
        remindAt = null;
    }

    /** Whether its owner is yet to be told so. */
    boolean isToRemindOf() {
        return remindAt != null;
    }

    /** @param unpaid until when it is kept if it is not paid; null for ever */
    void confirm(@Nullable Keeping unpaid) {
        if (state == State.HELD && lot != null) {
            item.sell(quantity);
            lot.sell(quantity);
            become(State.CONFIRMED, unpaid);
        }
    }

    /** What was sold is its buyer's for good. */
    void stays() {
        waits(null);
    }

    /** Its parcel is closed: it is its buyer's, as long as that stays closed. */
    void packed() {
        timed = deadline != null;
        stays();
    }

    /** Whether it had to be paid in time when its parcel was closed. */
    boolean wasTimed() {
        return timed;
    }

    /** What was sold is kept so long for its payment; null for ever. */
    void waits(@Nullable Keeping unpaid) {
        if (state == State.CONFIRMED) {
            become(State.CONFIRMED, unpaid);
        }
    }

    /** Until when it is kept; null for ever. */
    @Nullable
    Keeping keeping() {
        return deadline == null ? null : new Keeping(deadline, remindAt);
    }

    /**
     * Gives back what the line holds, or its place on the waitlist.
     *
     * @param by the message that chose so; none where the time was over
     */
    void release(@Nullable Long by) {
        if (state == State.WAITING) {
            item.leaveQueue();
        } else if (state == State.HELD) {
            item.giveBackHeld(quantity);
            takenFrom().orElseThrow().giveBackHeld(quantity);
        } else if (state == State.CONFIRMED) {
            item.giveBackSold(quantity);
            takenFrom().orElseThrow().giveBackSold(quantity);
        }
        become(State.RELEASED, null);
        unpack();
        goesBack(by);
    }

    /** Its parcel is closed without what it waits for. */
    void staysBehind() {
        release(null);
        mayReturn();
    }

    /** Whether that is why it waits no more. */
    boolean stayedBehind() {
        return lot == null && super.isToReturn();
    }

    /** It is waited for again, in the old place: the parcel was not closed after all. */
    void waitsAgain() {
        item.queueUp();
        become(State.WAITING, null);
        comesBack();
    }

    @Override
    boolean isToReturn() {
        return lot != null && super.isToReturn();
    }

    /** What was given back is taken out of a lot anew, kept so long. Refuses what is not there. */
    void comesBack(Lot from, Keeping keeping) {
        item.hold(quantity);
        from.hold(quantity);
        lot = from;
        keep(keeping);
        comesBack();
    }

    /** The first part of the line becomes a line of its own; this one keeps the rest. */
    OrderLine splitOff(BigDecimal part) {
        var first = new OrderLine(
                order, item, new Claimed(claimId, part, unitPrice, new Keeping(createdAt, null)), createdAt);
        first.become(state, keeping());
        first.servedIn = servedIn;
        first.timed = timed;
        first.lot = lot;
        quantity = quantity.subtract(part);
        unpack();
        if (state == State.WAITING) {
            item.queueUp();
        }
        return first;
    }

    /**
     * The waiting ends: the line gets its whole quantity out of a lot, kept as long as a new claim would be.
     *
     * @param service the number that all lines share which are served at once
     */
    void serve(Lot from, Keeping keeping, long service) {
        item.leaveQueue();
        item.hold(quantity);
        from.hold(quantity);
        lot = from;
        keep(keeping);
        servedIn = service;
    }

    /** Out of which lot it is or was; none for what only waited. */
    public Optional<Lot> takenFrom() {
        return Optional.ofNullable(lot);
    }

    @Override
    public boolean isLive() {
        return state != State.RELEASED;
    }

    boolean isSold() {
        return state == State.CONFIRMED;
    }

    public boolean isTaken() {
        return state == State.HELD || state == State.CONFIRMED;
    }

    public Long id() {
        return id;
    }

    public CustomerOrder order() {
        return order;
    }

    public LineupItem item() {
        return item;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Until when it is kept if it is not confirmed, or if it is sold and not paid; null for as long as it takes. */
    public @Nullable Instant deadline() {
        return deadline;
    }
}
