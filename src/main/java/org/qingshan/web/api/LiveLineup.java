package org.qingshan.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.UnknownShop;

/** Reads and changes what is live, in words of the domain. Its writes want the shop's lane. */
@ApplicationScoped
class LiveLineup {
    private final SaleDesk desk;
    private final LineupKeeping keeping;

    LiveLineup(SaleDesk desk, LineupKeeping keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    LiveStream read(SpokenLanguage language) {
        var stream = Stream.live().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        var lineup = LineupItem.of(stream).stream()
                .map(item -> LineupEntry.of(item, language))
                .toList();
        return new LiveStream(stream.title(), stream.status().name(), lineup);
    }

    /** All of the change, or none of it where a part is refused. */
    LineupItem change(Slot slot, LineupChange change, String actor) {
        return inSale(slot, (sale, item) -> {
            ifGiven(change.price(), price -> keeping.reprice(item, price, actor));
            ifGiven(change.offered(), total -> keeping.offer(sale, item, total, actor));
            ifGiven(change.open(), open -> open(sale, item, open, actor));
            ifGiven(change.limit(), limit -> keeping.limit(item, limit.perBuyer(), actor));
        });
    }

    private void open(LiveSale sale, LineupItem item, boolean open, String actor) {
        if (open) {
            keeping.open(item, actor);
        } else {
            keeping.close(sale, item, actor);
        }
    }

    LineupItem push(Slot slot, String actor) {
        return inSale(slot, (sale, item) -> keeping.push(sale, item, actor));
    }

    LineupItem pushNext(String shop, String actor) {
        return inSale(shop, sale -> keeping.pushNext(sale, actor));
    }

    /** Nothing is presented any more. */
    LiveState unpin(String shop, String actor, SpokenLanguage language) {
        return inSale(shop, sale -> {
            keeping.unpin(sale, actor);
            return LiveState.of(sale.stream().orElseThrow(), sale.lineup(), language);
        });
    }

    /** What is presented now, and what can be; of nothing where no stream is live. */
    LiveState state(SpokenLanguage language) {
        return Stream.live()
                .map(stream -> LiveState.of(stream, LineupItem.of(stream), language))
                .orElse(LiveState.NOTHING);
    }

    /** A place in the live lineup of a shop. */
    record Slot(String shop, String name) {}

    private interface Work {
        void on(LiveSale sale, LineupItem item);
    }

    private LineupItem inSale(Slot slot, Work work) {
        return inSale(slot.shop(), sale -> {
            var item = sale.slot(slot.name())
                    .orElseThrow(() -> new Refused(Reason.NOT_ON_LINEUP, Map.of("slot", slot.name())));
            work.on(sale, item);
            return item;
        });
    }

    private <T> T inSale(String key, Function<LiveSale, T> work) {
        var shop = Shop.byKey(key).orElseThrow(() -> new UnknownShop(key));
        return desk.during(shop, sale -> {
            if (sale.stream().isEmpty()) {
                throw new Refused(Reason.NOTHING_LIVE);
            }
            return work.apply(sale);
        });
    }

    private static <T> void ifGiven(@Nullable T value, Consumer<T> work) {
        if (value != null) {
            work.accept(value);
        }
    }
}
