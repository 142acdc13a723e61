package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Stripe knows a code for a day at least; asked for after that, the same could go back twice: then it is only looked for. */
    private static final Duration KNOWN = Duration.ofHours(20);

    /** Who is to be told of what has happened is told within minutes; so this long only where that was missed. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(6);

    /** Somebody should look why nobody answers. */
    private static final Duration LONG = Duration.ofHours(1);

    /** No outage of Stripe's was ever as long: the account or its key is gone, and the buyer has to have his money otherwise. */
    private static final Duration HOPE = Duration.ofDays(3);

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

    private static final Set<State> OPEN = EnumSet.of(State.ASKED, State.PENDING);

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

    /** When the last news of it was made that it was told of. */
    @Nullable
    @Column(name = "heard_at")
    private Instant heardAt;

    /** When it was last asked for, or after. */
    @Nullable
    @Column(name = "asked_at")
    private Instant askedAt;

    /** When it was first asked for and may have been heard; null where surely nobody has heard of it. */
    @Nullable
    @Column(name = "reached_at")
    private Instant reachedAt;

    /** Whether the team knows that it hangs. */
    private boolean told;

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

    /** It is being asked for, or after: nobody else need do so for a while. Returns whether it can still be asked for safely. */
    public boolean ask(Instant now) {
        nextAt = now.plus(
                state == State.PENDING ? ON_ITS_WAY : PATIENCE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
        // As the database keeps it.
        askedAt = now.truncatedTo(ChronoUnit.MICROS);
        reachedAt = reachedAt == null ? askedAt : reachedAt;
        return state == State.ASKED && !now.isAfter(reachedAt.plus(KNOWN));
    }

    /**
     * What was answered. What has gone back can still come back. What has failed stays so, unless it is told that it has gone after all: it
     * had failed for us, who had no answer.
     *
     * @return whether that is news
     */
    public boolean became(State next, Instant now) {
        var isNews = next != state
                && next != State.ASKED
                && (state != State.FAILED || next == State.SUCCEEDED)
                && !(state == State.SUCCEEDED && next == State.PENDING);
        if (isNews) {
            state = next;
            nextAt = next == State.PENDING ? now.plus(ON_ITS_WAY) : null;
        }
        return isNews;
    }

    /** The same of what is told by itself: what was made before the last news, though it comes behind it, is none. */
    public boolean told(State next, Instant made, Instant now) {
        var isLate = heardAt != null && (made.isBefore(heardAt) || state == State.FAILED && !made.isAfter(heardAt));
        if (isLate) {
            return false;
        }
        heardAt = made;
        return became(next, now);
    }

    /**
     * Nobody has answered, or he does not let us in.
     *
     * @return whether the team is to be told now
     */
    public boolean hangs(boolean isBarred, Instant now) {
        // Who does not let us in has done nothing: if that was so from the first, it can be asked for however late.
        reachedAt = isBarred && Objects.equals(reachedAt, askedAt) ? null : reachedAt;
        var isNews = !told && (isBarred || now.isAfter(at.plus(LONG)));
        told = told || isNews;
        return isNews;
    }

    /** Whether it is too late to hope for an answer. */
    public boolean isHopeless(Instant now) {
        return state == State.ASKED && now.isAfter(at.plus(HOPE));
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

    /** Which are to be asked for, or after, now. */
    public static List<CardRefund> toAsk(Instant now) {
        return list("nextAt <= ?1 order by id", now);
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

    /** The same of each of these orders; none of which nothing is on its way. One query for all. */
    public static Map<Long, Long> openOf(Collection<Long> orders) {
        return orders.isEmpty()
                ? Map.of()
                : CardRefund.<CardRefund>list("orderId in ?1 and state in ?2", orders, OPEN).stream()
                        .collect(
                                Collectors.groupingBy(CardRefund::orderId, Collectors.summingLong(CardRefund::amount)));
    }

    /** What of a payment has gone back because we asked for it, in minor units. */
    public static long goneOf(String intent) {
        return sum(list("intent", intent), EnumSet.of(State.SUCCEEDED));
    }

    /** What of a payment has gone back, or may be on its way, of what we had asked for by then; who takes cards counts whole seconds. */
    static long begunBy(String intent, Instant then) {
        var some = CardRefund.<CardRefund>list("intent", intent).stream()
                .filter(one -> !one.at.truncatedTo(ChronoUnit.SECONDS).isAfter(then))
                .toList();
        return sum(some, EnumSet.complementOf(EnumSet.of(State.FAILED)));
    }

    private static long open(Collection<CardRefund> some) {
        return sum(some, OPEN);
    }

    private static long sum(Collection<CardRefund> some, Collection<State> states) {
        return some.stream()
                .filter(one -> states.contains(one.state))
                .mapToLong(CardRefund::amount)
                .sum();
    }
}
