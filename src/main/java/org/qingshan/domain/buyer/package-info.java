/** A person who talks with the shop, and where his or her parcels go. Uses nothing. */
@NullMarked
package org.qingshan.domain.buyer;

import org.jspecify.annotations.NullMarked;
