/**
 * What somebody wants to know, found in his own words. Pure functions: it reads names as {@code conversation.claim} does and
 * provinces as {@code conversation.address} does, and uses nothing else.
 */
@NullMarked
package org.qingshan.conversation.question;

import org.jspecify.annotations.NullMarked;
