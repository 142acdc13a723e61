package org.qingshan.conversation;

import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.CorrectedSum;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.ListedAddressWords;
import org.qingshan.conversation.words.Trait;

/** An exchange of several steps with one person in private. Its step lives in {@link org.qingshan.conversation.turn.Chat#draft()}. */
public interface Dialogue {

    /** Whether the words can put right what was said before, though nothing is asked: where somebody lives, or a sum. */
    Trait<Boolean> MAY_PUT_RIGHT = Trait.of(said -> AddressReader.corrects(said.words())
            || CorrectedSum.isIn(said.words())
            || CorrectedSum.isBare(said.words())
            || ListedAddressWords.mayBe(said.words()));

    /** What {@link org.qingshan.conversation.turn.Chat#asks} names it. */
    String name();

    /** Takes the answer to the open question. Returns whether it was one; if not, the text is read as any other. */
    boolean answer(Turn turn);

    /** The same; what it has asked last loses its buttons then. What was asked of a claim meanwhile was not answered, and stays. */
    default boolean answers(Turn turn) {
        var taken = answer(turn);
        if (taken && turn.offered().filter(one -> !one.asked()).isPresent()) {
            turn.answersOffered("");
        }
        return taken;
    }

    /** Whether the words can only be meant for it, though they could be read as a claim: asked before any claim is read in them. */
    default boolean expects(Turn turn) {
        return false;
    }

    /** Something was said meanwhile that nobody understood. Returns whether it has said so itself. */
    default boolean notHeard(Turn turn) {
        return false;
    }

    /** Whether a changed message may be an answer too: only where nothing is passed on before it was read back. */
    default boolean takesEdits() {
        return false;
    }

    /** Takes a picture without words while its question is open. Returns whether it wanted one. */
    default boolean takePicture(Turn turn) {
        return false;
    }

    /** Takes a picture without words that nobody asked for. Returns whether it did. */
    default boolean pickUpPicture(Turn turn) {
        return false;
    }

    /** Takes a text that nobody asked for, where it can only belong here. Returns whether it did. */
    default boolean pickUp(Turn turn) {
        return false;
    }
}
