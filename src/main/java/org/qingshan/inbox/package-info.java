/** Every incoming message, taken once, decided in a batch and acknowledged after commit. Uses platform only; who decides is behind {@link org.qingshan.inbox.MessageHandler}. */
@NullMarked
package org.qingshan.inbox;

import org.jspecify.annotations.NullMarked;
