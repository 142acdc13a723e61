/** What one grower brought of one product on one day, and how much of it is taken. Uses product, photo and shop. */
@NullMarked
package org.qingshan.domain.lot;

import org.jspecify.annotations.NullMarked;
