package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.CheckoutGate;
import org.qingshan.inbox.CheckoutGate.Checkout;

/**
 * Answers whether somebody may pay, beside inbox and outbox: Telegram gives up after ten seconds, and nobody may pay for what he does
 * not get. Where that cannot be found out in time the answer is no, with a sentence that says so.
 *
 * <p>Guaranteed: one answer to each question, however many copies of it come here; it is on its way within the patience of the
 * setting. Not guaranteed: that Telegram gets it, nor one answer alone where two replicas are asked.
 */
@ApplicationScoped
class Checkouts {
    static final String UPDATE = "pre_checkout_query";

    private static final Logger LOG = Logger.getLogger(Checkouts.class);
    /** Each holds a database connection for some milliseconds; one that hangs must leave some for the others. */
    private static final int THREADS = 4;

    private static final int WAITING = 200;
    /** Copies come within seconds; more questions than this in that time there are not. */
    private static final int REMEMBERED = 2_000;

    private static final Duration TELEGRAMS_OWN = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(300);

    private final BotApi api;
    private final Instance<CheckoutGate> gate;
    private final TelegramConfig config;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Checkouts::thread);
    private final Set<String> answered = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    Checkouts(BotApi api, Instance<CheckoutGate> gate, TelegramConfig config) {
        this.api = api;
        this.gate = gate;
        this.config = config;
        threads.allowCoreThreadTimeOut(true);
    }

    void stop(@Observes ShutdownEvent last) {
        threads.shutdownNow();
    }

    /** Does not block. */
    void answer(Bot bot, JsonNode query) {
        var id = query.path("id").asText();
        var asked = PaymentUpdates.checkout(bot.shop(), query);
        if (id.isEmpty() || asked.isEmpty() || !gate.isResolvable() || !answered.add(bot.id() + " " + id)) {
            return;
        }
        var until = System.nanoTime() + TELEGRAMS_OWN.toNanos();
        judged(asked.get())
                .completeOnTimeout(
                        Optional.of(gate.get().notNow(asked.get().payer())),
                        config.checkoutPatience().toMillis(),
                        TimeUnit.MILLISECONDS)
                .thenAccept(refusal -> say(bot, body(id, refusal), until));
    }

    private CompletableFuture<Optional<String>> judged(Checkout asked) {
        try {
            return CompletableFuture.supplyAsync(() -> gate.get().refusal(asked), threads)
                    .exceptionally(failure -> {
                        LOG.warnf("%s: whether somebody may pay cannot be looked up: %s", asked.shop(), failure);
                        return Optional.of(gate.get().notNow(asked.payer()));
                    });
        } catch (RejectedExecutionException full) {
            LOG.warnf("%s: too many want to pay at once", asked.shop());
            return CompletableFuture.completedFuture(Optional.of(gate.get().notNow(asked.payer())));
        }
    }

    private static ObjectNode body(String id, Optional<String> refusal) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("pre_checkout_query_id", id)
                .put("ok", refusal.isEmpty());
        refusal.ifPresent(why -> body.put("error_message", why));
        return body;
    }

    /** Said again while it may not have arrived and somebody still waits for it; a second copy changes nothing at Telegram. */
    private void say(Bot bot, ObjectNode body, long until) {
        api.call(bot, "answerPreCheckoutQuery", body, CALL).thenAccept(reply -> {
            var isOver = System.nanoTime() + BETWEEN_CALLS.toNanos() > until;
            if (reply.isDone() || reply.kind() == Reply.Kind.REFUSED && reply.code() < 429 || isOver) {
                if (!reply.isDone()) {
                    LOG.warnf("%s: whether somebody may pay was not told: %s", bot, reply.problem());
                }
                return;
            }
            CompletableFuture.delayedExecutor(BETWEEN_CALLS.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> say(bot, body, until));
        });
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "checkout");
        thread.setDaemon(true);
        thread.setContextClassLoader(Checkouts.class.getClassLoader());
        return thread;
    }
}
