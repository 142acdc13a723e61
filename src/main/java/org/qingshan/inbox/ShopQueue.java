package org.qingshan.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The messages of one shop that wait for their batch. At most one batch of a shop runs at a time on this replica. */
final class ShopQueue implements Runnable {

    /** A message and the promise made for it. */
    record Waiting(IncomingMessage message, CompletableFuture<Taken> promise) {}

    private final String shop;
    private final Batches batches;
    private final BatchLimit limit;
    private final int batchCharacters;
    private final Executor workers;
    private final BlockingQueue<Waiting> waiting;
    /** Came before all that waits, and was left by a batch that ended early. */
    private final Queue<Waiting> left = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean running = new AtomicBoolean();

    ShopQueue(String shop, Batches batches, InboxConfig config, Executor workers) {
        this.shop = shop;
        this.batches = batches;
        this.limit = new BatchLimit(config.batch());
        this.batchCharacters = config.batchCharacters();
        this.workers = workers;
        this.waiting = new LinkedBlockingQueue<>(config.waiting());
    }

    CompletionStage<Taken> add(IncomingMessage message) {
        var promise = new CompletableFuture<Taken>();
        if (!waiting.offer(new Waiting(message, promise))) {
            return CompletableFuture.failedStage(new Unavailable("Too many messages of " + shop + " are waiting"));
        }
        wake();
        return promise;
    }

    /** One batch, then back to the end of the workers' line, so that a busy shop does not keep the others waiting. */
    @Override
    public void run() {
        var batch = next();
        try {
            if (!batch.isEmpty() && !batches.decide(shop, batch, limit, left)) {
                // Who sends again what was refused sends it behind these; a person's second word would be decided
                // before his first.
                refuseAll("What came before was not taken", null);
            }
        } finally {
            running.set(false);
            if (!left.isEmpty() || !waiting.isEmpty()) {
                wake();
            }
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        var characters = 0;
        while (batch.isEmpty() || batch.size() < limit.next() && characters < batchCharacters) {
            var one = left.isEmpty() ? waiting.poll() : left.poll();
            if (one == null) {
                break;
            }
            batch.add(one);
            characters += one.message().text().length();
        }
        return batch;
    }

    private void wake() {
        if (running.compareAndSet(false, true)) {
            try {
                workers.execute(this);
            } catch (RejectedExecutionException stopping) {
                running.set(false);
                refuseAll("The program is stopping", stopping);
            }
        }
    }

    private void refuseAll(String why, @Nullable Exception cause) {
        List<Waiting> refused = new ArrayList<>();
        for (var one = left.poll(); one != null; one = left.poll()) {
            refused.add(one);
        }
        waiting.drainTo(refused);
        refused.forEach(one -> one.promise().completeExceptionally(new Unavailable(why, cause)));
    }
}
