package org.qingshan.domain.lot;

import java.math.BigDecimal;
import java.util.Set;
import org.qingshan.domain.product.Product;

/**
 * What of one product lies in a parcel.
 *
 * @param quantity in the product's unit
 * @param lots that it was taken out of, at least one
 */
public record ParcelGoods(Product product, BigDecimal quantity, Set<Lot> lots) {}
