/** What a stream's picture shows of the shop: the overlay for OBS and its like. May use the domain, web.access for its key and web.viewer for its pages; it only looks, and shows what viewers see. */
@NullMarked
package org.qingshan.web.overlay;

import org.jspecify.annotations.NullMarked;
