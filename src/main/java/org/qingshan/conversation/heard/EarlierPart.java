package org.qingshan.conversation.heard;

import java.util.List;
import java.util.function.Predicate;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** Something of one parcel that is not packed, of whatever stream. */
public record EarlierPart(CustomerOrder order, LineupItem item) {
    /** What there is of a product; of several what is only kept. */
    public static List<EarlierPart> of(Turn turn, LineupItem item) {
        var product = item.product().id();
        return likeliest(of(turn, one -> one.product().id().equals(product)));
    }

    public static List<EarlierPart> of(Turn turn, Predicate<LineupItem> meant) {
        return turn.sale().unpackedOf(turn.buyer().id()).stream()
                .flatMap(order -> order.lines().stream()
                        .filter(OrderLine::isLive)
                        .map(OrderLine::item)
                        .filter(meant)
                        .distinct()
                        .map(item -> new EarlierPart(order, item)))
                .toList();
    }

    private static List<EarlierPart> likeliest(List<EarlierPart> found) {
        var kept = found.stream()
                .filter(part -> part.order().status() == CustomerOrder.Status.OPEN)
                .toList();
        return kept.size() == 1 ? kept : found;
    }
}
