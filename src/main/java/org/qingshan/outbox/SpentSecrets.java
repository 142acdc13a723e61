package org.qingshan.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.qingshan.platform.Sql;
import org.qingshan.platform.Upkeep;

/** Erases codes and one-time links from messages when nobody can use them any more; what could not be sent till then never is. */
@Singleton
class SpentSecrets {
    private static final int PIECE = 200;

    private static final String DUE = """
            select shop_id, id, body::text from outbox
            where secret_until is not null and (secret_until < clock_timestamp() or state = 'ABORTED') and state <> 'SENDING'
            order by shop_id, id limit ?
            """;

    private static final String ERASE = """
            update outbox set body = ?::jsonb, secret_until = null,
                state = case state when 'QUEUED' then 'ABORTED' else state end
            where shop_id = ? and id = ? and state <> 'SENDING'
            """;

    private record Due(String shop, long id, String body) {}

    private final Upkeep upkeep;
    private final Sql sql;
    private final Bodies bodies;

    SpentSecrets(Upkeep upkeep, Sql sql, Bodies bodies) {
        this.upkeep = upkeep;
        this.sql = sql;
        this.bodies = bodies;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void erase() {
        upkeep.run("Spent codes", () -> {
            while (erasePiece() == PIECE) {
                // The rest.
            }
        });
    }

    private int erasePiece() {
        var due = sql.query(DUE, row -> new Due(row.getString(1), row.getLong(2), row.getString(3)), PIECE);
        due.forEach(one -> sql.update(ERASE, bodies.concealed(one.body()), one.shop(), one.id()));
        return due.size();
    }
}
