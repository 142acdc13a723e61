package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.NewGoods;
import org.qingshan.domain.order.PutUp;
import org.qingshan.domain.order.TakingOff;
import org.qingshan.domain.stream.LineupItem;

/**
 * Does to the lineup what a host asks for on the page, by the same verbs as the chat's commands, and tells what would undo it.
 *
 * <p>What undoes expects what it is to undo: where somebody else has changed the same meanwhile it is refused as outdated. Stock is
 * changed by a difference, so that two people who add at once have both added.
 */
@ApplicationScoped
class LineupChanging {
    private final LineupKeeping keeping;
    private final NewGoods newGoods;
    private final TakingOff takingOff;

    LineupChanging(LineupKeeping keeping, NewGoods newGoods, TakingOff takingOff) {
        this.keeping = keeping;
        this.newGoods = newGoods;
        this.takingOff = takingOff;
    }

    /** Does all of it, or none where a part is refused. Returns what undoes it, in the order in which it must be done. */
    List<Change> apply(LiveSale sale, List<Change> changes, String actor) {
        List<Change> undo = new ArrayList<>();
        for (var change : changes) {
            var inverse = new ArrayList<>(apply(sale, change, actor));
            Collections.reverse(inverse);
            undo.addAll(inverse);
        }
        Collections.reverse(undo);
        return undo;
    }

    /** Puts goods up. Undone, they are not offered any more, and what is there only since is in no lot; a known row is as it was. */
    List<Change> put(LiveSale sale, NewGoods.Named goods, String actor) {
        var item = newGoods.put(sale, goods, actor);
        var putUp = PutUp.last(item).orElseThrow();
        var back = Change.of(Change.Deed.TAKE_BACK, item.id()).with(putUp.id());
        return List.of(putUp.isNew() ? back : back.ifStill(goods.price()));
    }

    /** What undoes that puts as much up again; a row that is gone from what is being prepared is not put up again by it. */
    private List<Change> takeBack(LiveSale sale, LineupItem item, Change change, String actor) {
        expect(item, change, BigDecimal.valueOf(item.price()));
        var putUp = PutUp.of(item, number(change).longValueExact())
                .orElseThrow(() -> new Refused(Reason.OUTDATED, slot(item.slot())));
        var more = Change.of(Change.Deed.STOCK, item.id()).with(putUp.quantity());
        var price = backToPrice(item);
        takingOff.takeBack(sale, item, putUp, actor);
        if (!putUp.isNew()) {
            return List.of(more, price.ifStill(item.price()));
        }
        return item.stream().isLive() ? List.of(more, Change.of(Change.Deed.OPEN, item.id())) : List.of();
    }

    private List<Change> apply(LiveSale sale, Change change, String actor) {
        var item = itemOf(sale, change.item());
        return switch (Objects.requireNonNull(change.deed())) {
            case PRESENT -> present(sale, item, change, actor);
            case TAKE_BACK -> takeBack(sale, item, change, actor);
            case STOCK -> restock(sale, item, number(change), actor);
            case PRICE -> reprice(item, change, actor);
            case LIMIT -> limit(item, change, actor);
            case OPEN -> open(item, actor);
            case CLOSE -> close(sale, item, actor);
            case FLASH -> flash(sale, item, change, actor);
            case END_FLASH -> endFlash(sale, item, change, actor);
        };
    }

    private static LineupItem itemOf(LiveSale sale, long id) {
        var lineup = sale.shelf();
        return lineup.stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() ->
                        lineup.isEmpty() ? new Refused(Reason.NOTHING_LIVE) : new Refused(Reason.OUTDATED, slot("")));
    }

    private List<Change> present(LiveSale sale, LineupItem item, Change change, String actor) {
        var before = item.stream().pinned();
        expect(item, change, before == null ? BigDecimal.ZERO : BigDecimal.valueOf(before.id()));
        List<Change> undo = new ArrayList<>();
        if (!item.isOpen()) {
            undo.addAll(open(item, actor));
        }
        keeping.push(sale, item, actor);
        if (before != null && !before.id().equals(item.id()) && before.isOpen()) {
            undo.add(0, Change.of(Change.Deed.PRESENT, before.id()).ifStill(item.id()));
        }
        return undo;
    }

    private List<Change> restock(LiveSale sale, LineupItem item, BigDecimal difference, String actor) {
        var before = item.offered();
        keeping.offer(sale, item, before.add(difference).max(BigDecimal.ZERO), actor);
        var back = before.subtract(item.offered());
        return back.signum() == 0
                ? List.of()
                : List.of(Change.of(Change.Deed.STOCK, item.id()).with(back));
    }

    private List<Change> reprice(LineupItem item, Change change, String actor) {
        var price = price(change);
        expect(item, change, BigDecimal.valueOf(item.price()));
        if (!change.meant()) {
            Doubted.ask(item.doubts(price));
        }
        var undo = backToPrice(item).ifStill(price);
        keeping.reprice(item, price, actor);
        return List.of(undo);
    }

    private List<Change> limit(LineupItem item, Change change, String actor) {
        var before = item.limitPerBuyer();
        expect(item, change, before == null ? BigDecimal.ZERO : before);
        var wanted = change.number() == null || change.number().signum() == 0 ? null : change.number();
        keeping.limit(item, wanted, actor);
        return List.of(Change.of(Change.Deed.LIMIT, item.id())
                .with(before)
                .ifStill(Objects.requireNonNullElse(wanted, BigDecimal.ZERO)));
    }

    private List<Change> open(LineupItem item, String actor) {
        if (item.isOpen()) {
            return List.of();
        }
        keeping.open(item, actor);
        return List.of(Change.of(Change.Deed.CLOSE, item.id()));
    }

    private List<Change> close(LiveSale sale, LineupItem item, String actor) {
        if (!item.isOpen()) {
            return List.of();
        }
        keeping.close(sale, item, actor);
        return List.of(Change.of(Change.Deed.OPEN, item.id()));
    }

    private List<Change> flash(LiveSale sale, LineupItem item, Change change, String actor) {
        var price = price(change);
        expect(item, change, BigDecimal.valueOf(item.price()));
        if (!change.meant()) {
            Doubted.ask(item.doubtsOfFlash(price));
        }
        var until = endOf(sale, item, change);
        var undo = item.flashUntil() == null ? Change.of(Change.Deed.END_FLASH, item.id()) : backToFlash(item);
        keeping.flash(item, price, until, actor);
        return List.of(undo.ifStill(price));
    }

    private List<Change> endFlash(LiveSale sale, LineupItem item, Change change, String actor) {
        expect(item, change, BigDecimal.valueOf(item.price()));
        var until = item.flashUntil();
        if (until == null) {
            return List.of();
        }
        var undo = backToFlash(item);
        keeping.endFlash(item, actor);
        var isSoonOver = until.isBefore(sale.now().plusSeconds(Change.SHORTEST_FLASH));
        return isSoonOver ? List.of() : List.of(undo.ifStill(item.price()));
    }

    /** The usual price, for a price for a time that was overwritten is over. */
    private static Change backToPrice(LineupItem item) {
        return Change.of(Change.Deed.PRICE, item.id()).with(item.usualPrice());
    }

    private static Change backToFlash(LineupItem item) {
        return Change.of(Change.Deed.FLASH, item.id())
                .with(item.price())
                .until(Objects.requireNonNull(item.flashUntil()).toEpochMilli());
    }

    private static Instant endOf(LiveSale sale, LineupItem item, Change change) {
        if (change.until() == null) {
            return sale.now().plusSeconds(Objects.requireNonNull(change.seconds()));
        }
        var until = Instant.ofEpochMilli(change.until());
        if (until.isBefore(sale.now()) || until.isAfter(sale.now().plusSeconds(Change.LONGEST_FLASH))) {
            throw new Refused(Reason.OUTDATED, slot(item.slot()));
        }
        return until;
    }

    private static void expect(LineupItem item, Change change, BigDecimal now) {
        if (change.expect() != null && change.expect().compareTo(now) != 0) {
            throw new Refused(Reason.OUTDATED, slot(item.slot()));
        }
    }

    private static BigDecimal number(Change change) {
        return Objects.requireNonNull(change.number());
    }

    private static long price(Change change) {
        return number(change).longValueExact();
    }

    private static Map<String, Object> slot(String slot) {
        return Map.of("slot", slot);
    }
}
