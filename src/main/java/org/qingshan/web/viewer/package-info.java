/** The phone page around the web chat, and the front door of the install. May use the domain; it knows nothing of chats but their address. */
@NullMarked
package org.qingshan.web.viewer;

import org.jspecify.annotations.NullMarked;
