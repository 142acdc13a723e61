/** Where chats come from and go to; the only code that knows a chat platform. May use inbox, outbox and platform. */
@NullMarked
package org.qingshan.channel;

import org.jspecify.annotations.NullMarked;
