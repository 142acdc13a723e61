/**
 * What the bot understands and says: the turn of one message, the chat it belongs to, the router. May use inbox, domain and outbox.
 *
 * <p>{@code Conversation} decides a batch; {@code Rounds} loads for all of it at once what its turns need; {@code Router} gives each
 * {@code Turn} to who hears its kind, {@code TextRouter} words to the first that knows what to do with them: its order is the rule who goes first. What the words alone tell is
 * found by classes without state that are named after it ({@code Bargaining}, {@code PraiseWords}), in {@code conversation.words} where it needs nothing
 * else; what is done about it by a desk ({@code ClaimDesk}, {@code GivingBackDesk}), a command, or a dialogue. What the team says in words stands in
 * {@code conversation.host} and {@code conversation.lot}, above all of this. Sentences stand in {@code conversation.text}.
 */
@NullMarked
package org.qingshan.conversation;

import org.jspecify.annotations.NullMarked;
