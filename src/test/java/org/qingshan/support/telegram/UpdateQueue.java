package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Updates that wait to be fetched. An offset within the queue confirms what lies before it; one outside means the head, which is
 * what makes a restart at lower numbers visible.
 */
final class UpdateQueue {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TAP_SECONDS = 150;

    private final FakeClock clock;
    private final List<ObjectNode> waiting = new ArrayList<>();
    private long nextId = 1_000;
    private int polls;
    private boolean compares;

    UpdateQueue(FakeClock clock) {
        this.clock = clock;
    }

    /** As after a week of silence: the next update gets this number, whatever came before. */
    synchronized void continueAt(long id) {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("Numbers begin anew only after silence");
        }
        nextId = id;
    }

    /** Unlike Telegram's own, some servers give nothing below the offset, whether it lies in the queue or not. */
    synchronized void comparesNumbers(boolean does) {
        compares = does;
    }

    /** Numbers an update and lets it wait; {@code copies} times, as after lost answers. */
    synchronized ObjectNode add(String kind, JsonNode content, int copies) {
        var update = JSON.createObjectNode().put("update_id", nextId++);
        update.set(kind, content);
        update.put("$at", clock.seconds());
        for (int i = 0; i < copies; i++) {
            waiting.add(update);
        }
        notifyAll();
        return update;
    }

    /** Puts in what is no proper update. */
    synchronized void addRaw(ObjectNode update) {
        waiting.add(update.put("$at", clock.seconds()));
        nextId = Math.max(nextId, update.path("update_id").asLong() + 1);
        notifyAll();
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Answers a poll; a later one ends it with null. */
    synchronized @Nullable ArrayNode poll(JsonNode call) throws InterruptedException {
        var turn = ++polls;
        notifyAll();
        var offset = call.path("offset").asLong(0);
        confirm(offset);
        var deadline = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(call.path("timeout").asLong(0));
        while ((isEmpty() || head(1, offset).isEmpty()) && polls == turn && System.nanoTime() < deadline) {
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
        return polls == turn ? head(call.path("limit").asInt(100), offset) : null;
    }

    /** Everything, for a webhook that was just set. */
    synchronized List<ObjectNode> takeAll() {
        var all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    private boolean isEmpty() {
        waiting.removeIf(update -> update.has("callback_query")
                && clock.seconds() - update.path("$at").asLong() > TAP_SECONDS);
        return waiting.isEmpty();
    }

    private void confirm(long offset) {
        if (waiting.isEmpty() || offset <= 0) {
            return;
        }
        var first = waiting.get(0).path("update_id").asLong();
        var last = waiting.get(waiting.size() - 1).path("update_id").asLong();
        if (offset > first && offset <= last + 1) {
            waiting.removeIf(update -> update.path("update_id").asLong() < offset);
        }
    }

    private ArrayNode head(int limit, long offset) {
        var batch = JSON.createArrayNode();
        waiting.stream()
                .filter(update -> !compares || update.path("update_id").asLong() >= offset)
                .limit(limit)
                .map(UpdateQueue::clean)
                .forEach(batch::add);
        return batch;
    }

    static ObjectNode clean(ObjectNode update) {
        var clean = update.deepCopy();
        clean.remove("$at");
        return clean;
    }
}
