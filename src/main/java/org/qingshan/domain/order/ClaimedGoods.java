package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What a message claimed, whoever said it.
 *
 * @param claim its number
 * @param item the key of the lineup item
 * @param state what became of it; released also where nothing was got
 */
public record ClaimedGoods(long claim, long item, BigDecimal quantity, OrderLine.State state) {

    /** It is held, sold or waited for still. */
    public boolean isLive() {
        return state != OrderLine.State.RELEASED;
    }

    public boolean isWaiting() {
        return state == OrderLine.State.WAITING;
    }

    /** What just came of a claim, as far as others may follow it. */
    public static ClaimedGoods of(long claim, ClaimResult result) {
        var waits = result.waiting().signum() > 0 ? OrderLine.State.WAITING : OrderLine.State.RELEASED;
        var state = result.got().signum() > 0 ? OrderLine.State.HELD : waits;
        return new ClaimedGoods(claim, result.item().id(), result.asked(), state);
    }

    /** What these messages claimed; nothing is asked where there are none. */
    public static List<ClaimedGoods> by(Collection<Long> claims) {
        return claims.isEmpty()
                ? List.of()
                : OrderLine.getEntityManager()
                        .createQuery(
                                "select l.claimId, l.item.id, l.quantity, l.state from OrderLine l"
                                        + " where one_of(?1, l.claimId) order by l.id",
                                Object[].class)
                        .setParameter(1, claims.toArray(Long[]::new))
                        .getResultStream()
                        .map(row -> new ClaimedGoods(
                                (long) row[0], (long) row[1], (BigDecimal) row[2], (OrderLine.State) row[3]))
                        .toList();
    }
}
