package org.qingshan.platform.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What the database is writing while the thread of the lane makes the next rows ready: two processors are at work then, not one in turn
 * with the other.
 *
 * <p>Guaranteed: one statement at a time, in the order given; none after one that has failed. Whoever asks the database anything
 * {@linkplain #settle() settles} first ({@link Settled} does for Hibernate), and so does the commit. For the thread of the lane alone.
 */
final class Underway {
    private final @Nullable SharedSessionContractImplementor session;
    private final Executor writers;
    private final List<AutoCloseable> statements = new ArrayList<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

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
        return statements.isEmpty();
    }

    /** @param statement closed once all is settled */
    void then(Runnable writing, AutoCloseable statement) {
        statements.add(statement);
        last = last.thenRunAsync(writing, writers);
    }

    /** Waits until all is written. Throws what the first that failed has thrown. */
    void settle() {
        if (isEmpty()) {
            return;
        }
        try {
            last.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        } finally {
            close();
        }
    }

    /** Waits until the database is at nothing more, whatever came of it: for who takes all of it back. */
    void abandon() {
        last.handle((none, failure) -> none).join();
        close();
    }

    private void close() {
        for (var statement : statements) {
            try {
                statement.close();
            } catch (Exception broken) {
                // Its connection is, and the next who uses that is told.
                continue;
            }
        }
        statements.clear();
    }
}
