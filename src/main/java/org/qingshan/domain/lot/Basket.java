package org.qingshan.domain.lot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;

/**
 * What a lot begins with.
 *
 * @param number by which people know the lot, the next of the shop's
 * @param grower whose it is; null if nobody has said
 * @param quantity in the product's unit, a number of its steps
 */
public record Basket(int number, Product product, @Nullable Member grower, BigDecimal quantity) {}
