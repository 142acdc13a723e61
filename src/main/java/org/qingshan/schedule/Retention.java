package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.qingshan.inbox.InboxConfig;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/**
 * Erases what people wrote when it is old enough: messages, those that nobody placed, answers to a question that was left open.
 * What came of them stays. It goes shop by shop and in pieces, so that nobody waits for it.
 */
@ApplicationScoped
class Retention {
    private static final int PIECE = 1_000;

    /**
     * @param due which rows of the table hold old words; {@code :before} is when they became old
     * @param erased what is set then
     */
    private record Words(String table, String due, String erased) {
        String shops() {
            return "select distinct shop_id from " + table + " where " + due + " order by shop_id";
        }

        String erase() {
            return "update " + table + " set " + erased + " where shop_id = :shop and id in (select id from " + table
                    + " where shop_id = :shop and " + due + " order by id limit " + PIECE + ")";
        }
    }

    private static final List<Words> ALL = List.of(
            new Words("inbox", "words is not null and decided_at < :before", "words = null"),
            // Nobody can answer any more what cannot be read any more.
            new Words(
                    "unanswered",
                    "words <> '' and at < :before",
                    "words = '', status = case status when 'OPEN' then 'IGNORED' else status end"),
            new Words("rehearsal_line", "words <> '' and said_at < :before", "words = ''"),
            new Words("chat", "dialogue_until < :before", "dialogue = null, draft = null, dialogue_until = null"));

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final InboxConfig inbox;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    Retention(Upkeep upkeep, Lanes lanes, InboxConfig inbox, DatabaseClock clock, EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.inbox = inbox;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetWords() {
        var before = clock.now().minus(inbox.keepWords());
        ALL.forEach(words -> upkeep.run("Old words in " + words.table(), () -> forget(words, before)));
    }

    private void forget(Words words, Instant before) {
        for (var shop : shops(words, before)) {
            int erased;
            do {
                erased = erasePiece(words, shop, before);
            } while (erased == PIECE);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> shops(Words words, Instant before) {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery(words.shops(), String.class)
                .setParameter("before", before)
                .getResultList());
    }

    private int erasePiece(Words words, String shop, Instant before) {
        return lanes.run(
                shop,
                () -> entityManager
                        .createNativeQuery(words.erase())
                        .setParameter("shop", shop)
                        .setParameter("before", before)
                        .executeUpdate());
    }
}
