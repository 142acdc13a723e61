package org.qingshan.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * Runs recurring work until the program ends: then nothing begins any more, and what is under way is waited for, before the
 * database is let go. A failure is logged, shortly if it is the database's, and the work comes again at its next time.
 */
@ApplicationScoped
public class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final int PATIENCE_SECONDS = 5;

    private final ReadWriteLock open = new ReentrantReadWriteLock();

    /** Runs the work, unless the program is ending. Never throws. */
    public void run(String name, Runnable work) {
        if (!open.readLock().tryLock()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            log(name, failure);
        } finally {
            open.readLock().unlock();
        }
    }

    private static void log(String name, Throwable failure) {
        if (Outage.isTheCauseOf(failure)) {
            LOG.warnf(
                    "%s: the database is away or not as it should be (%s), tried again at its next time",
                    name, failure.getMessage());
        } else {
            LOG.errorf(failure, "%s: failed, tried again at its next time", name);
        }
    }

    /** The lock is never given back. */
    void end(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent last) throws InterruptedException {
        if (!open.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warnf("Something did not end in %d seconds and is cut off", PATIENCE_SECONDS);
        }
    }
}
