package org.qingshan.domain.order;

import java.util.List;
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
        return of(order.taken().toList(), shop, province);
    }

    /** What these lines cost in one parcel to this province; null for another country. */
    static Charge of(List<OrderLine> lines, Shop shop, @Nullable String province) {
        var goods = Contents.worth(lines.stream());
        return new Charge(goods, shop.shipping().fee(province, goods, () -> Contents.grams(lines.stream())));
    }

    public long total() {
        return goods + shipping;
    }
}
