/** Every sentence the bot can say, in Chinese and in English, and how amounts are written. May use the domain. */
@NullMarked
package org.qingshan.conversation.text;

import org.jspecify.annotations.NullMarked;
