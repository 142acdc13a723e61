/** What growers announce and bring, taken in and inspected by chat. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.lot;

import org.jspecify.annotations.NullMarked;
