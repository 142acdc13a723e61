package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/**
 * What was neither held nor sold in the stream that ended last, with what came back of earlier ones since then, as far as it is still in the
 * lots. Asks the database.
 */
final class LastLineup {
    private LastLineup() {}

    /**
     * What is left of a product.
     *
     * @param item as it was sold last
     */
    record Rest(LineupItem item, BigDecimal left) {}

    static List<Rest> rest() {
        var last = Stream.last().map(LineupItem::of).orElse(List.of());
        var back =
                withWhatCameBack().stream().filter(item -> !last.contains(item)).toList();
        List<Rest> all = new ArrayList<>();
        last.forEach(item -> all.add(new Rest(item, item.untaken().add(backOf(item.product(), back)))));
        for (var item : back) {
            var isNamed = all.stream().anyMatch(rest -> isOf(item.product(), rest.item()));
            var more = backOf(item.product(), back);
            // Where more of it lies in the lots than came back, somebody has left it off the lineup.
            if (!isNamed && inLots(item.product()).compareTo(more) <= 0) {
                all.add(new Rest(item, more));
            }
        }
        return there(all);
    }

    /** Of the one that is about to end; what came back of earlier ones it has offered. */
    static List<Rest> rest(Stream last) {
        return there(LineupItem.of(last).stream()
                .map(item -> new Rest(item, item.untaken()))
                .toList());
    }

    private static List<Rest> there(List<Rest> all) {
        return all.stream()
                .map(rest ->
                        new Rest(rest.item(), rest.left().min(inLots(rest.item().product()))))
                .filter(rest -> rest.left().signum() > 0)
                .toList();
    }

    /** What of it is not on this lineup. */
    static List<Rest> missingOn(List<LineupItem> lineup) {
        return rest().stream()
                .filter(rest ->
                        lineup.stream().noneMatch(item -> isOf(rest.item().product(), item)))
                .toList();
    }

    /** Items of which something waits for the next stream, the newest first. */
    static List<LineupItem> withWhatCameBack() {
        return LineupItem.list("from LineupItem i join fetch i.product where i.cameBack > 0 order by i.id desc");
    }

    private static BigDecimal backOf(Product product, List<LineupItem> back) {
        return back.stream()
                .filter(item -> isOf(product, item))
                .map(LineupItem::cameBack)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOf(Product product, LineupItem item) {
        return item.product().id().equals(product.id());
    }

    private static BigDecimal inLots(Product product) {
        return Lots.forSale(List.of(product)).stream().map(Lot::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
