/** Boxes on their way from the packing table to the buyer. May use orders, buyers, products and the shop. */
@NullMarked
package org.qingshan.domain.parcel;

import org.jspecify.annotations.NullMarked;
