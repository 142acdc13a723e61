package org.qingshan.platform.lane;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jboss.logging.Logger;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lane.Given;
import org.qingshan.platform.lane.ReadyStatement.Part;

/**
 * Opens the lane of a shop: the only door through which the trade's rows are written.
 *
 * <p>Guaranteed: work of one shop runs one transaction at a time over all replicas (a row lock in the table {@code lane}, taken
 * first, so that no two of them can wait for each other); the tenant is set; after the commit {@link Lane#afterCommit} is kept and
 * {@link ShopChanged} is fired.
 * Not guaranteed: an order between waiting transactions.
 */
@Singleton
public class Lanes {
    /** Longer than any batch and any wait behind one; a transaction that hangs must not hold a shop for ever. */
    private static final int TIMEOUT_SECONDS = 20;

    /**
     * A replica that froze in the midst of a lane is cut off by the database after this long, so that another goes on: sooner than
     * anybody else's transaction is, for here a whole shop waits, and within the ten seconds in which a crash is to be over.
     */
    private static final String FROZEN = "8s";

    /** It holds nothing that anyone waits for, and meets a program that is cold. */
    private static final int TRY_OUT_SECONDS = 60;

    private static final String GIVEN = "update lane set last_id = ?, last_order_number = ? where shop_id = ?";

    /** No shop will ever have so many rows, so that it is no number that a row has or gets. */
    private static final long FAR = 1L << 50;

    private static final Logger LOG = Logger.getLogger(Lanes.class);

    private final EntityManager entityManager;
    private final Event<ShopChanged> changes;
    private final DatabaseClock clock;
    /**
     * As many at a time as there are lanes in which much is written; none of them waits for another. Nobody stops them: what is under way
     * when the program ends its lane still waits for, and who has nothing to do is gone after a minute.
     */
    private final ExecutorService writers = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "lane-writer");
        thread.setDaemon(true);
        return thread;
    });

    Lanes(EntityManager entityManager, Event<ShopChanged> changes, DatabaseClock clock) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Runs the work alone for the shop, in a new transaction, and returns after its commit is durable. Throws {@link UnknownShop} where there
     * is no such shop; whatever else is thrown has taken all of the work back, unless the answer to the commit itself was lost.
     */
    public <T> T run(String shop, Supplier<T> work) {
        List<Runnable> afterwards = new ArrayList<>();
        T result = inShop(shop, () -> transaction(() -> inLane(shop, work, afterwards)));
        afterwards.forEach(one -> afterCommit(shop, one));
        afterCommit(shop, () -> changes.fire(new ShopChanged(shop)));
        return result;
    }

    /**
     * Does the work up to the point where it would be committed, takes all of it back, and returns what the work made of it. It
     * is not alone in the shop: it has numbers far above all others, the same each time, waits for nobody, and throws where it
     * would have to.
     */
    public <T> T tryOut(String shop, Supplier<T> work) {
        return tryOut(shop, TRY_OUT_SECONDS, work);
    }

    /** @param seconds after which it throws */
    public <T> T tryOut(String shop, int seconds, Supplier<T> work) {
        return inShop(shop, () -> {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(seconds));
            try {
                entityManager
                        .createNativeQuery("set local lock_timeout = '50ms'")
                        .executeUpdate();
                return in(aside(shop), lane -> {
                    T result = work.get();
                    lane.runLastThings();
                    lane.flush();
                    lane.underway().settle();
                    return result;
                });
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    /** It is committed: whatever a listener does with the hint, the caller must not take it for a failure. */
    private static void afterCommit(String shop, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "%s: a listener failed after a commit", shop);
        }
    }

    /**
     * Reads the shop's rows in a transaction of its own, without waiting for anyone. Adding throws; what is changed meanwhile is written by
     * nobody: this is beside the lane, and a row that is written as it was read takes back what the lane wrote in between.
     */
    public <T> T read(String shop, Supplier<T> work) {
        return inShop(
                shop,
                () -> transaction(() -> {
                    var session = entityManager.unwrap(Session.class);
                    session.setDefaultReadOnly(true);
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    return work.get();
                }));
    }

    /**
     * The number of the shop's newest row, over all replicas: another one after whatever was written there since, but not after a row
     * was changed and none was added. Wants a reading of the shop.
     */
    public long lastId(String shop) {
        var last = entityManager
                .createNativeQuery("select last_id from lane where shop_id = :shop")
                .setParameter("shop", shop)
                .getSingleResult();
        return ((Number) last).longValue();
    }

    /** Native SQL over the rows of all shops, which names the shop itself; queries of entities find nothing here. */
    public <T> T acrossShops(Supplier<T> work) {
        return inShop("", () -> transaction(work));
    }

    /** The same for work that takes longer than anybody may keep a shop waiting; it is cut off after {@code atMost}, to the second above. */
    public <T> T acrossShops(Duration atMost, Supplier<T> work) {
        var seconds = Math.toIntExact(atMost.plusMillis(999).toSeconds());
        return inShop(
                "", () -> QuarkusTransaction.requiringNew().timeout(seconds).call(work::get));
    }

    /** Makes the lane of a new shop, in the transaction of the caller, unless it is there. Returns whether it was made. */
    public boolean found(String shop) {
        return entityManager
                        .createNativeQuery("insert into lane (shop_id) values (:shop) on conflict do nothing")
                        .setParameter("shop", shop)
                        .executeUpdate()
                > 0;
    }

    private Lane aside(String shop) {
        var row = (Object[]) entityManager
                .createNativeQuery("select last_order_number, clock_timestamp() from lane where shop_id = :shop")
                .setParameter("shop", shop)
                .getSingleResult();
        var given = new Given(FAR, ((Number) row[0]).intValue());
        return Lane.aside(shop, given, clock.observed((Instant) row[1]), entityManager, underway());
    }

    private <T> T inLane(String shop, Supplier<T> work, List<Runnable> afterwards) {
        return in(lock(shop), lane -> {
            T result = finish(lane, work);
            afterwards.addAll(lane.afterwards());
            return result;
        });
    }

    private static <T> T in(Lane lane, Function<Lane, T> work) {
        Lane.enter(lane);
        try {
            return work.apply(lane);
        } finally {
            Lane.enter(null);
            lane.underway().abandon();
        }
    }

    private <T> T finish(Lane lane, Supplier<T> work) {
        var before = lane.given();
        T result = work.get();
        lane.runLastThings();
        // Rows that are reached through others get their numbers in the flush.
        lane.flush();
        // All is written: neither the next statement nor the commit need look through all rows for changes again.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        var given = lane.given();
        if (!given.equals(before)) {
            lane.underway().then(new Part(GIVEN, 3, 1, (statement, from) -> {
                statement.setLong(from, given.lastId());
                statement.setInt(from + 1, given.lastOrderNumber());
                statement.setString(from + 2, lane.shop());
            }));
        }
        lane.underway().settle();
        return result;
    }

    private Lane lock(String shop) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select last_id, last_order_number, clock_timestamp(), set_config('idle_in_transaction_session_timeout', :frozen, true)
                        from lane where shop_id = :shop for update""")
                .setParameter("frozen", FROZEN)
                .setParameter("shop", shop)
                .getResultList();
        if (rows.isEmpty()) {
            throw new UnknownShop(shop);
        }
        var row = (Object[]) rows.get(0);
        var given = new Given(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
        return new Lane(shop, given, clock.observed((Instant) row[2]), entityManager, underway());
    }

    private Underway underway() {
        return new Underway(entityManager.unwrap(SharedSessionContractImplementor.class), writers);
    }

    private static <T> T transaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(work::get);
    }

    private static <T> T inShop(String shop, Supplier<T> work) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return CurrentShop.within(shop, work);
        }
        context.activate();
        try {
            return CurrentShop.within(shop, work);
        } finally {
            context.terminate();
        }
    }
}
