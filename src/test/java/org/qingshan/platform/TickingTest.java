package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;

class TickingTest {
    private final Ticking ticking = new Ticking("test-ticker");
    private final AtomicInteger rounds = new AtomicInteger();

    @AfterEach
    void ends() {
        ticking.end();
    }

    @Test
    void the_next_round_comes_whatever_the_one_before_has_thrown() {
        ticking.begin(Duration.ofMillis(1), () -> {
            switch (rounds.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("broken");
                case 2 -> throw new StackOverflowError();
                case 3 -> throw new NoClassDefFoundError("gone");
                case 4 -> throw new OutOfMemoryError("not really");
                default -> {}
            }
        });

        await().untilAsserted(() -> assertThat(rounds).hasValueGreaterThan(5));
    }

    @Test
    void the_first_failure_in_a_row_is_told_with_its_story_and_the_next_one_after_a_good_round_again() {
        try (var log = new LogCapture()) {
            ticking.begin(Duration.ofMillis(1), () -> {
                switch (rounds.incrementAndGet()) {
                    case 1, 2, 4 -> throw new IllegalStateException("broken");
                    default -> {}
                }
            });

            await().untilAsserted(() -> assertThat(rounds).hasValueGreaterThan(5));
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("test-ticker"))
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("ERROR") && line.contains("IllegalStateException: broken"));
        }
    }

    @Test
    void what_is_to_be_done_once_comes_between_the_rounds_and_stops_none_either() {
        ticking.begin(Duration.ofMillis(1), rounds::incrementAndGet);
        ticking.soon(() -> {
            throw new StackOverflowError();
        });
        var threads = new AtomicInteger();
        ticking.soon(() -> threads.set(Thread.currentThread().getName().equals("test-ticker") ? 1 : -1));

        await().untilAsserted(() -> assertThat(threads).hasValue(1));
        var since = rounds.get();
        await().untilAsserted(() -> assertThat(rounds).hasValueGreaterThan(since + 5));
    }

    @Test
    void no_round_comes_after_the_end() {
        ticking.begin(Duration.ofMillis(1), rounds::incrementAndGet);
        await().untilAsserted(() -> assertThat(rounds).hasPositiveValue());

        ticking.end();

        await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        var last = rounds.get();
        await().pollDelay(Duration.ofMillis(100)).until(() -> rounds.get() == last);
    }
}
