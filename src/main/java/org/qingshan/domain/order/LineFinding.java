package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/**
 * Finds lines of everyone in the shop: whose time is over, and who waits. What has been decided before in the same transaction counts. Where
 * no other order is named, the oldest lines come first; what is found by the clock may be only some of it, if there is more than one round can do.
 */
interface LineFinding {
    /** Holds whose time is over. */
    List<OrderLine> overdue(Instant now);

    /**
     * Sold lines whose time to be paid is over: who says that he has paid is believed until somebody has looked, money on its way is waited
     * for, and a page where it could be paid this moment, or a moment ago, is closed or asked after first; what is on a label or before a
     * packer does not change behind his back.
     *
     * @param waited who was told later than that that nothing has come has his time anew
     * @param since what was to be paid before that is nobody else's
     */
    List<OrderLine> unpaid(Instant now, Instant waited, Instant since);

    /** What is held, or sold and not paid, whose owners are to be reminded now. */
    List<OrderLine> toRemindOf(Instant now);

    /** Everything that these parcels hold. */
    List<OrderLine> heldIn(Collection<CustomerOrder> orders);

    /** What these buyers have of an item, held or sold, in whatever parcels; who has nothing is not in it. */
    Map<Long, BigDecimal> takenOf(LineupItem item, Collection<Long> buyers);

    /** What is held or sold out of a lot, in whatever parcels, the oldest claims first. */
    List<OrderLine> takenOutOf(Lot lot);

    /** Everything that a buyer waits for. */
    List<OrderLine> waitingOf(long buyer);

    /** The place of a line on its waitlist, from 1. */
    int placeOf(OrderLine line);

    /**
     * The first who wait for an item and whose parcel can still take something.
     *
     * @param most no more than so many
     */
    List<OrderLine> firstWaitingFor(LineupItem item, int most);

    /** The same, whatever their parcels can take. */
    List<OrderLine> waitingFor(LineupItem item, int most);

    /** Who waits for an item, first come first; those of one batch in the order in which they were told their places. */
    List<OrderLine> waitingFor(LineupItem item);
}
