package org.qingshan.platform.lane;

import jakarta.enterprise.inject.Vetoed;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lanes without a database: one shop, one thread, rows that somebody keeps in memory and can put back. */
@Vetoed
public final class LanesInMemory extends Lanes {
    private final Books books;
    private long lastId;

    public LanesInMemory(Books books) {
        super(null, null, null);
        this.books = books;
    }

    /** What stands for the database. */
    public interface Books {
        EntityManager manager();

        Instant now();

        /** Runs a transaction: what it throws undoes all that it did. */
        <T> T transaction(Supplier<T> work);
    }

    @Override
    public <T> T run(String shop, Supplier<T> work) {
        return books.transaction(() -> within(shop, lane -> {
            T done = work.get();
            lane.runLastThings();
            lane.flush();
            return done;
        }));
    }

    private <T> T within(String shop, Function<Lane, T> work) {
        var lane = new Lane(
                shop,
                lastId,
                books.now(),
                books.manager(),
                new KeptAtOnce(books.manager()),
                new Underway(null, Runnable::run),
                false);
        Lane.enter(lane);
        try {
            T done = work.apply(lane);
            lastId = lane.lastId();
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
