/** What an order costs and what was paid for it. Uses nothing of order but its key. */
@NullMarked
package org.qingshan.domain.payment;

import org.jspecify.annotations.NullMarked;
