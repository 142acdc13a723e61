package org.qingshan.domain.lot;

import java.math.BigDecimal;
import java.util.Set;
import org.qingshan.domain.product.Product;

/**
 * What of one product lies in a parcel, or in one box of it.
 *
 * @param box which of the parcel's boxes, from 1; 0 where it has only one
 * @param quantity in the product's unit
 * @param lots that it was taken out of, at least one
 */
public record ParcelGoods(Product product, int box, BigDecimal quantity, Set<Lot> lots) {}
