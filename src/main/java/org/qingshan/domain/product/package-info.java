/** What is sold, how it is counted and what it looks like. Uses the history of the shop, and photo. */
@NullMarked
package org.qingshan.domain.product;

import org.jspecify.annotations.NullMarked;
