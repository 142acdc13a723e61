package org.qingshan.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Watches a server and starts it again when it is gone, on the same port, so that every pool finds it. What was committed
 * is still there; what was not is rolled back.
 */
final class Supervision {
    private static final Logger LOG = Logger.getLogger(Supervision.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ServerControl control;
    private final ReentrantLock guard = new ReentrantLock();
    private final Condition ended = guard.newCondition();
    private RunningServer server;
    private boolean over;

    Supervision(ServerControl control, RunningServer server) {
        this.control = control;
        this.server = server;
    }

    void begin() {
        Thread thread = new Thread(this::watch, "postgres-supervision");
        thread.setDaemon(true);
        thread.start();
    }

    /** The server as it was last seen. */
    RunningServer server() {
        guard.lock();
        try {
            return server;
        } finally {
            guard.unlock();
        }
    }

    /** Stops watching, waits for a start under way, and leaves the server as it is. */
    RunningServer end() {
        guard.lock();
        try {
            over = true;
            ended.signalAll();
            return server;
        } finally {
            guard.unlock();
        }
    }

    private void watch() {
        guard.lock();
        try {
            Duration pause = LOOK_EVERY;
            while (!isOverAfter(pause)) {
                pause = server.isAlive() || startAgain() ? LOOK_EVERY : longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            guard.unlock();
        }
    }

    private boolean isOverAfter(Duration pause) throws InterruptedException {
        long left = pause.toNanos();
        while (!over && left > 0) {
            left = ended.awaitNanos(left);
        }
        return over;
    }

    private boolean startAgain() {
        LOG.warnf(
                "PostgreSQL (process %d) is gone; starting it again on port %d",
                server.process().pid(), server.port());
        long start = System.nanoTime();
        try {
            server = control.bringBack(server.port());
            LOG.infof(
                    "PostgreSQL is back after %d ms",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
            return true;
        } catch (IOException | RuntimeException | Error e) {
            // Nobody else would bring it back.
            LOG.errorf("PostgreSQL is still gone, trying again soon: %s", e);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
