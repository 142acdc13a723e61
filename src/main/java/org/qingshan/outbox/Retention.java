package org.qingshan.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.qingshan.platform.Sql;
import org.qingshan.platform.Upkeep;

/**
 * Gives up what nobody has carried while it was worth anything, and deletes what was sent or given up long ago, shop by shop and in pieces,
 * so that nobody waits for it.
 */
@Singleton
class Retention {
    private static final int PIECE = 1_000;

    private static final String DELETE = """
            delete from outbox where shop_id = ? and id in (
                select id from outbox where shop_id = ?
                    and created_at < clock_timestamp() - interval '1 second' * case
                        when state in ('SENT', 'ABORTED') then ? when state in ('FAILED', 'UNKNOWN') then ? end
                order by id limit ?)
            """;

    /** Where a shop has no bot nobody looks at what waits. A sender that is there needs no hour. */
    private static final String GIVE_UP = """
            update outbox set error = 'too late',
                state = case when state = 'SENDING' and secret_until is null then 'UNKNOWN' else 'ABORTED' end
            where shop_id = ? and state in ('QUEUED', 'SENDING') and not_after < clock_timestamp() - interval '1 hour'
            """;

    private static final String RESTED = "delete from chat_rest where shop_id = ? and until <= clock_timestamp()";

    private final Upkeep upkeep;
    private final Sql sql;
    private final OutboxConfig config;

    Retention(Upkeep upkeep, Sql sql, OutboxConfig config) {
        this.upkeep = upkeep;
        this.sql = sql;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        upkeep.run(
                "Old messages",
                () -> sql.query("select shop_id from lane order by shop_id", row -> row.getString(1))
                        .forEach(shop -> upkeep.run("Old messages of " + shop, () -> tidy(shop))));
    }

    private void tidy(String shop) {
        sql.update(GIVE_UP, shop);
        sql.update(RESTED, shop);
        var sent = config.keepSent().toSeconds();
        var failed = config.keepFailed().toSeconds();
        int deleted;
        do {
            deleted = sql.update(DELETE, shop, shop, sent, failed, PIECE);
        } while (deleted == PIECE);
    }
}
