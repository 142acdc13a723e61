package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnderwayTest {
    private final ExecutorService writers = Executors.newFixedThreadPool(3);
    private final Underway underway = new Underway(null, writers);
    /** Guarded by itself. */
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void stop() {
        writers.shutdownNow();
    }

    @Test
    void the_thread_goes_on_while_something_is_written_and_waits_when_it_settles() {
        var mayEnd = new CountDownLatch(1);
        underway.begin(waiting(mayEnd, "first"), () -> note("first closed"));
        note("made ready meanwhile");
        assertThat(underway.isAtWork()).isTrue();

        writers.execute(mayEnd::countDown);
        underway.begin(() -> note("second"), () -> note("second closed"));
        underway.settle();

        assertThat(done).containsExactly("made ready meanwhile", "first", "first closed", "second", "second closed");
        assertThat(underway.isAtWork()).isFalse();
    }

    @Test
    void nothing_is_begun_after_what_failed() {
        underway.begin(
                () -> {
                    throw new IllegalArgumentException("refused");
                },
                () -> note("closed"));

        assertThatThrownBy(() -> underway.begin(() -> note("after"), () -> note("closed too")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("refused");
        underway.settle();
        assertThat(done).containsExactly("closed");
    }

    @Test
    void who_gives_up_waits_for_what_is_being_written_and_is_told_nothing() {
        var mayEnd = new CountDownLatch(1);
        underway.begin(
                () -> {
                    waiting(mayEnd, "being written").run();
                    throw new IllegalStateException("refused");
                },
                () -> note("closed"));
        writers.execute(mayEnd::countDown);

        underway.abandon();

        assertThat(done).containsExactly("being written", "closed");
    }

    private Runnable waiting(CountDownLatch latch, String what) {
        return () -> {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            note(what);
        };
    }

    private void note(String what) {
        synchronized (done) {
            done.add(what);
        }
    }
}
