package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Brings updates to a webhook: one at a time per queue (a chat's messages, a person's taps), again until it is answered 2xx; at
 * once, then after 2, 4, 8 … seconds up to a minute, or after what {@code Retry-After} asks.
 */
final class WebhookDelivery implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2, WebhookDelivery::thread);
    private final Map<String, Deque<ObjectNode>> queues = new HashMap<>();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger deliveries = new AtomicInteger();

    @Nullable
    private volatile URI url;

    private volatile String secret = "";

    void set(String url, String secret) {
        this.secret = secret;
        this.url = url.isEmpty() ? null : URI.create(url);
    }

    boolean isSet() {
        return url != null;
    }

    void loseAnswers(int number) {
        answersToLose.set(number);
    }

    int deliveries() {
        return deliveries.get();
    }

    synchronized int waiting() {
        return queues.values().stream().mapToInt(Deque::size).sum();
    }

    synchronized void add(ObjectNode update) {
        var queue = queues.computeIfAbsent(queueOf(update), name -> new ArrayDeque<>());
        queue.add(update);
        if (queue.size() == 1) {
            bring(queue, 0);
        }
    }

    private void bring(Deque<ObjectNode> queue, int failures) {
        var target = url;
        var update = head(queue);
        if (target == null || update == null) {
            return;
        }
        deliveries.incrementAndGet();
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(
                        UpdateQueue.clean(update).toString()))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, failure) -> answered(queue, failures, answer));
    }

    private void answered(Deque<ObjectNode> queue, int failures, @Nullable HttpResponse<Void> answer) {
        var isTaken = answer != null
                && answer.statusCode() / 100 == 2
                && answersToLose.getAndUpdate(n -> Math.max(n - 1, 0)) == 0;
        if (isTaken) {
            if (removeHead(queue)) {
                bring(queue, 0);
            }
            return;
        }
        var asked = answer == null
                ? -1
                : answer.headers().firstValueAsLong("Retry-After").orElse(-1);
        var wait = asked >= 0 ? asked : failures == 0 ? 0 : Math.min(1L << failures, LONGEST_SECONDS);
        clockwork.schedule(() -> bring(queue, failures + 1), wait, TimeUnit.SECONDS);
    }

    private synchronized @Nullable ObjectNode head(Deque<ObjectNode> queue) {
        return queue.peekFirst();
    }

    private synchronized boolean removeHead(Deque<ObjectNode> queue) {
        queue.pollFirst();
        return !queue.isEmpty();
    }

    private static String queueOf(ObjectNode update) {
        var tap = update.path("callback_query");
        if (tap.isObject()) {
            return "user " + tap.path("from").path("id");
        }
        for (var content : update) {
            if (content.path("chat").has("id")) {
                return "chat " + content.path("chat").path("id");
            }
        }
        return "other";
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "fake-webhook");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
