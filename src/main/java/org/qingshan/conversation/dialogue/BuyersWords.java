package org.qingshan.conversation.dialogue;

import java.util.HashMap;
import org.qingshan.conversation.turn.Turn;

/** What a buyer says beside an amount is kept for whoever decides on his report. */
final class BuyersWords {
    private BuyersWords() {}

    /** His words, where they are more than an amount; else empty. */
    static String beside(Turn turn) {
        return SpoiltAmount.isBare(turn.said()) ? "" : turn.said().strip();
    }

    /** Behind what he has said before. */
    static void keep(Turn turn) {
        var words = beside(turn);
        var draft = new HashMap<>(turn.chat().draft());
        var before = draft.getOrDefault(ProblemDialogue.NOTE, "");
        if (!words.isEmpty() && !before.contains(words)) {
            draft.put(ProblemDialogue.NOTE, (before + "\n" + words).strip());
            turn.chat().asks(ProblemDialogue.NAME, draft, turn.sale().now());
        }
    }
}
