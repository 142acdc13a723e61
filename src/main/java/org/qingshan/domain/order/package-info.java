/** Claims become lines, lines make an order; stock is held, sold, waited for and given back here. Uses buyer, lot, stream and shop. */
@NullMarked
package org.qingshan.domain.order;

import org.jspecify.annotations.NullMarked;
