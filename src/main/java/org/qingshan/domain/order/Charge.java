package org.qingshan.domain.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.shop.Shop;

/**
 * What a parcel costs, in minor units.
 *
 * @param goods the sum of its lines
 * @param shipping what the courier takes
 */
public record Charge(long goods, long shipping) {

    /** What an order would cost if everything held were confirmed and went there; null where nobody knows where to: what holds elsewhere. */
    public static Charge ifConfirmed(CustomerOrder order, Shop shop, @Nullable Destination to) {
        var lines = order.taken().toList();
        if (to != null) {
            return of(lines, shop, to);
        }
        var goods = Contents.worth(lines.stream());
        return new Charge(goods, shop.shipping().fee((String) null, goods, () -> Contents.grams(lines.stream())));
    }

    /** What these lines cost in one parcel to this place. */
    static Charge of(List<OrderLine> lines, Shop shop, Destination to) {
        var goods = Contents.worth(lines.stream());
        return new Charge(goods, shop.shipping().fee(to, goods, () -> Contents.grams(lines.stream())));
    }

    public long total() {
        return goods + shipping;
    }
}
