/**
 * What people's words say by themselves, whoever says them and whatever is sold: yes and no, wishes, amounts, remarks. Pure: no chat, no turn, no
 * database. What words claim stands in {@code conversation.claim}, what they ask in {@code conversation.question}.
 */
@NullMarked
package org.qingshan.conversation.words;

import org.jspecify.annotations.NullMarked;
