package org.qingshan.domain.order;

import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.shop.Shop;

/**
 * What a cart would cost if all that it holds were confirmed now and went there.
 *
 * @param earlier the order in whose parcel it would lie; none where it would have its own
 * @param isFree whether that parcel would cost nothing to send
 */
public record Quote(Charge charge, Optional<CustomerOrder> earlier, boolean isFree) {

    /** May ask the database, where the buyer's orders are not loaded. */
    public static Quote of(CustomerOrder cart, LiveSale sale, Destination place) {
        return of(cart, sale.shop(), place, sale.earlierFor(cart, place));
    }

    /** @param orders among which the buyer's earlier ones are */
    public static Quote of(CustomerOrder cart, Shop shop, Destination place, Stream<CustomerOrder> orders) {
        return of(cart, shop, place, cart.earlierAmong(orders, place));
    }

    private static Quote of(CustomerOrder cart, Shop shop, Destination place, Optional<CustomerOrder> earlier) {
        var alone = Charge.ifConfirmed(cart, shop, place);
        if (earlier.isEmpty()) {
            return new Quote(alone, earlier, alone.shipping() == 0);
        }
        var company = earlier.get().company();
        return new Quote(
                new Charge(alone.goods(), company.feeOf(cart, shop)), earlier, company.feeWith(cart, shop) == 0);
    }

    /** Whether the fee is borne by what it would travel with. */
    public boolean isAtOthersCost() {
        return earlier.isPresent() && charge.shipping() == 0 && !isFree;
    }
}
