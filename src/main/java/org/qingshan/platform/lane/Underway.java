package org.qingshan.platform.lane;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.ReadyStatement.Part;

/**
 * What the database is writing while the thread of the lane makes the next rows ready: two processors are at work then, not one in turn
 * with the other. What is written for few rows waits for what comes next and goes with it.
 *
 * <p>Guaranteed: one message at a time, all in the order given; nothing is begun after what has failed. Whoever asks the database anything
 * {@linkplain #settle() settles} first ({@link Settled} does for Hibernate), and so does the commit. For the thread of the lane alone.
 */
final class Underway {
    private static final Logger LOG = Logger.getLogger(Underway.class);
    /** Statements for few rows that may wait for each other: more than a claim has. */
    private static final int TOGETHER = 16;

    private final @Nullable SharedSessionContractImplementor session;
    private final Executor writers;
    private final List<Part> waiting = new ArrayList<>();
    private @Nullable AutoCloseable statement;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    /** @param session that of the lane; null where it has none */
    Underway(@Nullable SharedSessionContractImplementor session, Executor writers) {
        this.session = session;
        this.writers = writers;
    }

    /** Whether it is for what this session writes: what another transaction writes meanwhile is done when that one goes on. */
    boolean isOf(SharedSessionContractImplementor other) {
        return session == other;
    }

    /** Something was begun and not settled yet. */
    boolean isAtWork() {
        return statement != null;
    }

    /** Writes this after all before it: now where there is much to write, otherwise with what comes next, at the latest when it settles. */
    void then(Part part) {
        waiting.add(part);
        if (part.rows() >= RowWriting.MANY || waiting.size() >= TOGETHER) {
            var ready = ready();
            try {
                awaitWritten();
                ready.requireTransaction();
            } catch (RuntimeException failure) {
                closeAfter(failure, ready);
                throw failure;
            }
            begin(ready, ready);
        }
    }

    /**
     * Settles what was under way, and begins this.
     *
     * @param statement closed once it is settled
     */
    void begin(Runnable work, AutoCloseable statement) {
        settle();
        writing = CompletableFuture.runAsync(work, writers);
        this.statement = statement;
    }

    /** Waits until all of it is written. Throws what went wrong, as the session's flush would. */
    void settle() {
        awaitWritten();
        if (!waiting.isEmpty()) {
            try (var ready = ready()) {
                ready.requireTransaction();
                ready.run();
            } catch (HibernateException failure) {
                throw told(failure);
            }
        }
    }

    /** Waits until the database is at nothing more, whatever came of it: for who takes all of it back. */
    void abandon() {
        waiting.clear();
        writing.handle((none, failure) -> none).join();
        close();
    }

    private ReadyStatement ready() {
        var parts = List.copyOf(waiting);
        waiting.clear();
        return ReadyStatement.of(requireNonNull(session), parts);
    }

    private void awaitWritten() {
        if (!isAtWork()) {
            return;
        }
        try {
            writing.join();
        } catch (CompletionException failure) {
            waiting.clear();
            throw failure.getCause() instanceof RuntimeException cause ? told(cause) : failure;
        } finally {
            close();
        }
    }

    private static void closeAfter(RuntimeException failure, ReadyStatement ready) {
        try {
            ready.close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private RuntimeException told(RuntimeException failure) {
        return session != null && failure instanceof HibernateException hibernate
                ? session.getExceptionConverter().convert(hibernate)
                : failure;
    }

    private void close() {
        var done = statement;
        statement = null;
        if (done != null) {
            try {
                done.close();
            } catch (Exception broken) {
                LOG.debug("A statement could not be closed; whoever uses its connection next is told", broken);
            }
        }
    }
}
