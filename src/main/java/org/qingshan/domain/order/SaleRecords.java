package org.qingshan.domain.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/**
 * What is recorded of one shop's sale, for whoever decides about it: how a sale is loaded, and what is asked besides while it is decided
 * on, of everything that was written before. That of lines is with {@link LineFinding}.
 */
interface SaleRecords {
    /** The live stream, its lineup and lots, and what these buyers have. */
    LiveSale load(Shop shop, Collection<Long> buyers, Instant now);

    /** The shop whose sale this is. */
    Shop shop();

    /** What is prepared for the next stream, in its order; empty where none is planned. */
    List<LineupItem> planned();

    /** Lots of a product that may be sold and are not used up, oldest harvest first. */
    List<Lot> forSale(Product product);

    /** Lots of a product that were brought and that nobody has looked at or is looking at, oldest harvest first. */
    List<Lot> uninspected(Product product);

    /** Whether a sample of it was drawn that nobody has judged yet: whoever drew it has seen the goods. */
    boolean isBeingInspected(Lot lot);

    /** A buyer's orders of any stream that can still be changed, the oldest first. */
    List<CustomerOrder> unpackedOf(long buyer);

    /** A buyer's cancelled orders of any stream, the oldest first. */
    List<CustomerOrder> cancelledOf(long buyer);

    /** A buyer's orders of any stream and status of which a line was claimed, given back or served by one of these steps, the oldest first. */
    List<CustomerOrder> touchedBy(long buyer, Collection<Long> steps);

    /** Other orders that one payment is for, as their buyer said in the same breath; empty where nobody knows its sum, or it has been looked at. */
    List<CustomerOrder> saidWith(CustomerOrder order);

    /** How much of an order's money is on its way back to a card, in minor units. */
    long goingBack(CustomerOrder order);

    /** Whether the shop sells nothing more to a buyer. */
    boolean isBlocked(long buyer);
}
