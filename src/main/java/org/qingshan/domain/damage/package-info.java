/** Reports of what came spoilt, and what is decided on them. May use orders, parcels, statements, payments, products and the shop. */
@NullMarked
package org.qingshan.domain.damage;

import org.jspecify.annotations.NullMarked;
