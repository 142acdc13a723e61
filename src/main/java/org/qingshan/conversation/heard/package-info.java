/**
 * What words claim by whom they are said, and when: "one more" of what he took last, "two" of the card that he answers, "enough" of somebody who has
 * three. Finds out, and does nothing; what is done about it is the desks'.
 */
@NullMarked
package org.qingshan.conversation.heard;

import org.jspecify.annotations.NullMarked;
