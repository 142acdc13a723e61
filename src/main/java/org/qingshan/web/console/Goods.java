package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.NewGoods;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What a host puts up on the page.
 *
 * @param price of one, in minor units
 * @param unit of a product that the shop knows it must be the product's
 * @param key what makes it one entry, however often it is sent; none where a page gives none
 */
record Goods(
        @Nullable String name,
        @Nullable BigDecimal price,
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        @Nullable String key) {
    /** As the domain wants it. Throws {@link IllegalArgumentException} for what no page would send. */
    NewGoods.Named named() {
        if (name == null || price == null || quantity == null || unit == null || !isSound(name, quantity)) {
            throw new IllegalArgumentException("Goods that are none");
        }
        return new NewGoods.Named(name.strip(), EnumSet.of(unit), price.longValueExact(), quantity, "");
    }

    private boolean isSound(String name, BigDecimal quantity) {
        return Change.isPrice(price)
                && name.strip().length() <= Product.LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && !name.isBlank()
                && Change.of(Change.Deed.STOCK, 0).with(quantity).isSound();
    }
}
