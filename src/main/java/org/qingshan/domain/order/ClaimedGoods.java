package org.qingshan.domain.order;

import java.util.Collection;
import java.util.List;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a message claimed, whoever said it.
 *
 * @param claim its number
 * @param item the key of the lineup item
 * @param isLive it is held, sold or waited for still
 */
public record ClaimedGoods(long claim, long item, boolean isLive) {

    public static ClaimedGoods of(long claim, LineupItem item, boolean isLive) {
        return new ClaimedGoods(claim, item.id(), isLive);
    }

    /** What these messages claimed; nothing is asked where there are none. */
    public static List<ClaimedGoods> by(Collection<Long> claims) {
        return claims.isEmpty()
                ? List.of()
                : OrderLine.getEntityManager()
                        .createQuery(
                                "select l.claimId, l.item.id, l.state from OrderLine l where one_of(?1, l.claimId)",
                                Object[].class)
                        .setParameter(1, claims.toArray(Long[]::new))
                        .getResultStream()
                        .map(row -> new ClaimedGoods((long) row[0], (long) row[1], row[2] != OrderLine.State.RELEASED))
                        .toList();
    }
}
