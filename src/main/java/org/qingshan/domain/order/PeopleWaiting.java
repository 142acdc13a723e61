package org.qingshan.domain.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.stream.LineupItem;

/** How many people wait for what; an item itself counts their claims. */
public final class PeopleWaiting {
    private PeopleWaiting() {}

    /** By the item's key, of those for which anybody waits. One query for all of them, and none where nobody waits. */
    public static Map<Long, Long> forEach(Collection<LineupItem> items) {
        var awaited = items.stream().filter(item -> item.waiting() > 0).toList();
        return awaited.isEmpty()
                ? Map.of()
                : OrderLine.getEntityManager()
                        .createQuery(
                                "select l.item.id, count(distinct l.order.buyerId) from OrderLine l where l.item in ?1 and l.state = ?2 group by l.item.id",
                                Object[].class)
                        .setParameter(1, awaited)
                        .setParameter(2, OrderLine.State.WAITING)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whose turn comes first is first. One query. */
    public static List<OrderLine> inLine(Collection<LineupItem> items) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order where l.item in ?1 and l.state = ?2 order by l.createdAt, l.claimId, l.id",
                items,
                OrderLine.State.WAITING);
    }
}
