package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** What was neither held nor sold in the stream that ended last and is still in the lots. Asks the database. */
final class LastLineup {
    private LastLineup() {}

    static List<LineupItem> rest() {
        return Stream.last().map(LastLineup::rest).orElse(List.of());
    }

    static List<LineupItem> rest(Stream last) {
        return LineupItem.of(last).stream()
                .filter(item -> left(item).signum() > 0)
                .toList();
    }

    /** What of it is not on this lineup. */
    static List<LineupItem> missingOn(List<LineupItem> lineup) {
        return rest().stream()
                .filter(old -> lineup.stream()
                        .noneMatch(
                                item -> item.product().id().equals(old.product().id())))
                .toList();
    }

    static BigDecimal left(LineupItem item) {
        var inLots =
                Lots.forSale(List.of(item.product())).stream().map(Lot::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        return item.untaken().min(inLots);
    }
}
