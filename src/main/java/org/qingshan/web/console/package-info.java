/** The pages of the host and the team, for phones first: the way in by a link, and what is being sold right now. May use web.access, the looks of web.viewer, the domain and the lane. */
@NullMarked
package org.qingshan.web.console;

import org.jspecify.annotations.NullMarked;
