/** Pictures of products: taken in, made harmless and small, kept in the data directory and shown. May use the platform and the web's root. */
@NullMarked
package org.qingshan.web.photo;

import org.jspecify.annotations.NullMarked;
