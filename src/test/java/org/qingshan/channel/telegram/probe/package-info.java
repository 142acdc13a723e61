/** Stand-ins for the conversation and for a platform, so that the channel and the outbox are tested without either. */
@NullMarked
package org.qingshan.channel.telegram.probe;

import org.jspecify.annotations.NullMarked;
