package org.qingshan.inbox;

import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.qingshan.platform.lane.Lanes;

/** The real batches and the real decision over messages that are kept in memory. */
public final class InboxInMemory {
    private final Batches batches;

    /** @param taken every message that was taken and written down, the oldest first */
    public InboxInMemory(Lanes lanes, MessageHandler handler, Supplier<List<InboxEntry>> taken) {
        batches = new Batches(lanes, new Remembered(handler, taken), new Refusals());
    }

    /** Decides them as one batch, and what that leaves as another. Of each what came of it; nothing for one that is not acknowledged. */
    public Map<IncomingMessage, Taken> decide(String shop, List<IncomingMessage> messages) {
        var waiting = messages.stream()
                .map(message -> new ShopQueue.Waiting(message, new CompletableFuture<>()))
                .toList();
        var next = waiting;
        while (!next.isEmpty()) {
            List<ShopQueue.Waiting> left = new ArrayList<>();
            batches.decide(shop, next, new BatchLimit(waiting.size()), left);
            next = left;
        }
        Map<IncomingMessage, Taken> acknowledged = new LinkedHashMap<>();
        waiting.stream()
                .filter(one -> !one.promise().isCompletedExceptionally())
                .forEach(one -> acknowledged.put(one.message(), one.promise().join()));
        return acknowledged;
    }

    @Vetoed
    private static final class Remembered extends Decision {
        private final Supplier<List<InboxEntry>> taken;

        Remembered(MessageHandler handler, Supplier<List<InboxEntry>> taken) {
            super(handler);
            this.taken = taken;
        }

        @Override
        List<InboxEntry> taken(Collection<String> keys) {
            return taken.get().stream()
                    .filter(entry -> keys.contains(entry.key())
                            || keys.contains(
                                    entry.root().substring(entry.channel().length() + 1)))
                    .toList();
        }
    }
}
