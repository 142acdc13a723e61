package org.qingshan.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Carrier.Result;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Lease;

/** The messages of one shop on one channel. Only the pump's thread works on it. */
final class Line {
    private static final Logger LOG = Logger.getLogger(Line.class);
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    /** So that looking for messages never takes more than a third of the time. */
    private static final int REST_FACTOR = 2;

    /** What a line works with; {@code told} is told of every chat that cannot be reached and of every one that has moved, {@code ended} of what became of each message. */
    record Parts(
            OutboxRows rows,
            ChatRests rests,
            Carrier carrier,
            OutboxConfig config,
            DatabaseClock clock,
            Consumer<Object> told,
            Consumer<OutboxMessage.State> ended) {}

    private final OutboxRows.Waiting name;
    private final Lease lease;
    private final Pacing pacing;
    private final Parts parts;

    @Nullable
    private Long token;

    private long due;
    private long sweep;
    /** By the machine's own time, whatever the clock says: it is the machine that rests. */
    private long rested = System.nanoTime();

    private boolean isAwake = true;

    Line(OutboxRows.Waiting name, Lease lease, Pace pace, Parts parts) {
        this.name = name;
        this.lease = lease;
        this.pacing = new Pacing(pace, parts.clock());
        this.parts = parts;
        this.due = parts.clock().nanos();
        this.sweep = due;
    }

    /** There may be messages to send; without it nobody looks. */
    void wake() {
        isAwake = true;
        due = parts.clock().nanos();
    }

    /** Does what can be done now and returns how long nothing is to do, in nanoseconds. Throws if the database is away. */
    long turn() {
        writeDown();
        var route = isAwake ? route() : null;
        if (route == null) {
            return LOOK_AGAIN;
        }
        var now = parts.clock().nanos();
        if (now - sweep >= 0) {
            settleLost(route);
            parts.rows().sweep(route).forEach(parts.told());
            sweep = now + LOOK_AGAIN;
        }
        var start = System.nanoTime();
        if (now - due >= 0 && start - rested >= 0) {
            var isOpen = isOpen();
            var isCarrying = isOpen && carry(route);
            var end = System.nanoTime();
            var next = pacing.untilNext(LOOK_AGAIN);
            rested = end + REST_FACTOR * (end - start);
            due = parts.clock().nanos() + next;
            // That chats must rest is no reason to look again where nothing waits for them, or nothing can be handed
            // over:
            // what becomes of a message wakes the line, and the search does every second.
            isAwake = isCarrying || isOpen && next < LOOK_AGAIN && parts.rows().isWaiting(route);
        }
        return Math.max(Math.max(due - parts.clock().nanos(), rested - System.nanoTime()), 0);
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
            parts.rests().keep(route, pacing.refused(message.address(), asked));
        }
        var verdict = Verdict.of(
                message, delivery, parts.config().attempts(), parts.config().again());
        if (parts.rows().mark(route, message, verdict)) {
            tell(route, message, verdict, delivery);
            count(verdict);
        }
    }

    private void count(Verdict verdict) {
        if (verdict.isFinal()) {
            parts.ended().accept(verdict.state());
        }
    }

    private void tell(Route route, Claimed message, Verdict verdict, Delivery delivery) {
        var address = message.address();
        var isInVain = verdict.isFinal() && verdict.state() != OutboxMessage.State.SENT;
        warn(isInVain && message.takesAway(), name.shop(), message.id(), delivery.error());
        if (isInVain && message.isMissed()) {
            parts.told().accept(new ToastMissed(name.shop(), name.channel(), address, List.of(message.id())));
        }
        if (verdict.state() == OutboxMessage.State.UNKNOWN) {
            parts.told().accept(new FateUnknown(name.shop(), name.channel(), address, isCard(message), message.id()));
        } else if (delivery.fate() == Fate.UNREACHABLE) {
            parts.rows().abortChat(route, address);
            parts.told().accept(new ChatUnreachable(name.shop(), name.channel(), address));
        } else if (delivery.fate() == Fate.GONE) {
            tellGone(message);
        } else if (delivery.fate() == Fate.MOVED) {
            var now = String.valueOf(delivery.ref());
            parts.rows().readdress(route, address, now);
            parts.rests().readdress(route, address, now);
            pacing.moved(address, now);
            parts.told().accept(new ChatMoved(name.shop(), name.channel(), address, now));
        } else if (delivery.fate() == Fate.REFUSED && isCard(message)) {
            parts.told().accept(new CardRefused(name.shop(), name.channel(), address, message.id()));
        }
    }

    /** @param stays what could not be taken away */
    static void warn(boolean stays, String shop, long message, @Nullable String error) {
        if (stays) {
            LOG.warnf("%s: a message that carried a token stays in its chat (%d): %s", shop, message, error);
        }
    }

    private void tellGone(Claimed edit) {
        var body = edit.body();
        if (edit.kind() == OutgoingMessage.Kind.EDIT && body != null && body.target() != null) {
            var target = Long.parseLong(body.target());
            parts.told().accept(new MessageGone(name.shop(), name.channel(), edit.address(), target));
        }
    }

    private static boolean isCard(Claimed message) {
        return message.kind() == OutgoingMessage.Kind.CARD || message.kind() == OutgoingMessage.Kind.LINEUP;
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
        parts.rests().kept(route).forEach(pacing::rests);
    }

    /**
     * What is marked as on its way while nobody carries it: whoever had the turn before us is gone, or the database took a
     * message for us and could not tell. Its fate is unknown; left as it is, it would hold up its chat for ever.
     */
    private void settleLost(Route route) {
        var lost = Delivery.unknown("nobody knows what became of it");
        for (var message : parts.rows().sending(route)) {
            if (!parts.carrier().has(message.id())) {
                var verdict = Verdict.of(
                        message, lost, parts.config().attempts(), parts.config().again());
                if (parts.rows().mark(route, message, verdict)) {
                    tell(route, message, verdict, lost);
                    count(verdict);
                }
            }
        }
    }

    /** Whether somebody carries for the shop and has a hand free. */
    private boolean isOpen() {
        return free() > 0 && parts.carrier().serves(name.shop());
    }

    private int free() {
        return parts.config().parallel() - parts.carrier().onTheWay();
    }

    /** Returns whether anything could be taken. */
    private boolean carry(Route route) {
        if (pacing.isSilent()) {
            return false;
        }
        var free = free();
        var toasts = parts.rows().claimToasts(route, free);
        toasts.forEach(toast -> parts.carrier().carry(route, toast));
        var room = Math.min(free - toasts.size(), pacing.room());
        List<Claimed> messages = room > 0 ? parts.rows().claimMessages(route, pacing.resting(), room) : List.of();
        messages.forEach(message -> {
            pacing.spend(message.address(), message.kind());
            parts.carrier().carry(route, message);
        });
        return !toasts.isEmpty() || !messages.isEmpty();
    }
}
