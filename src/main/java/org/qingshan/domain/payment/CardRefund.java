package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Money that is to go back to the card that it came by, and how far that is. It is booked when it has gone, not before. */
@Entity
@Table(name = "card_refund")
public class CardRefund extends Row {
    /** Until it is asked for again that nobody has answered; twice as long each time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_DOUBLINGS = 6;

    /** Stripe knows a code for a day at least; asked for after that, the same could go back twice. */
    private static final Duration KNOWN = Duration.ofHours(20);

    /** How far it is. */
    public enum State {
        /** Nobody has answered yet. */
        ASKED,
        /** It is on its way; some banks take days. */
        PENDING,
        SUCCEEDED,
        /** It has not gone back, and will not by itself. */
        FAILED
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

    private String intent;
    private String code;
    private long amount;

    @Enumerated(EnumType.STRING)
    private MoneyEntry.Reason reason;

    private String actor;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private int attempts;
    private Instant at;

    @Nullable
    @Column(name = "next_at")
    private Instant nextAt;

    protected CardRefund() {}

    /**
     * @param receipt of the money that goes back
     * @param code that nobody can guess, by which it goes back once however often it is asked for
     * @param amount in minor units
     */
    public CardRefund(CardReceipt receipt, String code, long amount, MoneyEntry.Reason reason, String actor) {
        this.orderId = receipt.orderId();
        this.intent = receipt.intent();
        this.code = code;
        this.amount = amount;
        this.reason = reason;
        this.actor = actor;
        this.at = Lane.current().now();
        this.nextAt = at;
    }

    /** It is being asked for: nobody else need do so for a while. Returns false, and has failed, where it is too old to be asked for safely. */
    public boolean ask(Instant now) {
        if (now.isAfter(at.plus(KNOWN))) {
            became(State.FAILED);
            return false;
        }
        nextAt = now.plus(PATIENCE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
        return true;
    }

    /** Returns whether that is news. What has gone back can still come back; what has failed stays so. */
    public boolean became(State next) {
        var isNews = next != state
                && state != State.FAILED
                && next != State.ASKED
                && !(state == State.SUCCEEDED && next == State.PENDING);
        if (isNews) {
            state = next;
            nextAt = null;
        }
        return isNews;
    }

    public long orderId() {
        return orderId;
    }

    /** The payment that it goes back from, as who takes cards calls it. */
    public String intent() {
        return intent;
    }

    public String code() {
        return code;
    }

    /** In minor units. */
    public long amount() {
        return amount;
    }

    public MoneyEntry.Reason reason() {
        return reason;
    }

    /** Who has asked for it, by our own key. */
    public String actor() {
        return actor;
    }

    public State state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public static Optional<CardRefund> with(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Which nobody has answered, and which are to be asked for now. */
    public static List<CardRefund> toAsk(Instant now) {
        return list("state = ?1 and nextAt <= ?2 order by id", State.ASKED, now);
    }

    /** The oldest first. */
    public static List<CardRefund> ofOrder(long order) {
        return list("orderId = ?1 order by id", order);
    }

    /** What of a payment may be on its way back, in minor units. */
    public static long openOf(String intent) {
        return open(list("intent", intent));
    }

    /** The same of all payments for an order. */
    public static long openOf(long order) {
        return open(ofOrder(order));
    }

    private static long open(Collection<CardRefund> some) {
        return some.stream()
                .filter(one -> EnumSet.of(State.ASKED, State.PENDING).contains(one.state))
                .mapToLong(CardRefund::amount)
                .sum();
    }
}
