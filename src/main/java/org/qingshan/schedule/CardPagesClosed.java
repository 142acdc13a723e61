package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.domain.order.CardTaking;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/**
 * Closes the pages where orders could be paid whose time to pay is over: only then what was ordered goes to others, so that nobody pays for
 * what he does not get. A page that somebody has paid at cannot be closed, and his order stays.
 */
@ApplicationScoped
class CardPagesClosed {
    private static final String OPEN = """
            select c.shop_id, c.code, c.session from card_checkout c
            join orders o on o.shop_id = c.shop_id and o.id = c.order_id and o.status = 'CONFIRMED'
            join payment p on p.shop_id = o.shop_id and p.id = o.payment_id and p.status = 'UNPAID' and p.pending_since is null
            join shop s on s.shop_key = c.shop_id and s.pay_within is not null
            where c.open_until > :now and c.session is not null and not o.labelled
                and (p.waits_from is null
                    or p.waits_from <= cast(:now as timestamptz) - make_interval(mins => s.pay_within))
                and exists (select from order_line l where l.shop_id = o.shop_id and l.order_id = o.id
                    and l.state = 'CONFIRMED' and l.deadline <= :now and l.deadline > s.pay_within_since)
            """;

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

    /** A page where an order could be paid whose time is over. */
    private record Page(String shop, String code, String session) {}

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run(
                "Pages to pay at",
                () -> pages().forEach(page -> upkeep.run("Pages to pay at of " + page.shop(), () -> close(page))));
    }

    private void close(Page page) {
        if (cards.close(page.session())) {
            lanes.run(page.shop(), () -> {
                taking.closed(page.code(), page.session());
                return page;
            });
        }
    }

    @SuppressWarnings("unchecked")
    private List<Page> pages() {
        List<Object[]> found = lanes.acrossShops(() -> entityManager
                .createNativeQuery(OPEN)
                .setParameter("now", clock.now())
                .getResultList());
        return found.stream()
                .map(row -> new Page((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
