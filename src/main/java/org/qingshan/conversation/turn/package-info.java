/**
 * One message being decided: who speaks, where, in which language, on what sale, what was offered to him before, what he has ordered, and how he is
 * answered. Knows what words say by themselves ({@code conversation.claim}, {@code .question}, {@code .address}, {@code .words}), and neither what they
 * mean to whoever says them nor any desk.
 */
@NullMarked
package org.qingshan.conversation.turn;

import org.jspecify.annotations.NullMarked;
