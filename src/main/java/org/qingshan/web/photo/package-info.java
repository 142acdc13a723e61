/** Pictures: taken in, made harmless and small, and kept in the data directory; those of products are shown to everyone. May use the platform, the web's root and the domain's word for pictures that buyers send. */
@NullMarked
package org.qingshan.web.photo;

import org.jspecify.annotations.NullMarked;
