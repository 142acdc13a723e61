package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.order.TakingOff;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.Secrets;

/** Puts up what is left of the last stream, and names each piece of it, so that it alone is taken off again: whatever others put up stays. */
@ApplicationScoped
class RestTakingOver {
    private final LineupKeeping keeping;
    private final TakingOff takingOff;
    private final Streaming streaming;

    RestTakingOver(LineupKeeping keeping, TakingOff takingOff, Streaming streaming) {
        this.keeping = keeping;
        this.takingOff = takingOff;
        this.streaming = streaming;
    }

    /** Returns the form that takes it off again, null where there was nothing to put up. */
    WayBack.@Nullable Form bring(LiveSale sale, String actor) {
        if (keeping.restOfLast(sale).isEmpty()) {
            return null;
        }
        var isPlanned = sale.stream().or(Stream::planned).isPresent();
        var before = sale.shelf().stream().map(LineupItem::id).toList();
        var stream = streaming.beingPrepared(sale);
        keeping.bringRest(sale, stream, actor);
        var put = sale.shelf().stream()
                .filter(item -> !before.contains(item.id()))
                .map(RestTakingOver::asItIs)
                .toList();
        return new WayBack.Form(
                "/console/streams/without",
                isPlanned ? Map.of("item", put) : Map.of("item", put, "plan", List.of(asPlanned(stream))));
    }

    /**
     * Takes all of it off, or nothing where any of it was changed since. Returns whether it did.
     *
     * @param put what was put up, each as it was
     * @param plan the plan that was made for it, as it was: it goes too unless somebody has changed it, or other goods are on it by now;
     *     null where none was made
     */
    boolean takeOff(LiveSale sale, List<String> put, @Nullable String plan, String actor) {
        var items =
                sale.shelf().stream().filter(item -> put.contains(asItIs(item))).toList();
        if (items.size() < put.size()) {
            return false;
        }
        items.forEach(item -> takingOff.takeOff(sale, item, actor));
        if (Stream.planned()
                .map(RestTakingOver::asPlanned)
                .filter(now -> now.equals(plan))
                .isPresent()) {
            streaming.unplan(actor);
        }
        return true;
    }

    private static String asPlanned(Stream stream) {
        return stream.id() + " " + stream.plannedFor().map(Instant::toString).orElse("") + " " + stream.title();
    }

    /**
     * In a live stream much changes that is no reason to keep what is not wanted. Its place on the run sheet says nothing of it: that changes
     * with whatever else is moved.
     */
    private static String asItIs(LineupItem item) {
        if (item.stream().isLive()) {
            return "" + item.id();
        }
        var limit = item.limitPerBuyer();
        var cue = item.cue();
        return item.id() + " " + item.slot() + " " + item.usualPrice() + " " + plain(item.offered()) + " "
                + item.isOpen() + " " + (limit == null ? "" : plain(limit)) + " "
                + Secrets.hash(cue.floor() + " " + cue.notes()).substring(0, 16);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
