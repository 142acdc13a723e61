/** Telegram: updates become incoming messages, outgoing messages become calls of the Bot API. Uses inbox, outbox and platform; the only code that knows {@code org.telegram}. */
@NullMarked
package org.qingshan.channel.telegram;

import org.jspecify.annotations.NullMarked;
