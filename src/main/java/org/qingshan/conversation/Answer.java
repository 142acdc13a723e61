package org.qingshan.conversation;

import java.util.List;
import org.qingshan.outbox.Button;

/**
 * What is said to one part of a message.
 *
 * @param text a sentence
 * @param buttons what may be chosen instead, each naming what it does
 */
record Answer(String text, List<Button> buttons) {
    Answer {
        buttons = List.copyOf(buttons);
    }

    static Answer of(String text, Button... buttons) {
        return new Answer(text, List.of(buttons));
    }
}
