/** Paying in the chat itself: offering it, judging who is about to, and taking what was paid. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.invoice;

import org.jspecify.annotations.NullMarked;
