package org.qingshan.conversation;

import java.util.Optional;
import java.util.function.Supplier;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Turn;

/**
 * What the team says of its work in its own words: of the sale, of others' orders, of parcels, lots and money. Viewers' words are read without it;
 * it stands above the desks, which know it by this alone.
 */
public interface TeamSpeech {
    /** Whether it told the bot to do something, which is done or asked about now. Goes before all commands in words. */
    boolean isDone(Turn turn, String said);

    /**
     * Whether it was of somebody else's order, which buys nothing for whoever says it, and has been done or answered.
     *
     * @param call the command that the words are to him, if they are one
     */
    boolean isOfOthersOrder(Turn turn, Supplier<Optional<Call>> call);

    /** Whether it was of more on sale than there is, or of a viewer's order, and has been asked about. Goes behind all commands in words. */
    boolean asksOfMore(Turn turn, String said);

    /** Whether it tells the bot to change something of the sale. Nothing is done. */
    boolean isSaid(Turn turn, String said);

    /** Whether a grower tells that some of his goods are not to be sold any more. Nothing is done. */
    boolean stopsSelling(Turn turn);

    /** Whether a grower tells that he takes some of his goods home. Nothing is done. */
    boolean takesHome(Turn turn);

    /** Whether a grower told the host something of what he gets, or offered more goods, and it is kept for him. */
    boolean tellsTheHost(Turn turn);
}
