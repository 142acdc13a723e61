package org.qingshan.inbox;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Takes every message of every channel.
 *
 * <p>Guaranteed: a stage that completes normally means that all effects of the message are durable; a message has its effects
 * once, however often, on however many replicas it is given; messages of one chat that are given in order are decided in that
 * order; a message that cannot be handled stops no other.
 *
 * <p>Not guaranteed: that a message is taken. If the stage fails with {@link Unavailable} nothing was acknowledged, and the
 * channel must let the platform deliver the message again.
 */
@Singleton
public class Inbox {
    /**
     * In bytes. Java's patterns go a step deeper for each word that is said again and again, and a platform brings 4,096 characters: the
     * usual megabyte ends in the midst of 我我我…. Of this much a thread takes what it needs.
     */
    private static final long STACK = 64L << 20;

    private final Batches batches;
    private final WarmUp warmUp;
    private final Trials trials;
    private final InboxConfig config;
    private final ConcurrentMap<String, ShopQueue> queues = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    Inbox(Batches batches, InboxConfig config, WarmUp warmUp, Trials trials) {
        this.batches = batches;
        this.warmUp = warmUp;
        this.trials = trials;
        this.config = config;
        this.workers = Executors.newFixedThreadPool(config.lanes(), Inbox::worker);
    }

    /** Takes the message. The stage completes on a worker thread after the commit. */
    public CompletionStage<Taken> take(IncomingMessage message) {
        warmUp.end();
        return queues.computeIfAbsent(message.shop(), shop -> new ShopQueue(shop, batches, config, workers))
                .add(message);
    }

    /** What came of this message where it was taken before, in these very words; empty where it was not. Reads only. */
    public Optional<Taken> outcomeOf(IncomingMessage message) {
        return batches.outcomeOf(message);
    }

    /** What the sender of a message that was taken has been answered, in order, as long as that is kept. Reads only. */
    public List<Tried.Answer> answersTo(String shop, Taken taken) {
        return batches.answersTo(shop, taken);
    }

    /**
     * Lets people say things of which nothing remains: whatever the play does is seen by the play alone, and taken back at its end.
     * What it finds then is returned. Fails as {@link Trial} says.
     */
    public <T> T tryOut(String shop, Function<Trial, T> play) {
        warmUp.end();
        return trials.of(shop, play);
    }

    /** Before the doors close, so that everybody who waits for an answer still gets one. */
    void close(@Observes ShutdownDelayInitiatedEvent first) throws InterruptedException {
        stop();
    }

    void close(@Observes ShutdownEvent last) throws InterruptedException {
        stop();
    }

    private void stop() throws InterruptedException {
        workers.shutdown();
        // What is being decided is finished; what still waits is not acknowledged and comes again.
        workers.awaitTermination(5, TimeUnit.SECONDS);
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(null, work, "inbox", STACK);
        thread.setDaemon(true);
        thread.setContextClassLoader(Inbox.class.getClassLoader());
        return thread;
    }
}
