/** What the bot understands and says: the turn of one message, the chat it belongs to, the router. May use inbox, domain and outbox. */
@NullMarked
package org.qingshan.conversation;

import org.jspecify.annotations.NullMarked;
