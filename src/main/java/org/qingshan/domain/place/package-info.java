/** The channels and groups in which a shop sells, as the owner's page sees them. Uses nothing. */
@NullMarked
package org.qingshan.domain.place;

import org.jspecify.annotations.NullMarked;
