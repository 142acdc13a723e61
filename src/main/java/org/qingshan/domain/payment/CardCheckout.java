package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** That an order can be paid by card: the code that names it outside, and the page that was asked for last. */
@Entity
@Table(name = "card_checkout")
public class CardCheckout extends Row {
    /** Who began to pay has this long; Stripe keeps a page for 30 minutes at least. */
    static final Duration LIFE = Duration.ofMinutes(62);

    /**
     * So long after a page has closed by itself nothing is taken away from whom it was for: what was paid there is told of, or asked after,
     * within seconds, and Stripe itself is seldom away for longer.
     */
    public static final Duration GRACE = Duration.ofMinutes(10);

    /** A page that would close sooner is not given out again. */
    private static final Duration SHORTEST = Duration.ofMinutes(31);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "order_id")
    private long orderId;

    private String code;
    private int attempt;
    private long asked;

    @Nullable
    @Column(name = "open_until")
    private Instant openUntil;

    @Nullable
    private String session;

    @Nullable
    private String replaces;

    @Nullable
    @Column(name = "looked_at")
    private Instant lookedAt;

    protected CardCheckout() {}

    /** @param code that nobody can guess */
    public CardCheckout(long orderId, String code) {
        this.orderId = orderId;
        this.code = code;
    }

    /**
     * Somebody wants to pay so much: by the page that is open for that sum, else by a new one.
     *
     * @return the page that it stands for, if there was one and nobody has said that it is closed
     */
    public Optional<String> ask(long sum, Instant now) {
        if (openUntil != null && asked == sum && now.isBefore(openUntil.minus(SHORTEST))) {
            return Optional.ofNullable(replaces);
        }
        replaces = openUntil == null || session == null ? replaces : session;
        attempt++;
        asked = sum;
        // In whole seconds, as it is told outside: what is asked again must be the same to the letter.
        openUntil = now.plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        session = null;
        return Optional.ofNullable(replaces);
    }

    /** The page is there; nothing happens where another one was asked for meanwhile. */
    public void opened(int which, String session) {
        if (which == attempt) {
            this.session = session;
            replaces = null;
            lookedAt = null;
        }
    }

    /** Somebody was asked what became of its page. */
    public void looked(Instant now) {
        lookedAt = now;
    }

    /** The page leads nowhere; the next who wants to pay gets another one. */
    public void refused(int which) {
        if (which == attempt) {
            openUntil = null;
        }
    }

    /**
     * Nobody can pay at this page any more.
     *
     * @param used whether somebody has paid there: then it counts as the one asked for last where that one's own name is not known yet, for
     *     none is opened beside a page that was paid at; one that was merely closed is another
     */
    public void closed(String session, boolean used) {
        var isLast = session.equals(this.session);
        var isReplaced = session.equals(replaces);
        replaces = isReplaced ? null : replaces;
        if (isLast || used && this.session == null) {
            // The name stays, or becomes that of the page that was paid at: what is on its way is asked after by it.
            this.session = session;
            openUntil = null;
        }
    }

    public long orderId() {
        return orderId;
    }

    public String code() {
        return code;
    }

    public int attempt() {
        return attempt;
    }

    /** Until when the page is open; empty where none is. */
    public Optional<Instant> openUntil() {
        return Optional.ofNullable(openUntil);
    }

    public static Optional<CardCheckout> with(String code) {
        return find("code", code).firstResultOptional();
    }

    public static Optional<CardCheckout> ofOrder(long order) {
        return find("orderId", order).firstResultOptional();
    }

    /** Whose a checkout is, and its code. */
    public record Named(String shop, String code) {}

    /** By what was paid, as who takes cards calls it; of whatever shop. */
    @SuppressWarnings("unchecked")
    public static Optional<Named> paidAs(String intent) {
        List<Object[]> found = getEntityManager()
                .createNativeQuery("select c.shop_id, c.code from card_receipt r join card_checkout c"
                        + " on c.shop_id = r.shop_id and c.order_id = r.order_id where r.intent = :intent")
                .setParameter("intent", intent)
                .getResultList();
        return found.stream().findFirst().map(row -> new Named((String) row[0], (String) row[1]));
    }
}
