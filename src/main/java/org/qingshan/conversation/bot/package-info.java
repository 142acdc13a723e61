/** The bot that a shop speaks through: which one it is and whether it works. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.bot;

import org.jspecify.annotations.NullMarked;
