package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.CardPushed;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.RunSheet;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamEnded;

/** What a host does to the lineup, before the stream and in the middle of a rush. */
@Singleton
public class LineupKeeping {
    private final Trusting trusting;
    private final Event<Object> events;

    LineupKeeping(Trusting trusting, Event<Object> events) {
        this.trusting = trusting;
        this.events = events;
    }

    /**
     * Goods that go on sale.
     *
     * @param voucher who says that they are good, by our own key
     */
    public record Arrival(
            Product product,
            long price,
            BigDecimal quantity,
            @Nullable Member grower,
            String voucher) {}

    /**
     * Puts goods on the lineup; those that are on it already get the new price and the further quantity. Refuses what has not
     * passed inspection, where the shop requires that.
     */
    public LineupItem add(LiveSale sale, Stream stream, Arrival arrival) {
        arrival.product().requireSteps(arrival.quantity());
        var lineup = stream.isLive() ? sale.lineup() : LineupItem.of(stream);
        var known = lineup.stream()
                .filter(item -> item.product().id().equals(arrival.product().id()))
                .findFirst();
        var allotment =
                known.map(item -> Allotment.of(sale, item)).orElseGet(() -> Allotment.ofNew(sale, arrival.product()));
        var lot = allotment.cover(trusting, arrival.quantity(), arrival.grower(), arrival.voucher());
        var before = known.map(LineupItem::usualPrice);
        var item = known.orElseGet(() -> put(sale, stream, lineup, arrival));
        item.reprice(arrival.price());
        item.offer(item.offered().add(arrival.quantity()));
        sale.freed(item);
        PutUp.write(item, arrival, before, lot);
        return item;
    }

    /** What is left of the last stream, or came back of any since, and is missing on the lineup that is live or prepared. Asks the database. */
    public List<LineupItem> restOfLast(LiveSale sale) {
        return restOfLast(sale.shelf());
    }

    /** The same for whoever only looks. */
    public List<LineupItem> restOfLast(List<LineupItem> lineup) {
        return LastLineup.missingOn(lineup).stream().map(LastLineup.Rest::item).toList();
    }

    /** Puts all that on the lineup, under the slots and rules that it had, as far as the slots are free. Returns what there was. */
    public List<LineupItem> bringRest(LiveSale sale, Stream stream, String actor) {
        var lineup = List.copyOf(sale.shelf());
        var brought = bring(stream, lineup, LastLineup.missingOn(lineup));
        for (var item : brought) {
            if (stream.isLive()) {
                sale.onSale(item);
            }
            record(actor, "lineup.added", item, item.offered().toPlainString());
        }
        return brought;
    }

    /** Puts it on a lineup, under the slots that it had, as far as they are free. */
    static List<LineupItem> bring(Stream stream, List<LineupItem> lineup, List<LastLineup.Rest> rest) {
        List<LineupItem> brought = new ArrayList<>();
        List<LineupItem> named = new ArrayList<>(lineup);
        rest.forEach(one -> named.add(one.item()));
        for (var one : rest) {
            var slot = one.item().slot();
            var isFree = java.util.stream.Stream.concat(lineup.stream(), brought.stream())
                    .noneMatch(item -> item.slot().equals(slot));
            var item = one.item().continuedIn(stream, isFree ? slot : freeSlot(named), one.left());
            item.persist();
            named.add(item);
            brought.add(item);
        }
        return brought;
    }

    void offered(@Observes StreamEnded over) {
        LastLineup.withWhatCameBack().forEach(LineupItem::wasOffered);
    }

    /** Goods of an earlier stream join the live one under the rules that they had, and under their slot where that is free; nothing of them is offered yet. */
    static LineupItem continued(LiveSale sale, Stream live, LineupItem old) {
        var isFree = sale.slot(old.slot()).isEmpty();
        var item = old.continuedIn(live, isFree ? old.slot() : freeSlot(sale.lineup()), BigDecimal.ZERO);
        item.persist();
        sale.onSale(item);
        record("shop", "lineup.added", item, "came back");
        return item;
    }

    private static LineupItem put(LiveSale sale, Stream stream, List<LineupItem> lineup, Arrival arrival) {
        var item = new LineupItem(stream, freeSlot(lineup), arrival.product(), arrival.price(), BigDecimal.ZERO);
        item.persist();
        if (stream.isLive()) {
            sale.onSale(item);
        }
        return item;
    }

    private static String freeSlot(List<LineupItem> lineup) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "A" + i)
                .filter(slot -> lineup.stream().noneMatch(item -> item.slot().equals(slot)))
                .findFirst()
                .orElseThrow();
    }

    /** Sets how much is offered in all. Refuses what has not passed inspection, where the shop requires that. */
    public void offer(LiveSale sale, LineupItem item, BigDecimal total, String actor) {
        if (total.signum() != 0) {
            item.product().requireSteps(total);
        }
        var before = item.offered();
        // Less than before needs nothing behind it, so that the item's own refusal of too little still changes nothing.
        Allotment.of(sale, item).increase(trusting, total.subtract(before), actor);
        item.offer(total);
        Allotment.decrease(trusting, sale, item, before.subtract(total), actor);
        sale.freed(item);
        recordOffered(item, before, actor);
    }

    static void recordOffered(LineupItem item, BigDecimal before, String actor) {
        record(
                actor,
                "lineup.offered",
                item,
                before.toPlainString() + " > " + item.offered().toPlainString());
    }

    public void reprice(LineupItem item, long price, String actor) {
        var before = item.price();
        item.reprice(price);
        record(actor, "lineup.priced", item, before + " > " + price);
    }

    /** Another price until then, for claims from now on. Refuses where the item is not in the live stream. */
    public void flash(LineupItem item, long price, Instant until, String actor) {
        if (!item.stream().isLive()) {
            throw new Refused(Reason.NOTHING_LIVE);
        }
        var before = item.price();
        item.flash(price, until);
        record(actor, "lineup.flashed", item, before + " > " + price + " until " + until);
    }

    /** The usual price again, before its time. */
    public void endFlash(LineupItem item, String actor) {
        var before = item.price();
        item.endFlash();
        record(actor, "lineup.priced", item, before + " > " + item.price());
    }

    public void open(LineupItem item, String actor) {
        item.open();
        record(actor, "lineup.opened", item, "");
    }

    /** What viewers say within the shop's grace still counts, as long as there is stock. */
    public void close(LiveSale sale, LineupItem item, String actor) {
        item.close(sale.now().plus(sale.shop().grace()));
        record(actor, "lineup.closed", item, "");
    }

    public void limit(LineupItem item, @Nullable BigDecimal perBuyer, String actor) {
        item.limit(perBuyer);
        record(actor, "lineup.limited", item, perBuyer == null ? "" : perBuyer.toPlainString());
    }

    /**
     * Presents the item to everyone. Refuses where it is not in the live stream or not on sale, and where nothing of it has passed
     * inspection though the shop requires that.
     */
    public void push(LiveSale sale, LineupItem item, String actor) {
        if (!item.stream().isLive()) {
            throw new Refused(Reason.NOTHING_LIVE);
        }
        if (!item.isOpen()) {
            throw new Refused(Reason.NOT_OPEN, Map.of("slot", item.slot()));
        }
        if (item.offered().signum() == 0) {
            Allotment.of(sale, item).require(item.product().step(), null);
        }
        var before = item.stream().pinned();
        item.stream().pin(item, sale.now());
        PushedCards.record(actor, item, before == null ? "" : String.valueOf(before.id()));
        events.fire(new CardPushed(item.id()));
    }

    /** Sets what stands beside an item on the run sheet. */
    public void cue(LineupItem item, String notes, @Nullable Long floor, String actor) {
        item.cued(item.cue().saying(notes, floor));
        record(actor, "lineup.cued", item, "");
    }

    /** Lets an item change places with the one before it on the run sheet, or after it; at the end nothing changes. */
    public void move(List<LineupItem> lineup, LineupItem item, boolean up, String actor) {
        var sheet = new ArrayList<>(RunSheet.of(lineup));
        var from = sheet.indexOf(item);
        var to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < sheet.size()) {
            Collections.swap(sheet, from, to);
            place(sheet);
            record(actor, "lineup.moved", item, up ? "up" : "down");
        }
    }

    /** Puts the run sheet into this order, given by our keys of the items; what is not named comes behind. */
    public void arrange(List<LineupItem> lineup, List<Long> order, String actor) {
        var sheet = new ArrayList<>(RunSheet.of(lineup));
        sheet.sort(
                Comparator.comparingInt(item -> order.contains(item.id()) ? order.indexOf(item.id()) : order.size()));
        place(sheet);
        sheet.stream().findFirst().ifPresent(first -> record(actor, "lineup.moved", first, "first"));
    }

    private static void place(List<LineupItem> sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            sheet.get(i).cued(sheet.get(i).cue().at(i + 1));
        }
    }

    /** Presents what comes after the presented item on the run sheet, of those on sale, and after the last the first. Refuses where none is. */
    public LineupItem pushNext(LiveSale sale, String actor) {
        var next = nextOf(sale.lineup()).orElseThrow(() -> new Refused(Reason.EMPTY_LINEUP));
        push(sale, next, actor);
        return next;
    }

    /** What {@link #pushNext} would present; none where nothing is on sale. */
    public static Optional<LineupItem> nextOf(List<LineupItem> items) {
        var lineup = RunSheet.of(items);
        var at = IntStream.range(0, lineup.size())
                .filter(i -> lineup.get(i).isPinned())
                .findFirst()
                .orElse(-1);
        return IntStream.rangeClosed(1, lineup.size())
                .mapToObj(i -> lineup.get((at + i) % lineup.size()))
                .filter(LineupItem::isOpen)
                .findFirst();
    }

    /** Nothing is presented any more. Refuses where no stream is live; a second time changes nothing. */
    public void unpin(LiveSale sale, String actor) {
        var stream = sale.stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        var before = stream.pinned();
        if (before != null) {
            stream.unpin(sale.now());
            PushedCards.recordUnpinned(actor, before);
        }
    }

    static History record(String actor, String action, LineupItem item, String change) {
        return History.write(
                actor, action, "slot " + item.slot(), Map.of("item", String.valueOf(item.id()), "change", change));
    }
}
