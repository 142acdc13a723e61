/** The JSON interface for scripts, under {@code /api/v1}. May use web.access, the domain, the lane, and the inbox for claims heard elsewhere. */
@NullMarked
package org.qingshan.web.api;

import org.jspecify.annotations.NullMarked;
