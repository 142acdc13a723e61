package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.Announced;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamEnded;
import org.qingshan.domain.stream.StreamStarted;

/** Starts and ends streams. */
@Singleton
public class Streaming {
    /** So long after the last orders a message may still be on its way to us, when everyone speaks at once. */
    private static final Duration TRANSIT = Duration.ofSeconds(5);

    private final StockReturns returns;
    private final Event<Object> events;

    Streaming(StockReturns returns, Event<Object> events) {
        this.returns = returns;
        this.events = events;
    }

    /** The stream that goods are put on now: the live one, else the planned one, else a new one. */
    public Stream beingPrepared(LiveSale sale) {
        return sale.stream().or(Stream::planned).orElseGet(() -> plan(sale));
    }

    /**
     * Says what the next stream is to be, also while one is live.
     *
     * @param at when it is to begin; null where nobody knows yet
     */
    public Stream plan(LiveSale sale, String title, @Nullable Instant at, String actor) {
        var stream = Stream.planned().orElseGet(() -> plan(sale));
        stream.plan(title, at);
        History.write(actor, "stream.planned", "stream " + stream.id(), Map.of());
        return stream;
    }

    /** No next stream is planned any more; one that goods are on stays. Returns whether one was taken away. */
    public boolean unplan(String actor) {
        var empty = Stream.planned().filter(planned -> LineupItem.of(planned).isEmpty());
        empty.ifPresent(planned -> {
            planned.delete();
            History.write(actor, "stream.unplanned", "stream " + planned.id(), Map.of());
        });
        return empty.isPresent();
    }

    /** Starts the planned stream, with the last lineup and what is left of it where nothing was put on its own. Refuses an empty lineup. */
    public Stream start(LiveSale sale, String title, String actor) {
        sale.stream().filter(live -> !live.isClosing()).ifPresent(live -> {
            throw new Refused(Reason.ALREADY_LIVE, Map.of("title", live.title()));
        });
        sale.stream().ifPresent(last -> giveWay(sale, last));
        var stream = Stream.planned()
                .filter(planned -> !LineupItem.of(planned).isEmpty())
                .or(() -> continueLast(sale))
                .orElseThrow(() -> new Refused(Reason.EMPTY_LINEUP));
        stream.goLive(title, sale.now());
        sale.begins(stream, LineupItem.of(stream));
        History.write(actor, "stream.started", "stream " + stream.id(), Map.of());
        events.fire(new StreamStarted(stream.id()));
        return stream;
    }

    /** What is about to end makes room for the next stream. Refuses where there is none, so that nobody's last orders are cut off for nothing. */
    private void giveWay(LiveSale sale, Stream last) {
        var hasNext = Stream.planned()
                .filter(planned -> !LineupItem.of(planned).isEmpty())
                .isPresent();
        if (!hasNext && LastLineup.rest(last).isEmpty()) {
            throw new Refused(Reason.EMPTY_LINEUP);
        }
        if (!end(sale)) {
            last.requireOver(sale.now());
        }
    }

    /**
     * Ends the live stream: at once where the shop gives no grace, else as soon as the last orders are in. Holds stay until
     * their deadlines; nobody waits any longer.
     *
     * @param meant the key of the stream that whoever ends it saw, so that nobody ends the next one; null for the one that is live
     */
    public void end(LiveSale sale, @Nullable Long meant, String actor) {
        var stream = live(sale, meant);
        var grace = sale.shop().grace();
        if (!stream.isClosing()) {
            History.write(actor, "stream.ended", "stream " + stream.id(), Map.of());
        }
        if (grace.isZero()) {
            end(sale);
        } else {
            var lastOrders = sale.now().plus(grace);
            stream.close(lastOrders, lastOrders.plus(TRANSIT));
        }
    }

    /**
     * Takes the end of a stream back as long as its last orders come in; whoever was refused meanwhile has to say it again. Refuses
     * once it is over, also where the next one is live.
     */
    public void goOn(LiveSale sale, long ending, String actor) {
        var stream = live(sale, ending);
        if (stream.isToEnd(sale.now())) {
            throw new Refused(Reason.NOTHING_LIVE);
        }
        if (stream.isClosing()) {
            stream.goOn();
            History.write(actor, "stream.went-on", "stream " + stream.id(), Map.of());
        }
    }

    private static Stream live(LiveSale sale, @Nullable Long meant) {
        var stream = sale.stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        if (meant != null && !meant.equals(stream.id())) {
            throw new Refused(Reason.OTHER_STREAM, Map.of("title", stream.title()));
        }
        return stream;
    }

    /** Ends a stream whose last orders are in. */
    void endIfDue(LiveSale sale) {
        sale.stream().filter(stream -> stream.isToEnd(sale.now())).ifPresent(stream -> end(sale));
    }

    /** Where so many wait that it takes more than one step, the stream takes no more orders and ends with a later one. Returns whether it has ended. */
    private boolean end(LiveSale sale) {
        var stream = sale.stream().orElseThrow();
        if (!returns.endWaiting(sale)) {
            stream.close(sale.now(), sale.now());
            return false;
        }
        sale.lineup().stream().filter(item -> item.flashUntil() != null).forEach(LineupItem::endFlash);
        stream.end(sale.now());
        sale.ended();
        events.fire(new StreamEnded(stream.id()));
        return true;
    }

    /** Tells everyone who follows the live stream something in the host's words. */
    public void announce(LiveSale sale, String words, String actor) {
        var stream = sale.stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        History.write(actor, "stream.announced", "stream " + stream.id(), Map.of());
        events.fire(new Announced(stream.id(), words));
    }

    private static Stream plan(LiveSale sale) {
        var stream = new Stream(sale.shop().name(true), sale.now());
        stream.persist();
        return stream;
    }

    /** The last lineup goes on with what is left of it and what came back since; nothing of both, no stream. */
    private static Optional<Stream> continueLast(LiveSale sale) {
        var rest = LastLineup.rest();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var next = Stream.planned().orElseGet(() -> plan(sale));
        LineupKeeping.bring(next, List.of(), rest);
        return Optional.of(next);
    }
}
