/** The trade itself. Knows no chat, no HTTP, no page; of the platform it uses the lane, which numbers its rows. */
@NullMarked
package org.qingshan.domain;

import org.jspecify.annotations.NullMarked;
