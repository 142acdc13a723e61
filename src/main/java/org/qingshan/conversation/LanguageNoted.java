package org.qingshan.conversation;

import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.IncomingMessage.Kind;

/** What a message tells of its sender's language is noted in his chat. */
final class LanguageNoted {
    private LanguageNoted() {}

    /**
     * The chat hears a message once, as a whole, unless the words are a button's, which says what the shop has written, or may be part of an
     * address that is asked for.
     */
    static void from(Turn turn) {
        var message = turn.message();
        var said = turn.said();
        if (message.kind() != Kind.TAP
                && !Commands.isSlash(said)
                && !turn.sentence().isCode()
                && !turn.wasShown(said)
                && !(NextAddress.isAsked(turn) && !AddressReader.asks(said))) {
            turn.chat().hears(said, message.origin().language(), turn.may(Role.SCREENER), turn.round()::offers);
        }
    }
}
