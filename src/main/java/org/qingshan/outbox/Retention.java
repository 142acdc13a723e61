package org.qingshan.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.qingshan.platform.Sql;

/** Deletes messages that were sent long ago, shop by shop and in pieces, so that nobody waits for it. */
@ApplicationScoped
class Retention {
    private static final int PIECE = 1_000;

    private static final String DELETE = """
            delete from outbox where shop_id = ? and id in (
                select id from outbox where shop_id = ? and state in ('SENT', 'ABORTED')
                    and created_at < clock_timestamp() - ? * interval '1 second'
                order by id limit ?)
            """;

    private final Sql sql;
    private final OutboxConfig config;

    Retention(Sql sql, OutboxConfig config) {
        this.sql = sql;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        sql.query("select shop_id from lane order by shop_id", row -> row.getString(1))
                .forEach(this::tidy);
    }

    void tidy(String shop) {
        var seconds = config.keepSent().toSeconds();
        int deleted;
        do {
            deleted = sql.update(DELETE, shop, shop, seconds, PIECE);
        } while (deleted == PIECE);
    }
}
