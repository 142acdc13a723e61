package org.qingshan.platform.lane;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the database is writing while the thread of the lane makes the next rows ready: two processors are at work then, not one in turn
 * with the other.
 *
 * <p>Guaranteed: one statement at a time, in the order given; none is begun after one that has failed. Whoever asks the database anything
 * {@linkplain #settle() settles} first ({@link Settled} does for Hibernate), and so does the commit. For the thread of the lane alone.
 */
final class Underway {
    private static final Logger LOG = Logger.getLogger(Underway.class);

    private final @Nullable SharedSessionContractImplementor session;
    private final Executor writers;
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

    boolean isEmpty() {
        return statement == null;
    }

    /**
     * Settles what was under way, and begins this.
     *
     * @param statement closed once it is settled
     */
    void then(Runnable work, AutoCloseable statement) {
        settle();
        this.statement = statement;
        writing = CompletableFuture.runAsync(work, writers);
    }

    /** Waits until it is written. Throws what went wrong. */
    void settle() {
        if (isEmpty()) {
            return;
        }
        try {
            writing.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        } finally {
            close();
        }
    }

    /** Waits until the database is at nothing more, whatever came of it: for who takes all of it back. */
    void abandon() {
        writing.handle((none, failure) -> none).join();
        close();
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
