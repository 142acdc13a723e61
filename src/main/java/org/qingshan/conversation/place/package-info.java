/** The groups and channels that a shop is linked to: how the bot stands there and what becomes of them. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.place;

import org.jspecify.annotations.NullMarked;
