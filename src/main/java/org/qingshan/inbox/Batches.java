package org.qingshan.inbox;

import io.micrometer.core.instrument.Metrics;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingshan.inbox.ShopQueue.Waiting;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.platform.lane.UnknownShop;

/** Decides a batch in one transaction; if that fails by the fault of a message, each message in one of its own. */
@Singleton
class Batches {
    private static final Logger LOG = Logger.getLogger(Batches.class);

    /** The shop waits for it; an apology takes a hundredth of that. */
    private static final int TRIAL_SECONDS = 3;

    private final Lanes lanes;
    private final Decision decision;
    private final Refusals refusals;

    Batches(Lanes lanes, Decision decision, Refusals refusals) {
        this.lanes = lanes;
        this.decision = decision;
        this.refusals = refusals;
    }

    /**
     * Keeps every promise of the batch, one way or the other, but for those that are left. Never throws.
     *
     * @param limit is told what it took
     * @param left is given what is to be decided next, in order, before all that came later
     * @return whether all else was taken; where not, some of it will be sent again
     */
    boolean decide(String shop, List<Waiting> batch, BatchLimit limit, Collection<Waiting> left) {
        var start = System.nanoTime();
        try {
            var later = acknowledge(batch, lanes.run(shop, () -> decided(messages(batch), limit)));
            LOG.infof("%s: %d messages decided in %d ms", shop, batch.size() - later.size(), millisSince(start));
            refusals.end();
            left.addAll(later);
            return true;
        } catch (UnknownShop unknown) {
            batch.forEach(one -> one.promise().completeExceptionally(unknown));
            return true;
        } catch (Exception | StackOverflowError failure) {
            limit.failed();
            return recover(shop, batch, limit, left, failure);
        } catch (Error failure) {
            return refuse(shop, batch, failure);
        }
    }

    private Map<String, Taken> decided(Map<String, IncomingMessage> messages, BatchLimit limit) {
        var lane = Lane.current();
        var taken = decision.of(messages, decided -> BatchLimit.isReached(decided, lane.asked()));
        limit.took(taken.size(), lane.asked());
        return taken;
    }

    /** What came of a message that was decided before; empty where it was not. */
    Optional<Taken> outcomeOf(IncomingMessage message) {
        return lanes.read(
                message.shop(),
                () -> InboxEntry.withKeys(List.of(message.key())).stream()
                        .filter(entry -> (entry.channel() + " " + entry.key()).equals(Decision.keyOf(message)))
                        .filter(entry -> entry.says(message.text()))
                        .map(entry -> entry.taken(true))
                        .findFirst());
    }

    /** What was answered to a message that was decided. */
    List<Tried.Answer> answersTo(String shop, Taken taken) {
        return lanes.read(shop, () -> decision.answersTo(taken.id()));
    }

    private boolean recover(
            String shop, List<Waiting> batch, BatchLimit limit, Collection<Waiting> left, Throwable failure) {
        if (!Blame.isTheMessages(failure)) {
            return refuse(shop, batch, failure);
        }
        if (batch.size() == 1) {
            return park(shop, batch.get(0), failure);
        }
        LOG.warnf("%s: a batch of %d failed (%s), deciding one by one", shop, batch.size(), Blame.nameOf(failure));
        for (int i = 0; i < batch.size(); i++) {
            if (!decide(shop, List.of(batch.get(i)), limit, left)) {
                return refuse(shop, batch.subList(i + 1, batch.size()), failure);
            }
        }
        return true;
    }

    private boolean park(String shop, Waiting one, Throwable failure) {
        LOG.errorf(failure, "%s: a message cannot be handled and is parked", shop);
        try {
            parked(one, lanes.run(shop, () -> decision.park(one.message(), Blame.nameOf(failure))));
            return true;
        } catch (Exception | Error again) {
            return Blame.isTheMessages(again) && mayBePutAside(one.message())
                    ? putAside(shop, one, failure, again)
                    : refuse(shop, List.of(one), again);
        }
    }

    /**
     * What is said of money must be kept, or come again; so must what points at something, which nobody else can be tried with. Of all
     * else: where others could be told, somebody new and whoever spoke last, it is not the shop that is broken.
     */
    private boolean mayBePutAside(IncomingMessage message) {
        if (message.kind() == IncomingMessage.Kind.PAYMENT || message.details().pointsAtSomething()) {
            return false;
        }
        try {
            var others = lanes.read(message.shop(), () -> decision.othersThan(message));
            others.forEach(other ->
                    lanes.tryOut(message.shop(), TRIAL_SECONDS, () -> decision.park(other, "a trial, taken back")));
            return true;
        } catch (Exception | Error broken) {
            LOG.warnf(broken, "%s: others could not be told either, or not be tried", message.shop());
            return false;
        }
    }

    /** Nobody can be told; whoever comes next must not wait for that. */
    private boolean putAside(String shop, Waiting one, Throwable failure, Throwable again) {
        LOG.errorf(again, "%s: nor can its sender be told, it is put aside", shop);
        var error = Blame.nameOf(failure) + "; then " + Blame.nameOf(again);
        try {
            parked(one, lanes.run(shop, () -> decision.putAside(one.message(), error)));
            Metrics.counter("qingshan.inbox.put.aside").increment();
            return true;
        } catch (Exception | Error third) {
            return refuse(shop, List.of(one), third);
        }
    }

    private static void parked(Waiting one, Map<String, Taken> taken) {
        acknowledge(List.of(one), taken);
        Metrics.counter("qingshan.inbox.parked").increment();
    }

    private boolean refuse(String shop, List<Waiting> batch, Throwable failure) {
        refusals.add(shop, batch.size(), failure);
        var refusal = new Unavailable("Not now: " + Blame.nameOf(failure), failure);
        batch.forEach(one -> one.promise().completeExceptionally(refusal));
        return false;
    }

    private static Map<String, IncomingMessage> messages(List<Waiting> batch) {
        Map<String, IncomingMessage> byKey = new LinkedHashMap<>();
        batch.forEach(one -> byKey.putIfAbsent(Decision.keyOf(one.message()), one.message()));
        return byKey;
    }

    /** Returns those that were not decided. */
    private static List<Waiting> acknowledge(List<Waiting> batch, Map<String, Taken> taken) {
        Map<String, Taken> first = new HashMap<>(taken);
        List<Waiting> left = new ArrayList<>();
        for (var one : batch) {
            var key = Decision.keyOf(one.message());
            var result = first.get(key);
            if (result == null) {
                left.add(one);
            } else {
                one.promise().complete(result);
                first.put(key, new Taken(result.id(), result.outcome(), true));
            }
        }
        return left;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
