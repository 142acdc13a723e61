package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.qingshan.domain.statement.StatementClosing;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/**
 * Closes the growers' accounts of a stream, where the shop wants that done by itself, as soon as it is over and nobody holds anything of it
 * any more. Any number of replicas may do it at once.
 */
@ApplicationScoped
class EveningClosing {
    /** Who turns the setting on means this evening and the next ones, not those of last year. */
    private static final Duration RECENT = Duration.ofHours(24);

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final StatementClosing closing;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    EveningClosing(
            Upkeep upkeep, Lanes lanes, StatementClosing closing, DatabaseClock clock, EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.closing = closing;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "{qingshan.schedule.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run(
                "Closing of evenings",
                () -> shops().forEach(shop -> upkeep.run("Closing of " + shop, () -> close(shop))));
    }

    private void close(String shop) {
        lanes.run(shop, () -> {
            var recently = Lane.current().now().minus(RECENT);
            Stream.unsettled().stream()
                    .filter(stream ->
                            stream.endedAt().filter(recently::isBefore).isPresent())
                    .forEach(stream -> closing.close(stream, "deadline"));
            return shop;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> shops() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("""
                        select s.shop_id from stream s join shop p on p.shop_key = s.shop_id and p.settles_itself
                        where s.status = 'ENDED' and s.settled_at is null and s.ended_at > :recently
                          and not exists (select from stream n where n.shop_id = s.shop_id and n.status = 'ENDED'
                                                                 and (n.ended_at, n.id) > (s.ended_at, s.id))
                          and not exists (select from order_line l
                                          join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
                                          where l.shop_id = s.shop_id and i.stream_id = s.id and l.state = 'HELD')
                        """, String.class)
                .setParameter("recently", clock.now().minus(RECENT))
                .getResultList());
    }
}
