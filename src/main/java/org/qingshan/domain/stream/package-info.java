/** A livestream and the products on sale in it. Uses product and shop. */
@NullMarked
package org.qingshan.domain.stream;

import org.jspecify.annotations.NullMarked;
