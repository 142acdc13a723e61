package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.domain.parcel.Shown;
import org.qingshan.domain.stream.LineupItem;

/** What of an order has changed since a page showed it, in words. */
final class ShownWords {
    private ShownWords() {}

    static String of(List<Shown.Change> changes, PackText text, Figures write) {
        return changes.stream()
                .map(change -> one(change, text, write))
                .distinct()
                .collect(Collectors.joining(write.chinese() ? "；" : "; "));
    }

    private static String one(Shown.Change change, PackText text, Figures write) {
        var item = change.item();
        if (item == null || change.kind() == Shown.Kind.UNKNOWN) {
            return change.kind() == Shown.Kind.ADDRESS ? text.run_changed_address() : text.run_changed_otherwise();
        }
        var goods = item.slot() + " " + item.product().name(write.chinese());
        return change.kind() == Shown.Kind.LOT
                ? text.run_changed_lot(goods)
                : text.run_changed_quantity(
                        goods, quantity(change.before(), item, write), quantity(change.now(), item, write));
    }

    private static String quantity(BigDecimal some, LineupItem item, Figures write) {
        return write.quantity(some, item.product().unit());
    }
}
