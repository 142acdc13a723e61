package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.Forgetting;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Outage;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Forgets who asked for it, one by one, so that nobody waits for another: within a second or so, or as soon as the last parcel has arrived. */
@ApplicationScoped
class Forgettings {
    /** So long a web page, and no longer than that Telegram, may bring a message again; then nobody needs its key. */
    private static final Duration COPIES = Duration.ofHours(48);

    /** Those who wait for a parcel for weeks cost a look, but never the shop's lane. */
    private static final String DUE = """
            select b.shop_id, b.id from buyer b where b.forget_id is not null and b.forgotten_at is null
                and not exists (select from orders o left join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
                    where o.shop_id = b.shop_id and o.buyer_id = b.id
                    and (o.status in ('OPEN', 'CONFIRMED', 'PACKED')
                        or o.status = 'SHIPPED' and o.confirmed_at > :before
                        or p.status = 'PROOF_SENT' or p.received > p.refunded and p.received - p.refunded + p.waived > p.amount
                        or exists (select from card_refund c where c.shop_id = o.shop_id and c.order_id = o.id
                            and c.state in ('ASKED', 'PENDING'))))
                and not exists (select from damage_report r
                    where r.shop_id = b.shop_id and r.buyer_id = b.id and r.status = 'OPEN')
            order by b.shop_id, b.id
            """;

    private static final String CUT =
            "select shop_id, id from buyer where forget_id is not null and forgotten_at < :before order by shop_id, id";

    /** One alone may fail so by himself: by the time that erasing what is his takes. */
    private static final int GIVEN_UP = 2;

    private record Person(String shop, long buyer) {
        static Person read(Object[] row) {
            return new Person((String) row[0], ((Number) row[1]).longValue());
        }

        @Override
        public String toString() {
            return "buyer " + buyer + " of " + shop;
        }
    }

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final Forgetting forgetting;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    Forgettings(Upkeep upkeep, Lanes lanes, Forgetting forgetting, DatabaseClock clock, EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.forgetting = forgetting;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "{qingshan.schedule.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        upkeep.run(
                "Forgetting",
                () -> each(people(DUE, clock.now().minus(Forgetting.LONGEST_WAY)), "Forgetting ", forgetting::forget));
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void cutLoose() {
        var before = clock.now().minus(COPIES);
        upkeep.run("Forgetting keys", () -> each(people(CUT, before), "Forgetting keys of ", forgetting::cutLoose));
    }

    /** Who fails holds up nobody; a shop that cannot be had for two in a row is left for the next round, for it would be waited for with each of its people. */
    private void each(List<Person> people, String name, Consumer<Buyer> deed) {
        Map<String, Integer> inARow = new HashMap<>();
        for (var one : people) {
            if (inARow.getOrDefault(one.shop(), 0) < GIVEN_UP) {
                upkeep.run(name + one, () -> counting(one, deed, inARow));
            }
        }
    }

    private void counting(Person one, Consumer<Buyer> deed, Map<String, Integer> inARow) {
        try {
            with(one, deed);
            inARow.remove(one.shop());
        } catch (RuntimeException failure) {
            if (Outage.isTheCauseOf(failure)) {
                inARow.merge(one.shop(), 1, Integer::sum);
            }
            throw failure;
        }
    }

    private void with(Person person, Consumer<Buyer> deed) {
        lanes.run(person.shop(), () -> {
            Buyer.<Buyer>findByIdOptional(person.buyer()).ifPresent(deed);
            return person;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Person> people(String query, Instant before) {
        List<Object[]> rows = lanes.acrossShops(() -> entityManager
                .createNativeQuery(query)
                .setParameter("before", before)
                .getResultList());
        return rows.stream().map(Person::read).toList();
    }
}
