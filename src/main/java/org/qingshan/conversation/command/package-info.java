/** One class per command of the contract. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.command;

import org.jspecify.annotations.NullMarked;
