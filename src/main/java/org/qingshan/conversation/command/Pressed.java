package org.qingshan.conversation.command;

import org.qingshan.conversation.turn.Turn;
import org.qingshan.inbox.IncomingMessage.Kind;

/** What a button says, it says as it was made, however long it has stood there. */
final class Pressed {
    private Pressed() {}

    /** Whether it was a button and nobody has typed it; where a page sends a button as words, one that it was shown last. */
    static boolean is(Turn turn) {
        return turn.message().kind() == Kind.TAP || turn.wasShown(turn.said());
    }
}
