/** The shop, the people who work for it, its invites and the history of what they did. Uses the buyer of the same domain. */
@NullMarked
package org.qingshan.domain.shop;

import org.jspecify.annotations.NullMarked;
