/** How a lot is judged by a random sample: the plan of the standard, the record of what was found. Uses lot, product, photo and shop. */
@NullMarked
package org.qingshan.domain.inspection;

import org.jspecify.annotations.NullMarked;
