package org.qingshan.conversation.dialogue;

import org.qingshan.conversation.turn.Turn;

/** Something is said to be wrong with the address that is kept, and what it should be is not known yet. */
final class FaultTold {
    private FaultTold() {}

    /** Whether it was said, and has been asked. */
    static boolean isAnswered(Turn turn, AddressDialogue dialogue) {
        return isPartWrong(turn, dialogue) || isNotFound(turn, dialogue);
    }

    /** 电话错了, "my phone number is wrong". */
    private static boolean isPartWrong(Turn turn, AddressDialogue dialogue) {
        var usual = KeptAddress.faulty(turn);
        usual.ifPresent(draft -> {
            dialogue.keep(turn, draft.after(dialogue.open(turn)));
            dialogue.fix(turn, draft.asked());
        });
        return usual.isPresent();
    }

    /** 3栋改成5栋, where there is no 3栋: what stands there is shown. */
    private static boolean isNotFound(Turn turn, AddressDialogue dialogue) {
        var unfound = KeptAddress.unfound(turn);
        unfound.ifPresent(draft -> {
            turn.say(turn.words().address().noSuchHouse());
            dialogue.goOn(turn, draft.after(dialogue.open(turn)).inDispute());
        });
        return unfound.isPresent();
    }
}
