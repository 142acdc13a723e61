/** Stories of viewers, hosts, growers and owners, told over HTTP from the front door on. Uses support, and domain or inbox only to look or to knock. */
@NullMarked
package org.qingshan.journey;

import org.jspecify.annotations.NullMarked;
