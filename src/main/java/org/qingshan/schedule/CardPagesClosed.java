package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qingshan.domain.order.CardTaking;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/**
 * Closes the pages where orders could be paid whose time to pay is over: only then what was ordered goes to others, so that nobody pays for
 * what he does not get. A page that somebody has paid at cannot be closed: what came by it is booked, and his order stays. Pages that have
 * closed by themselves, and those whose money takes long, are asked after, for whoever was to tell of them may have been lost.
 */
@ApplicationScoped
class CardPagesClosed {
    /** Time is over; it has closed by itself, and Stripe has had a minute to tell; or its money has long been on its way. */
    private static final String TO_ASK_AFTER = """
            select c.shop_id, c.code, c.session, c.looked_at, c.open_until from card_checkout c
            join orders o on o.shop_id = c.shop_id and o.id = c.order_id and o.status = 'CONFIRMED'
            join payment p on p.shop_id = o.shop_id and p.id = o.payment_id and p.status = 'UNPAID' and p.pending_since is null
            join shop s on s.shop_key = c.shop_id and s.pay_within is not null
            where c.open_until > :now and c.session is not null and not o.labelled
                and (c.looked_at is null or c.looked_at <= :minute)
                and (p.waits_from is null
                    or p.waits_from <= cast(:now as timestamptz) - make_interval(mins => s.pay_within))
                and exists (select from order_line l where l.shop_id = o.shop_id and l.order_id = o.id
                    and l.state = 'CONFIRMED' and l.deadline <= :now and l.deadline > s.pay_within_since)
            union
            select c.shop_id, c.code, c.session, c.looked_at, c.open_until from card_checkout c
            where c.open_until between :day and :minute and c.session is not null
                and (c.looked_at is null or c.looked_at <= :minute)
            union
            select c.shop_id, c.code, c.session, c.looked_at, c.open_until from payment p
            join orders o on o.shop_id = p.shop_id and o.payment_id = p.id
            join card_checkout c on c.shop_id = o.shop_id and c.order_id = o.id and c.session is not null
            where p.pending_since <= :hour and (c.looked_at is null or c.looked_at <= :hour)
            order by looked_at nulls first, open_until, code
            limit 100
            """;

    /** Of a page that is long closed nobody asks any more: Stripe does not know us, or we not it. */
    private static final Duration LONG_CLOSED = Duration.ofDays(1);

    /** While Stripe does not answer, no more is asked at once than takes so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final CardTaking taking;
    private final CardPaying cards;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    CardPagesClosed(
            Upkeep upkeep,
            Lanes lanes,
            CardTaking taking,
            CardPaying cards,
            DatabaseClock clock,
            EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.taking = taking;
        this.cards = cards;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    private record Page(String shop, String code, String session) {}

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run("Pages to pay at", () -> {
            var begun = System.nanoTime();
            for (var page : pages()) {
                var isAnswered = new AtomicBoolean(true);
                upkeep.run("Pages to pay at of " + page.shop(), () -> isAnswered.set(close(page)));
                if (!isAnswered.get() && System.nanoTime() - begun > PATIENCE.toNanos()) {
                    // Each would wait as long in vain; the next time it begins with others, for these were looked at
                    // last.
                    return;
                }
            }
        });
    }

    /** Returns whether it was answered. */
    private boolean close(Page page) {
        var answer = cards.close(page.session());
        lanes.run(page.shop(), () -> {
            taking.looked(
                    page.code(), page.session(), answer, Shop.byKey(page.shop()).orElseThrow());
            return page;
        });
        return answer.fate() != CardPaying.Fate.UNKNOWN;
    }

    @SuppressWarnings("unchecked")
    private List<Page> pages() {
        var now = clock.now();
        List<Object[]> found = lanes.acrossShops(() -> entityManager
                .createNativeQuery(TO_ASK_AFTER)
                .setParameter("now", now)
                .setParameter("minute", now.minus(Duration.ofMinutes(1)))
                .setParameter("hour", now.minus(Duration.ofHours(1)))
                .setParameter("day", now.minus(LONG_CLOSED))
                .getResultList());
        return found.stream()
                .map(row -> new Page((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
