package org.qingshan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The core of the engine against a small reference, in many random histories of claims, edits, cancellations, expiries, restocks,
 * prices, limits, duplicates and restarts.
 *
 * <p>{@code -Dqingshan.simulator.histories=1000000} tries more of them, {@code -Dqingshan.simulator.seed=…} begins somewhere else: a
 * history is made of its own seed alone, so that one is repeated with {@code -Dqingshan.simulator.seed=… -Dqingshan.simulator.histories=1}.
 */
class SimulatorTest {
    private static final long SEED = Long.getLong("qingshan.simulator.seed", 1);
    private static final long HISTORIES = Long.getLong("qingshan.simulator.histories", 100_000);

    /** Every batch says that it was decided, or not: here a million times for nothing. */
    private final Logger batches = Logger.getLogger("org.qingshan.inbox.Batches");

    @BeforeEach
    void be_quiet() {
        batches.setLevel(Level.OFF);
    }

    @AfterEach
    void speak_again() {
        batches.setLevel(null);
    }

    @Test
    void in_every_history_the_engine_does_what_a_small_reference_says() {
        var start = System.nanoTime();
        System.out.println("Simulator, " + HISTORIES + " histories from seed " + SEED + " on");
        OptionalLong failed = LongStream.range(SEED, SEED + HISTORIES)
                .parallel()
                .filter(seed -> Run.of(History.random(seed)).isPresent())
                .findFirst();
        System.out.printf("Simulator, done in %.1f s%n", (System.nanoTime() - start) / 1e9);
        failed.ifPresent(seed -> assertThat(story(seed)).isEmpty());
        assertThat(failed).isEmpty();
    }

    private static String story(long seed) {
        var shortest = Run.shrunk(History.random(seed));
        return "seed " + seed + "\n" + shortest + "\n" + Run.of(shortest).orElse("gone when repeated");
    }
}
