/** The built-in chat: messages come by POST, are read by GET and arrive by server-sent events; a cookie says who is who. May use what a channel may use. */
@NullMarked
package org.qingshan.channel.webchat;

import org.jspecify.annotations.NullMarked;
