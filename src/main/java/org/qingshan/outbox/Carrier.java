package org.qingshan.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingshan.outbox.Sender.Parcel;

/** Carries messages of one line over its sender, several at a time, and keeps what came of each until it is asked for. */
final class Carrier {
    /** A sender promises to end within a minute; one that does not must not hold its chat for ever. */
    private static final long PATIENCE_SECONDS = 90;

    /** @param token the turn in which the message was claimed */
    record Result(Claimed message, long token, Delivery delivery) {}

    private final Sender sender;
    private final Runnable wake;
    private final AtomicInteger onTheWay = new AtomicInteger();
    private final Queue<Result> results = new ConcurrentLinkedQueue<>();
    /** What was taken and is not written down yet. */
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    Carrier(Sender sender, Runnable wake) {
        this.sender = sender;
        this.wake = wake;
    }

    /** Whether there is somebody to carry messages of the shop now. */
    boolean serves(String shop) {
        return sender.serves(shop);
    }

    void carry(Route route, Claimed message) {
        onTheWay.incrementAndGet();
        taken.add(message.id());
        send(route.shop(), message)
                .toCompletableFuture()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> Delivery.unknown(failure.getClass().getSimpleName()))
                .thenAccept(delivery -> {
                    results.add(new Result(message, route.token(), delivery));
                    onTheWay.decrementAndGet();
                    wake.run();
                });
    }

    int onTheWay() {
        return onTheWay.get();
    }

    /** Whether a message is on its way, or what came of it waits to be asked for. */
    boolean has(long message) {
        return taken.contains(message);
    }

    List<Result> results() {
        List<Result> ready = new ArrayList<>();
        for (var result = results.poll(); result != null; result = results.poll()) {
            ready.add(result);
            taken.remove(result.message().id());
        }
        return ready;
    }

    /** To be asked for again: it could not be written down. */
    void keep(List<Result> unwritten) {
        results.addAll(unwritten);
        unwritten.forEach(result -> taken.add(result.message().id()));
    }

    private CompletionStage<Delivery> send(String shop, Claimed message) {
        var body = message.body();
        if (body == null) {
            return CompletableFuture.completedStage(Delivery.refused("unreadable body"));
        }
        try {
            return sender.send(new Parcel(shop, message.address(), body, message.targetRef()));
        } catch (RuntimeException | Error broken) {
            return CompletableFuture.completedStage(
                    Delivery.unknown(broken.getClass().getSimpleName()));
        }
    }
}
