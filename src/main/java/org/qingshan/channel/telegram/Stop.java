package org.qingshan.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Ends the threads of the bots: their pauses and open calls end with it. */
final class Stop {
    private final CountDownLatch asked = new CountDownLatch(1);

    void now() {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    void pause(Duration duration) throws InterruptedException {
        if (asked.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("stopping");
        }
    }

    /** Waits for a call of the Bot API, which never fails. An interrupt ends the call. */
    static Reply await(Future<Reply> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException broken) {
            return Reply.lost(String.valueOf(broken.getCause()));
        } finally {
            call.cancel(true);
        }
    }
}
