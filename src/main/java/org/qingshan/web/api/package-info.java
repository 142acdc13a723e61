/** The JSON interface for scripts, under {@code /api/v1}. May use web.access, the domain, the lane, the inbox for claims heard elsewhere, and the viewer's page for who is lost. */
@NullMarked
package org.qingshan.web.api;

import org.jspecify.annotations.NullMarked;
