/** Domain events turned into messages to the people they concern. May use what the conversation may use. */
@NullMarked
package org.qingshan.conversation.notice;

import org.jspecify.annotations.NullMarked;
