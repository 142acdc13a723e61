package org.qingshan.journey;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.qingshan.support.BusyMachine;
import org.qingshan.support.SettableClock;
import org.qingshan.support.telegram.FakeClock;

/**
 * An evening that passes faster than on the wall: the program's clock and Telegram's are put forward together, a little at a time, and
 * what is to happen then happens. The program gets less real time for each step than a real evening would give it.
 */
final class Replay {
    private static final Duration STEP = Duration.ofMillis(500);
    /**
     * The most real time that the program gets for a step; a real evening gives it the whole step. Where much else is tried at once
     * it is late for some and early for most.
     */
    private static final Duration MOST = BusyMachine.patience(Duration.ofMillis(400), Duration.ofSeconds(2));

    /** What takes longer to arrive than this is lost. */
    private static final Duration ARRIVAL = Duration.ofSeconds(20);

    /** Whoever can keep the program from sending. */
    interface Pause {
        /**
         * Does this while nothing is on its way to Telegram and nothing can be taken to be sent: it would arrive at a later time
         * than it was sent.
         *
         * @return whether it was done, that is, whether nothing was on its way
         */
        boolean whileNothingIsSent(Runnable what);
    }

    private record Deed(Duration at, Runnable what) {}

    private final SettableClock program;
    private final FakeClock telegram;
    private final List<Deed> deeds = new ArrayList<>();
    private final long start;

    Replay(SettableClock program, FakeClock telegram) {
        this.program = program;
        this.telegram = telegram;
        this.start = telegram.nanos();
    }

    void at(Duration time, Runnable what) {
        deeds.add(new Deed(time, what));
    }

    void every(Duration pause, Duration until, Runnable what) {
        for (var time = pause; time.compareTo(until) < 0; time = time.plus(pause)) {
            at(time, what);
        }
    }

    /**
     * Runs until then.
     *
     * @param isIdle whether the program has nothing left to do at the moment
     * @param pause for putting the clocks forward
     * @param afterEach what is looked at after each step
     */
    void run(Duration until, BooleanSupplier isIdle, Pause pause, Runnable afterEach) throws InterruptedException {
        deeds.sort(Comparator.comparing(Deed::at));
        Queue<Deed> waiting = new ArrayDeque<>(deeds);
        while (passed().compareTo(until) < 0) {
            forward(pause);
            var now = passed();
            for (var next = waiting.peek(); next != null && next.at().compareTo(now) <= 0; next = waiting.peek()) {
                waiting.remove();
                next.what().run();
            }
            settle(isIdle);
            afterEach.run();
        }
    }

    Duration passed() {
        return Duration.ofNanos(telegram.nanos() - start);
    }

    private void forward(Pause pause) throws InterruptedException {
        var begin = System.nanoTime();
        while (!pause.whileNothingIsSent(this::step)) {
            if (System.nanoTime() - begin > ARRIVAL.toNanos()) {
                step();
                return;
            }
            Thread.sleep(5);
        }
    }

    private void step() {
        program.forward(STEP);
        telegram.advance(STEP);
    }

    private static void settle(BooleanSupplier isIdle) throws InterruptedException {
        var begin = System.nanoTime();
        do {
            Thread.sleep(5);
        } while (!isIdle.getAsBoolean() && System.nanoTime() - begin < MOST.toNanos());
    }
}
