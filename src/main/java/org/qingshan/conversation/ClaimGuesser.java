package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.claim.Offer;

/**
 * Guesses what a text that the rules could not read may have asked for.
 *
 * <p>Nothing is guaranteed: a guess may be wrong, late or missing, and is never acted on before the person has agreed.
 */
public interface ClaimGuesser {

    /** Whether there is anyone to ask. */
    boolean isOn();

    /**
     * Asks, and waits for the answer; called outside any transaction.
     *
     * @param text what was said, without names, phones and addresses
     * @return a claim in exact words ("A1 x2, A3 x1"); empty if it seems to ask for nothing or the answer did not come in time
     */
    Optional<String> guess(String text, List<Offer> offers);
}
