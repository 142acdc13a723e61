package org.qingshan.crash;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lies in wait at one point of a message's way and strikes once, at the moment when the program comes by. */
final class Trap {
    /** Where a message can be on its way through the program. */
    enum Point {
        /** The messages of a batch are about to be written down, or were just now. */
        BEFORE_INBOX,
        AFTER_INBOX,
        /** What was decided is about to be made durable, or is, and the program does not know it yet. */
        BEFORE_COMMIT,
        AFTER_COMMIT,
        /** Telegram is about to be told that updates are taken, or was told just now. */
        BEFORE_ACKNOWLEDGEMENT,
        AFTER_ACKNOWLEDGEMENT,
        /** An answer is about to be claimed for sending, or was. */
        BEFORE_CLAIM,
        AFTER_CLAIM,
        /** It is about to be shown, or was, and the program does not know it yet. */
        BEFORE_SEND,
        AFTER_SEND,
        /** That it was shown is about to be written down, or was. */
        BEFORE_MARK,
        AFTER_MARK
    }

    /** @param skip how often the program comes by unharmed */
    private record Armed(Point point, int skip, Runnable strike) {}

    private final AtomicReference<@Nullable Armed> armed = new AtomicReference<>();
    private volatile CountDownLatch struck = new CountDownLatch(1);

    void arm(Point point, int skip, Runnable strike) {
        struck = new CountDownLatch(1);
        armed.set(new Armed(point, skip, strike));
    }

    void disarm() {
        armed.set(null);
    }

    /** Whether it strikes at this point the next time or a later one. */
    boolean waitsAt(Point point) {
        var now = armed.get();
        return now != null && now.point() == point;
    }

    /** The program is there. Returns whether that was its end. */
    boolean reached(Point point) {
        var now = armed.get();
        while (now != null && now.point() == point) {
            var after = now.skip() > 0 ? new Armed(point, now.skip() - 1, now.strike()) : null;
            if (armed.compareAndSet(now, after)) {
                if (after == null) {
                    now.strike().run();
                    struck.countDown();
                }
                return after == null;
            }
            now = armed.get();
        }
        return false;
    }

    boolean awaitStrike(long millis) throws InterruptedException {
        return struck.await(millis, TimeUnit.MILLISECONDS);
    }
}
