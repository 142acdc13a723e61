package org.qingshan.platform.lane;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * One shop's turn at its own rows, open for the length of one transaction.
 *
 * <p>While a thread is in a lane no other thread and no other replica is in the lane of the same shop.
 */
public final class Lane {
    private static final ThreadLocal<@Nullable Lane> CURRENT = new ThreadLocal<>();

    private final String shop;
    private final Instant now;
    private final Map<Object, Runnable> lastThings = new LinkedHashMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private final EntityManager rows;
    private final AddedRows added;
    private final Underway underway;
    private final boolean isTrial;
    /** The last numbers that were given before this lane. */
    private final Given before;

    private int asked;
    private long lastId;
    private int lastOrderNumber;

    /** The highest numbers that a shop has given so far: to rows, and to orders. */
    record Given(long lastId, int lastOrderNumber) {}

    Lane(String shop, Given before, Instant now, EntityManager rows, Underway underway) {
        this(shop, before, now, rows, new AddedRows(), underway, false);
    }

    Lane(
            String shop,
            Given before,
            Instant now,
            EntityManager rows,
            AddedRows added,
            Underway underway,
            boolean isTrial) {
        this.underway = underway;
        this.rows = rows;
        this.added = added;
        this.shop = shop;
        this.before = before;
        this.lastId = before.lastId();
        this.lastOrderNumber = before.lastOrderNumber();
        this.now = now;
        this.isTrial = isTrial;
    }

    /** For what is tried out and taken back. */
    static Lane aside(String shop, Given before, Instant now, EntityManager rows, Underway underway) {
        return new Lane(shop, before, now, rows, new AddedRows(), underway, true);
    }

    /** The lane that this thread is in. Throws {@link IllegalStateException} outside of one. */
    public static Lane current() {
        var lane = CURRENT.get();
        if (lane == null) {
            throw new IllegalStateException("Rows of a shop are written inside its lane only; open one with Lanes.run");
        }
        return lane;
    }

    /** The same; empty outside of one. */
    public static Optional<Lane> open() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void enter(@Nullable Lane lane) {
        if (lane == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(lane);
        }
    }

    /** Whether all that is done here is taken back, so that nobody need be told of it. */
    public boolean isTrial() {
        return isTrial;
    }

    public String shop() {
        return shop;
    }

    /** The moment of this transaction, by the database's clock: the same for everything decided in it. */
    public Instant now() {
        return now;
    }

    /** A number above all that were given in this shop before. */
    public long nextId() {
        return ++lastId;
    }

    /** The next of the numbers that people call an order by, from 1001, one after the other in each shop. */
    public int nextOrderNumber() {
        return ++lastOrderNumber;
    }

    /** Keeps a new row. All that is kept in a lane is written together, at the latest before the commit. */
    void write(Row row) {
        rows.persist(row);
    }

    /** Keeps a new row that nothing in this lane asks for again. */
    void add(AddedRow row) {
        added.add(row);
    }

    /**
     * Writes now what was kept and changed so far, where the database must see the one before the other. Much of it may still be under way,
     * or wait for what is written next, when this returns; whatever is asked afterwards sees it.
     */
    public void flush() {
        if (!added.isEmpty()) {
            added.writeMany(before.lastId(), rows.unwrap(SharedSessionContractImplementor.class));
        }
        rows.flush();
        if (!added.isEmpty()) {
            added.write(rows.unwrap(SharedSessionContractImplementor.class));
        }
    }

    Underway underway() {
        return underway;
    }

    /** A question goes to the database. */
    void asks() {
        asked++;
    }

    /** How many statements of Hibernate's have gone to the database so far; not what is written as arrays. */
    public int asked() {
        return asked;
    }

    /** Runs the work once, just before the transaction commits, however often it is asked for under the same key. */
    public void beforeCommit(Object key, Runnable work) {
        lastThings.putIfAbsent(key, work);
    }

    /** Runs the work once the transaction is durable, on this replica alone; not at all if it is not committed here. */
    public void afterCommit(Runnable work) {
        afterwards.add(work);
    }

    /** Something that several parts of this transaction share, made at the first call with the key. */
    @SuppressWarnings("unchecked")
    public <T> T shared(Object key, Supplier<T> maker) {
        return (T) shared.computeIfAbsent(key, none -> maker.get());
    }

    List<Runnable> afterwards() {
        return afterwards;
    }

    Given given() {
        return new Given(lastId, lastOrderNumber);
    }

    /** Does now what is to be done before the commit, as everything else is done. Work may ask for more work; it runs until nothing is left. */
    public void runLastThings() {
        while (!lastThings.isEmpty()) {
            var key = lastThings.keySet().iterator().next();
            var work = lastThings.remove(key);
            if (work != null) {
                work.run();
            }
        }
    }
}
