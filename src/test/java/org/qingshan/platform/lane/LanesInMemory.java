package org.qingshan.platform.lane;

import jakarta.enterprise.inject.Vetoed;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lanes without a database: one shop, one thread, rows that somebody keeps in memory and can put back. */
@Vetoed
public final class LanesInMemory extends Lanes {
    private final Books books;
    /** The stories know rows by their numbers, also those that were taken back: none is given twice. */
    private long lastId;

    public LanesInMemory(Books books) {
        super(null, null, null);
        this.books = books;
    }

    /** What stands for the database. */
    public interface Books {
        EntityManager manager();

        Instant now();

        /** The last number of an order, which comes back with the rows. */
        AtomicInteger orderNumbers();

        /** Runs a transaction: what it throws undoes all that it did. */
        <T> T transaction(Supplier<T> work);
    }

    @Override
    public <T> T run(String shop, Supplier<T> work) {
        return books.transaction(() -> within(shop, work));
    }

    private <T> T within(String shop, Supplier<T> work) {
        var orders = books.orderNumbers();
        var lane = new Lane(
                shop,
                new Lane.Given(lastId, orders.get()),
                books.now(),
                books.manager(),
                new KeptAtOnce(books.manager()),
                new Underway(null, Runnable::run),
                false);
        Lane.enter(lane);
        try {
            T done = work.get();
            lane.runLastThings();
            lane.flush();
            lastId = lane.given().lastId();
            orders.set(lane.given().lastOrderNumber());
            return done;
        } finally {
            Lane.enter(null);
        }
    }

    /** In memory there is one way to keep a row. */
    private static final class KeptAtOnce extends AddedRows {
        private final EntityManager rows;

        KeptAtOnce(EntityManager rows) {
            this.rows = rows;
        }

        @Override
        void add(AddedRow row) {
            rows.persist(row);
        }
    }
}
