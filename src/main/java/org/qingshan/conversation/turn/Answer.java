package org.qingshan.conversation.turn;

import java.util.List;
import org.qingshan.outbox.Button;

/**
 * What is said to one part of a message.
 *
 * @param text a sentence
 * @param buttons what may be chosen instead, each naming what it does
 * @param refused nothing of what was asked for could be done
 * @param asks it is a question, which one of its buttons answers; where it has only one, a yes does too
 */
public record Answer(String text, List<Button> buttons, boolean refused, boolean asks) {
    public Answer {
        buttons = List.copyOf(buttons);
    }

    public static Answer of(String text, Button... buttons) {
        return new Answer(text, List.of(buttons), false, false);
    }

    public static Answer refused(String text, Button... buttons) {
        return new Answer(text, List.of(buttons), true, false);
    }

    /** Refused, but for so much: a yes takes that. */
    static Answer offering(String text, Button button) {
        return new Answer(text, List.of(button), true, true);
    }

    public static Answer asking(String text, Button button) {
        return new Answer(text, List.of(button), false, true);
    }
}
