package org.qingshan.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;

/** The command {@code /trouble NAME} or {@code trouble with NAME}, of tests alone: does in the middle of a decision what a test has prepared under the name. */
@ApplicationScoped
public class Trouble implements Command {
    private final Map<String, Runnable> prepared = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> met = new ConcurrentHashMap<>();

    /** What shall happen whenever somebody says {@code /trouble name}. */
    public String prepare(String name, Runnable trouble) {
        prepared.put(name, trouble);
        met.put(name, new AtomicInteger());
        return "/trouble " + name;
    }

    /** Lets whoever says it wait, and with him all who come after him, until the gate is opened; then all are one batch. */
    public Gate gate(String name) {
        var entered = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        return new Gate(
                prepare(name, () -> {
                    entered.countDown();
                    await(open);
                }),
                entered,
                open);
    }

    /**
     * @param words whoever says them stands in the gate
     * @param entered somebody stands in it
     * @param open it was opened
     */
    public record Gate(String words, CountDownLatch entered, CountDownLatch open) {
        public void awaitEntered() {
            await(entered);
        }
    }

    /** How often a decision met this trouble, whether it was kept or not. */
    public int timesMet(String name) {
        return met.get(name).get();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(15, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The gate stayed shut");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public String name() {
        return "trouble";
    }

    @Override
    public List<String> words() {
        return List.of("trouble with");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        met.get(arguments).incrementAndGet();
        turn.say("trouble ahead");
        prepared.get(arguments).run();
        turn.outcome("trouble");
    }

    /** Does something, or throws what it returns, so many times; then nothing any more. */
    public static Runnable failing(int times, Supplier<Throwable> trouble) {
        var left = new AtomicInteger(times);
        return () -> {
            var failure = left.getAndDecrement() > 0 ? trouble.get() : null;
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        };
    }
}
