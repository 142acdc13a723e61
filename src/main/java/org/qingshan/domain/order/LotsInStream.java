package org.qingshan.domain.order;

import java.util.HashSet;
import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** Finds the lots that a stream sells, or has sold. */
public final class LotsInStream {
    private LotsInStream() {}

    /** What was taken out of in this stream; while it is not over, everything of its products besides. The newest first. */
    public static List<Lot> of(Stream stream) {
        var items = LineupItem.of(stream);
        if (items.isEmpty()) {
            return List.of();
        }
        var taken = new HashSet<>(OrderLine.getEntityManager()
                .createQuery(
                        "select distinct l.lot.id from OrderLine l where l.item in :items and l.lot is not null",
                        Long.class)
                .setParameter("items", items)
                .getResultList());
        var over = stream.endedAt().isPresent();
        return Lots.of(items.stream().map(LineupItem::product).toList()).stream()
                .filter(lot -> !over || taken.contains(lot.id()))
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }
}
