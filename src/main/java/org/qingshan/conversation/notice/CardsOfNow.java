package org.qingshan.conversation.notice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Chat;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.WordsOfNow;

/** Cards and lists get old: what is sent again shows the price and the stock of now, if it still stands for anything. */
@Singleton
class CardsOfNow implements WordsOfNow {
    private final PlaceCards places;
    private final StreamNotices followers;

    CardsOfNow(PlaceCards places, StreamNotices followers) {
        this.places = places;
        this.followers = followers;
    }

    @Override
    public Optional<OutgoingMessage> of(OutboxMessage message) {
        if (!message.body().isForMany()) {
            return Optional.of(message.body());
        }
        return Chat.withIds(List.of(message.chatId())).stream()
                .findFirst()
                .flatMap(chat -> chat.buyer() == null ? places.asOfNow(message) : followers.asOfNow(chat, message));
    }
}
