package org.qingshan.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Goes round after round on a thread of its own, until it is ended.
 *
 * <p>Guaranteed: one round at a time, and the next one comes whatever this one throws. The first failure in a row is logged with its story,
 * the others shortly, at debug.
 */
public final class Ticking {
    private static final Logger LOG = Logger.getLogger(Ticking.class);

    /** A round asks the database once or twice; whoever ends has others to end, too. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final ScheduledExecutorService thread;
    /** Only the thread's. */
    private boolean failing;

    /** @param name of the thread, and in the log */
    public Ticking(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** @param pause between the end of a round and the next one, and before the first */
    public void begin(Duration pause, Runnable round) {
        thread.scheduleWithFixedDelay(() -> go(round), pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Once, as soon as the round under way is over. Throws {@link RejectedExecutionException} after the end. */
    public void soon(Runnable work) {
        thread.execute(() -> go(work));
    }

    /** A round under way is interrupted and waited for, at most two seconds; none comes after it. */
    public void end() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.warnf("%s: the round under way has not ended", name);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void go(Runnable round) {
        try {
            round.run();
            failing = false;
        } catch (Throwable failure) {
            tell(failure);
        }
    }

    /** Must not throw: what got out of here would end the schedule. */
    private void tell(Throwable failure) {
        var isFirst = !failing;
        failing = true;
        try {
            if (isFirst) {
                LOG.errorf(failure, "%s: a round failed, the next one comes", name);
            } else {
                LOG.debugf("%s: a round failed again (%s)", name, failure);
            }
        } catch (Throwable unsaid) {
            // Who is out of memory may not be able to say so. The next failure is told as if it were the first.
            failing = false;
        }
    }
}
