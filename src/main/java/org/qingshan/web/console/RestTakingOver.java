package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.Secrets;

/** Puts up what is left of the last stream, and names each piece of it, so that it alone is taken off again: whatever others put up stays. */
@ApplicationScoped
class RestTakingOver {
    private final LineupKeeping keeping;
    private final Streaming streaming;

    RestTakingOver(LineupKeeping keeping, Streaming streaming) {
        this.keeping = keeping;
        this.streaming = streaming;
    }

    /** Returns the form that takes it off again, null where there was nothing to put up. */
    WayBack.@Nullable Form bring(LiveSale sale, String actor) {
        var isPlanned = Stream.planned().isPresent();
        var before = sale.shelf().stream().map(LineupItem::id).toList();
        keeping.bringRest(sale, streaming.beingPrepared(sale), actor);
        var put = sale.shelf().stream()
                .filter(item -> !before.contains(item.id()))
                .map(RestTakingOver::asItIs)
                .toList();
        return put.isEmpty()
                ? null
                : new WayBack.Form(
                        "/console/streams/without", Map.of("item", put, "planned", List.of(isPlanned ? "yes" : "no")));
    }

    /**
     * Takes all of it off, or nothing where any of it was changed since. Returns whether it did.
     *
     * @param put what was put up, each as it was
     * @param unplans whether the plan was made for it, and goes with it unless other goods are on it by now
     */
    boolean takeOff(LiveSale sale, List<String> put, boolean unplans, String actor) {
        var items =
                sale.shelf().stream().filter(item -> put.contains(asItIs(item))).toList();
        if (items.size() < put.size()) {
            return false;
        }
        items.forEach(item -> keeping.takeOff(sale, item, actor));
        if (unplans) {
            streaming.unplan(actor);
        }
        return true;
    }

    /** In a live stream much changes that is no reason to keep what is not wanted. */
    private static String asItIs(LineupItem item) {
        if (item.stream().isLive()) {
            return "" + item.id();
        }
        var limit = item.limitPerBuyer();
        return item.id() + " " + item.slot() + " " + item.usualPrice() + " " + plain(item.offered()) + " "
                + item.isOpen() + " " + (limit == null ? "" : plain(limit)) + " "
                + Secrets.hash(item.cue().toString()).substring(0, 16);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
