/** Exchanges of several steps; the step is stored with the chat. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.dialogue;

import org.jspecify.annotations.NullMarked;
