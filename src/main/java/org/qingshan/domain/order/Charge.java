package org.qingshan.domain.order;

import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;

/**
 * What a parcel costs, in minor units.
 *
 * @param goods the sum of its lines
 * @param shipping what the courier takes
 */
public record Charge(long goods, long shipping) {

    /** What an order would cost if everything held were confirmed and sent to this province. */
    public static Charge ifConfirmed(CustomerOrder order, Shop shop, @Nullable String province) {
        var goods = order.taken().mapToLong(OrderLine::amount).sum();
        return new Charge(goods, shop.shippingFee(province, goods));
    }

    public long total() {
        return goods + shipping;
    }
}
