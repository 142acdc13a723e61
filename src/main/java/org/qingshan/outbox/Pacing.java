package org.qingshan.outbox;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.outbox.OutgoingMessage.Kind;
import org.qingshan.outbox.Pace.Limit;
import org.qingshan.platform.DatabaseClock;

/**
 * One bot's speed: what it may send now and which of its chats must rest. In memory, for the one thread of the one replica that
 * sends for the bot.
 */
final class Pacing {
    /** Chats whose speed is remembered; one that is forgotten has long rested. */
    private static final int CHATS = 20_000;
    /** So many chats refused within {@link #TOGETHER} mean that the bot is meant, which the platform does not tell. */
    private static final int REFUSED_CHATS = 3;

    /** Nobody who is one of so many notices it. */
    private static final Duration STEP = Duration.ofMillis(100);

    private static final long TOGETHER = Duration.ofSeconds(10).toNanos();
    /** Until then after a takeover the predecessor's messages still count: chats get no burst. */
    private static final long CAUTIOUS = Duration.ofSeconds(60).toNanos();

    private record Meter(DatabaseClock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private record Refusal(String address, long at) {}

    /** The chats that may not get what is named now. */
    record Resting(String[] messages, String[] edits, String[] digests) {}

    private final Pace pace;
    private final DatabaseClock clock;
    private final Map<String, Long> messages = new HashMap<>();
    private final Map<String, Long> edits = new HashMap<>();
    private final Map<String, Long> digests = new HashMap<>();
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final Map<String, Bucket> chats = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CHATS;
        }
    };
    private Bucket overall;
    private long silentUntil;
    private long cautiousUntil;

    Pacing(Pace pace, DatabaseClock clock) {
        this.pace = pace;
        this.clock = clock;
        this.silentUntil = clock.nanos();
        this.cautiousUntil = silentUntil;
        this.overall = bucket(pace.overall(), pace.overall().burst());
    }

    /** Another replica may have used up what the bot had; waits one period before the first message. */
    void takeOver() {
        var now = clock.nanos();
        chats.clear();
        overall = bucket(pace.overall(), 0);
        silentUntil = now + pace.overall().period().toNanos();
        cautiousUntil = now + CAUTIOUS;
    }

    /** How many messages may go now. */
    int room() {
        return isSilent() ? 0 : (int) overall.getAvailableTokens();
    }

    /** The bot as a whole was told to wait. */
    boolean isSilent() {
        return clock.nanos() - silentUntil < 0;
    }

    /** The chats that may not be written to now. */
    Resting resting() {
        return new Resting(now(messages), now(edits), now(digests));
    }

    private String[] now(Map<String, Long> resting) {
        var now = clock.nanos();
        resting.values().removeIf(until -> now - until >= 0);
        return resting.keySet().toArray(String[]::new);
    }

    /** Counts a message that goes to the chat now. */
    void spend(String address, Kind kind) {
        overall.consumeIgnoringRateLimits(1);
        var isEdit = kind == Kind.EDIT;
        var bucket = chats.computeIfAbsent((isEdit ? "edits " : "") + address, none -> bucket(address, isEdit));
        bucket.consumeIgnoringRateLimits(1);
        var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            rest(isEdit ? edits : messages, address, wait);
        }
        if (kind == Kind.DIGEST) {
            rest(digests, address, pace.betweenDigests().toNanos());
        }
    }

    /** What was asked of whoever sent before still holds. */
    void rests(ChatRest rest) {
        if (rest.isOfBot()) {
            var until = clock.nanos() + rest.time().toNanos();
            silentUntil = until - silentUntil > 0 ? until : silentUntil;
        } else {
            rest(messages, rest.address(), rest.time().toNanos());
            rest(edits, rest.address(), rest.time().toNanos());
        }
    }

    /** The platform refused a message for its pace. Returns what rests from now on, and for how long. */
    List<ChatRest> refused(String address, Duration wait) {
        rest(messages, address, wait.toNanos());
        rest(edits, address, wait.toNanos());
        var now = clock.nanos();
        refusals.removeIf(
                refusal -> now - refusal.at() > TOGETHER || refusal.address().equals(address));
        refusals.add(new Refusal(address, now));
        if (refusals.size() >= REFUSED_CHATS) {
            silentUntil = now + wait.toNanos();
            refusals.clear();
            return List.of(new ChatRest(address, wait), ChatRest.ofBot(wait));
        }
        return List.of(new ChatRest(address, wait));
    }

    /** The platform calls a chat by another name; it rests under that one. */
    void moved(String address, String now) {
        for (var resting : List.of(messages, edits, digests)) {
            var until = resting.remove(address);
            if (until != null) {
                resting.merge(now, until, (one, other) -> one - other > 0 ? one : other);
            }
        }
    }

    /** How long until a message may go that may not go now; at most {@code most} nanoseconds. */
    long untilNext(long most) {
        var now = clock.nanos();
        var next = most;
        for (var resting : List.of(messages, edits, digests)) {
            for (var until : resting.values()) {
                next = Math.min(next, until - now);
            }
        }
        if (isSilent()) {
            next = Math.min(most, silentUntil - now);
        } else if (room() == 0) {
            next = Math.min(most, overall.estimateAbilityToConsume(atOnce()).getNanosToWaitForRefill());
        }
        return Math.max(next, 0);
    }

    /** How many messages are waited for where all of the bot's speed is used up: each search for them costs the database some milliseconds. */
    private long atOnce() {
        var limit = pace.overall();
        return Math.max(
                1,
                Math.min(
                        limit.burst(),
                        limit.messages() * STEP.toNanos() / limit.period().toNanos()));
    }

    private void rest(Map<String, Long> resting, String address, long nanos) {
        var until = clock.nanos() + nanos;
        resting.merge(address, until, (one, other) -> one - other > 0 ? one : other);
    }

    private Bucket bucket(String address, boolean ofEdits) {
        var limit = ofEdits ? pace.edits(address) : pace.chat(address);
        return bucket(limit, clock.nanos() - cautiousUntil < 0 ? 1 : limit.burst());
    }

    private Bucket bucket(Limit limit, long tokens) {
        return Bucket.builder()
                .withCustomTimePrecision(new Meter(clock))
                .addLimit(bandwidth -> bandwidth
                        .capacity(limit.burst())
                        .refillGreedy(limit.messages(), limit.period())
                        .initialTokens(tokens))
                .build();
    }
}
