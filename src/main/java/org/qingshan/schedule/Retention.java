package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.qingshan.inbox.InboxConfig;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;

/** Erases the words of messages that are old enough; what came of them stays. */
@ApplicationScoped
class Retention {
    private final Lanes lanes;
    private final InboxConfig inbox;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    Retention(Lanes lanes, InboxConfig inbox, DatabaseClock clock, EntityManager entityManager) {
        this.lanes = lanes;
        this.inbox = inbox;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetWords() {
        lanes.acrossShops(() -> entityManager
                .createNativeQuery("update inbox set words = null where words is not null and decided_at < :before")
                .setParameter("before", clock.now().minus(inbox.keepWords()))
                .executeUpdate());
    }
}
