package org.qingshan.platform.postgres;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again until an answer comes or the time is over. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    static <T> Optional<T> await(Duration limit, Supplier<Optional<T>> question) {
        long start = System.nanoTime();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() - start < limit.toNanos()) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
