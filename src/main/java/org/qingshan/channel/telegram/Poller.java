package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;

/**
 * Asks for a bot's updates.
 *
 * <p>The offset tells Telegram what to forget, so it moves only to just before the first update whose effects are not durable.
 * It is never compared with an update's number: after a quiet week numbers may begin again lower. Copies are the inbox's matter.
 */
final class Poller {
    private static final Logger LOG = Logger.getLogger(Poller.class);
    /** The server's most; a hot group is worked off in few calls. */
    private static final int BATCH = 100;
    /** A commit takes milliseconds; what takes this long is not waited for but asked for again. */
    private static final Duration COMMIT = Duration.ofSeconds(60);
    /** So long whoever is about to pay may have to wait behind a commit; Telegram gives up after 10 s. */
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private static final Duration CONFLICT = Duration.ofSeconds(1);

    /** A server that answers at once instead of holding the poll must not be asked without pause. */
    private static final Duration HASTE = Duration.ofMillis(200);

    /** What a poll found: how to go on. */
    enum Polled {
        GOOD,
        /** Nothing was wrong with Telegram, but not all could be taken. */
        LEFT_SOME,
        FAILED,
        /** Telegram does not know the token now. */
        UNKNOWN
    }

    private final Bot bot;
    private final BotApi api;
    private final Intake intake;

    @Nullable
    private Long offset;

    @Nullable
    private Duration asked;

    private int lastProblem;

    Poller(Bot bot, BotApi api, Intake intake) {
        this.bot = bot;
        this.api = api;
        this.intake = intake;
    }

    /** How long Telegram wanted us to wait after the last poll, if it did. */
    @Nullable
    Duration asked() {
        return asked;
    }

    Polled poll(Duration timeout) throws InterruptedException {
        var start = System.nanoTime();
        var reply = Stop.await(api.call(bot, "getUpdates", request(offset, timeout), timeout.plusSeconds(10)));
        asked = reply.retryAfter();
        if (!reply.isDone()) {
            return failed(reply);
        }
        lastProblem = 0;
        if (reply.result().isEmpty()) {
            // Telegram has noted the offset; without it a server that compares numbers finds lower ones again.
            offset = null;
            if (System.nanoTime() - start < HASTE.toNanos()) {
                TimeUnit.NANOSECONDS.sleep(HASTE.toNanos());
            }
            return Polled.GOOD;
        }
        return take(reply.result());
    }

    /** Looks for whoever is about to pay among what waits from there on, and confirms nothing. */
    void glance(@Nullable Long from, Duration timeout) throws InterruptedException {
        var call = api.call(bot, "getUpdates", request(from, timeout), timeout.plus(GLANCE));
        Stop.await(call).result().forEach(update -> intake.hurry(bot, update));
    }

    /** The same where nobody may take anything now. */
    void glance() throws InterruptedException {
        glance(offset, GLANCE);
    }

    private static JsonNode request(@Nullable Long from, Duration timeout) {
        var request = JsonNodeFactory.instance.objectNode();
        if (from != null) {
            request.put("offset", from);
        }
        request.put("limit", BATCH).put("timeout", timeout.toSeconds());
        Updates.ASKED_FOR.forEach(request.putArray("allowed_updates")::add);
        return request;
    }

    private record Given(long update, @Nullable CompletionStage<Taken> taken) {}

    private Polled take(JsonNode updates) throws InterruptedException {
        List<Given> given = new ArrayList<>();
        updates.forEach(update -> intake.hurry(bot, update));
        for (var update : updates) {
            if (!update.path("update_id").isIntegralNumber()) {
                intake.skip(bot, "no update_id");
                continue;
            }
            var taken = intake.take(bot, update).orElse(null);
            given.add(new Given(update.path("update_id").asLong(), taken));
            if (taken != null && taken.toCompletableFuture().isCompletedExceptionally()) {
                break;
            }
        }
        for (var one : given) {
            if (!isDurable(one)) {
                offset = one.update();
                return Polled.LEFT_SOME;
            }
            offset = one.update() + 1;
        }
        return Polled.GOOD;
    }

    private boolean isDurable(Given given) throws InterruptedException {
        var taken = given.taken();
        if (taken == null) {
            return true;
        }
        var late = System.nanoTime() + COMMIT.toNanos();
        while (System.nanoTime() < late) {
            try {
                taken.toCompletableFuture().get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (ExecutionException failure) {
                var level = failure.getCause() instanceof Unavailable ? Logger.Level.DEBUG : Logger.Level.WARN;
                LOG.logf(level, "%s: an update is left for later: %s", bot, failure.getCause());
                return false;
            } catch (TimeoutException slow) {
                glance(given.update(), Duration.ZERO);
            }
        }
        LOG.warnf("%s: an update is not decided after %s and is left for later", bot, COMMIT);
        return false;
    }

    private Polled failed(Reply reply) {
        if (reply.isUnknownToken()) {
            return Polled.UNKNOWN;
        }
        var problem = reply.code() == 0 ? -1 : reply.code();
        var level = problem == lastProblem ? Logger.Level.DEBUG : Logger.Level.WARN;
        LOG.logf(
                level,
                "%s: no updates for now: %s",
                bot,
                problem == 409 ? "somebody else is asking for them" : reply.problem());
        lastProblem = problem;
        // Whoever asks beside us, a replica whose lease has run out, is about to notice; nothing is to be gained by
        // waiting longer each time.
        asked = problem == 409 ? CONFLICT : asked;
        return Polled.FAILED;
    }
}
