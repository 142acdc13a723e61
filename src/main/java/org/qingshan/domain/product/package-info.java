/** What is sold and how it is counted. Uses nothing. */
@NullMarked
package org.qingshan.domain.product;

import org.jspecify.annotations.NullMarked;
