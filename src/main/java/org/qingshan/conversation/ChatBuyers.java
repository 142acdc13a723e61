package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.KnownBuyers;

/** Knows people by the chats that they talk in. */
@Singleton
class ChatBuyers implements KnownBuyers {

    @Override
    public Optional<Buyer> at(String channel, String chat) {
        return Chat.withPeople(channel, List.of(chat)).stream().findFirst().map(Chat::buyer);
    }
}
