package org.qingshan.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    private final int batchSize;
    private final int batchCharacters;
    private final Executor workers;
    private final BlockingQueue<Waiting> waiting;
    private final AtomicBoolean running = new AtomicBoolean();

    ShopQueue(String shop, Batches batches, InboxConfig config, Executor workers) {
        this.shop = shop;
        this.batches = batches;
        this.batchSize = config.batch();
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
            if (!batch.isEmpty() && !batches.decide(shop, batch)) {
                // Who sends again what was refused sends it behind these; a person's second word would be decided
                // before his first.
                refuseAll("What came before was not taken", null);
            }
        } finally {
            running.set(false);
            if (!waiting.isEmpty()) {
                wake();
            }
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        var characters = 0;
        while (batch.isEmpty() || batch.size() < batchSize && characters < batchCharacters) {
            var one = waiting.poll();
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
        List<Waiting> left = new ArrayList<>();
        waiting.drainTo(left);
        left.forEach(one -> one.promise().completeExceptionally(new Unavailable(why, cause)));
    }
}
