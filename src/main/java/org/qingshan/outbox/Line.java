package org.qingshan.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Carrier.Result;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.platform.Lease;

/** The messages of one shop on one channel. Only the pump's thread works on it. */
final class Line {
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    /** So that looking for messages never takes more than a third of the time. */
    private static final int REST_FACTOR = 2;

    /** What a line works with; {@code told} is told of every chat that cannot be reached and of every one that has moved. */
    record Parts(OutboxRows rows, Carrier carrier, OutboxConfig config, Consumer<Object> told) {}

    private final OutboxRows.Waiting name;
    private final Lease lease;
    private final Pacing pacing;
    private final Parts parts;

    @Nullable
    private Long token;

    private long due = System.nanoTime();
    private long rested = due;
    private long sweep = due;
    private boolean isAwake = true;

    Line(OutboxRows.Waiting name, Lease lease, Pace pace, Parts parts) {
        this.name = name;
        this.lease = lease;
        this.pacing = new Pacing(pace);
        this.parts = parts;
    }

    /** There may be messages to send; without it nobody looks. */
    void wake() {
        isAwake = true;
        due = System.nanoTime();
    }

    /** Does what can be done now and returns how long nothing is to do, in nanoseconds. Throws if the database is away. */
    long turn() {
        writeDown();
        var route = isAwake ? route() : null;
        if (route == null) {
            return LOOK_AGAIN;
        }
        var start = System.nanoTime();
        if (start - sweep >= 0) {
            settleLost(route);
            parts.rows().sweep(route);
            sweep = start + LOOK_AGAIN;
        }
        if (start - due >= 0 && start - rested >= 0) {
            var isCarrying = carry(route);
            var end = System.nanoTime();
            var next = pacing.untilNext(LOOK_AGAIN);
            rested = end + REST_FACTOR * (end - start);
            due = end + next;
            isAwake = isCarrying || next < LOOK_AGAIN;
        }
        var now = System.nanoTime();
        return Math.max(Math.max(due - now, rested - now), 0);
    }

    boolean isIdle() {
        return parts.carrier().onTheWay() == 0;
    }

    /** Writes down what has become of messages. */
    void writeDown() {
        var results = new ArrayList<>(parts.carrier().results());
        try {
            while (!results.isEmpty()) {
                write(results.get(0));
                results.remove(0);
                wake();
            }
        } finally {
            parts.carrier().keep(results);
        }
    }

    private void write(Result result) {
        var route = new Route(name.shop(), name.channel(), lease.name(), result.token());
        var message = result.message();
        var delivery = result.delivery();
        var asked = delivery.retryAfter();
        if (delivery.fate() == Fate.LATER && asked != null) {
            pacing.refused(message.address(), asked);
        }
        var verdict = Verdict.of(message, delivery, parts.config().attempts());
        if (parts.rows().mark(route, message, verdict)) {
            tell(route, message.address(), delivery);
        }
    }

    private void tell(Route route, String address, Delivery delivery) {
        if (delivery.fate() == Fate.UNREACHABLE) {
            parts.rows().abortChat(route, address);
            parts.told().accept(new ChatUnreachable(name.shop(), name.channel(), address));
        } else if (delivery.fate() == Fate.MOVED) {
            var now = String.valueOf(delivery.ref());
            parts.rows().readdress(route, address, now);
            parts.told().accept(new ChatMoved(name.shop(), name.channel(), address, now));
        }
    }

    private @Nullable Route route() {
        var now = lease.token();
        if (now == null) {
            return null;
        }
        var route = new Route(name.shop(), name.channel(), lease.name(), now);
        if (!now.equals(token)) {
            takeOver(route);
            token = now;
        }
        return route;
    }

    private void takeOver(Route route) {
        settleLost(route);
        if (route.token() > 1) {
            pacing.takeOver();
        }
    }

    /**
     * What is marked as on its way while nobody carries it: whoever had the turn before us is gone, or the database took a
     * message for us and could not tell. Its fate is unknown; left as it is, it would hold up its chat for ever.
     */
    private void settleLost(Route route) {
        var lost = Delivery.unknown("nobody knows what became of it");
        for (var message : parts.rows().sending(route)) {
            if (!parts.carrier().has(message.id())) {
                var verdict = Verdict.of(message, lost, parts.config().attempts());
                parts.rows().mark(route, message, verdict);
            }
        }
    }

    /** Returns whether anything could be taken. */
    private boolean carry(Route route) {
        var free = parts.config().parallel() - parts.carrier().onTheWay();
        if (free <= 0 || pacing.isSilent()) {
            return false;
        }
        var toasts = parts.rows().claimToasts(route, free);
        toasts.forEach(toast -> parts.carrier().carry(route, toast));
        var room = Math.min(free - toasts.size(), pacing.room());
        List<Claimed> messages = room > 0 ? parts.rows().claimMessages(route, pacing.restingChats(), room) : List.of();
        messages.forEach(message -> {
            pacing.spend(message.address());
            parts.carrier().carry(route, message);
        });
        return !toasts.isEmpty() || !messages.isEmpty();
    }
}
