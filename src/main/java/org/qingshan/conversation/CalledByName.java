package org.qingshan.conversation;

import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.IncomingMessage.Kind;

/** Who calls the bot by name among many, with nothing that it could do, is told how one orders there: of all other talk it keeps out. */
final class CalledByName {
    private CalledByName() {}

    /** Whether it was that; then it is answered. */
    static boolean isAnswered(Turn turn) {
        if (!isOne(turn)) {
            return false;
        }
        var text = turn.words().place();
        turn.say(turn.sale().stream().isEmpty() ? NextStream.nothingLive(turn) : text.howToOrderHere());
        return true;
    }

    /** A host who speaks of the bot to all is not speaking to it. */
    static boolean isOne(Turn turn) {
        return !turn.isPrivate()
                && turn.message().kind() == Kind.TEXT
                && turn.message().details().calls()
                && !Replied.isReply(turn)
                && (!turn.may(Role.HOST) || turn.said().startsWith("@"));
    }
}
