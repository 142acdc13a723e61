/** Messages waiting to be sent: in order per chat, by priority and pace between chats, retried or parked. Uses platform only; who carries them is behind {@link org.qingshan.outbox.Sender}. */
@NullMarked
package org.qingshan.outbox;

import org.jspecify.annotations.NullMarked;
