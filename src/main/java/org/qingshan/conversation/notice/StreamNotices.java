package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.qingshan.conversation.CardButtons;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Announced;
import org.qingshan.domain.stream.CardPushed;
import org.qingshan.domain.stream.LineupChanged;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamEnded;
import org.qingshan.domain.stream.StreamStarted;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.SentCards;
import org.qingshan.platform.lane.Lane;

/** What everyone who follows the stream is shown: that it begins and ends, the cards, and what changes on them. */
@Singleton
class StreamNotices {
    private final Speaking speaking;

    StreamNotices(Speaking speaking) {
        this.speaking = speaking;
    }

    void on(@Observes StreamStarted started) {
        var stream = stream(started.streamId());
        var lineup = LineupItem.of(stream);
        broadcast(
                        stream,
                        words -> words.chat().streamStarted(stream.title()) + "\n"
                                + LineupText.rows(words, lineup, currency()) + "\n"
                                + LineupText.howToOrder(words, lineup))
                .forEach(message -> message.replacing(began(stream)));
    }

    /** Whoever could not be told that it begins before it was over is told the end alone. */
    private static String began(Stream stream) {
        return "stream " + stream.id();
    }

    void on(@Observes StreamEnded ended) {
        var stream = stream(ended.streamId());
        broadcast(stream, words -> words.chat().streamEnded()).forEach(message -> message.replacing(began(stream)));
    }

    void on(@Observes Announced announced) {
        broadcast(stream(announced.streamId()), words -> words.flash().announced(announced.words()));
    }

    void on(@Observes CardPushed pushed) {
        var item = item(pushed.itemId());
        var promised = Lots.promised(item.product());
        for (var chat : followers(item.stream())) {
            var card = card(chat, item, promised);
            // To so many that nobody's receipt may wait behind it: it lets all others of the chat pass.
            speaking.say(chat, card, Priority.BROADCAST).replacing("card");
        }
    }

    private static OutgoingMessage card(Chat chat, LineupItem item, List<Lot> promised) {
        var words = chat.language().words();
        return OutgoingMessage.card(
                item.id(),
                item.product().photo(),
                LineupText.card(words, item, promised, shop(), Lane.current().now()),
                CardButtons.ofCard(words, item, !promised.isEmpty()));
    }

    /** A card in somebody's own chat as it reads now; empty where its stream is over, another one has followed it, or nobody wants it there. */
    Optional<OutgoingMessage> asOfNow(Chat chat, OutboxMessage card) {
        return card.cardItem()
                .map(StreamNotices::item)
                .filter(item ->
                        item.stream().isLive() && item.equals(item.stream().pinned()))
                .filter(item ->
                        SentCards.isNewest(card) && followers(item.stream()).contains(chat))
                .map(item -> card(chat, item, Lots.promised(item.product())));
    }

    /** Cards that were sent before show the new price, or that it is gone. */
    void on(@Observes LineupChanged changed) {
        var lane = Lane.current();
        lane.beforeCommit(changed, () -> edit(item(changed.itemId())));
    }

    private void edit(LineupItem item) {
        var cards = SentCards.of(item.id());
        var promised = cards.isEmpty() ? List.<Lot>of() : Lots.promised(item.product());
        Map<Long, Chat> chats = new HashMap<>();
        Chat.withIds(cards.stream().map(OutboxMessage::chatId).toList()).forEach(chat -> chats.put(chat.id(), chat));
        for (var card : cards) {
            var chat = Objects.requireNonNull(chats.get(card.chatId()));
            if (chat.buyer() == null) {
                // Places are shown more than people, and less often: PlaceCards.
                continue;
            }
            var words = chat.language().words();
            var edit = OutgoingMessage.edit(
                    card.id(),
                    item.id(),
                    LineupText.card(
                            words, item, promised, shop(), Lane.current().now()),
                    CardButtons.ofCard(words, item, !promised.isEmpty()));
            speaking.say(chat, edit, Priority.BROADCAST).replacing(OutgoingMessage.changesOf(card.id()));
        }
    }

    private List<OutboxMessage> broadcast(Stream stream, Function<Wording, String> text) {
        List<OutboxMessage> all = new ArrayList<>();
        for (var chat : followers(stream)) {
            var words = chat.language().words();
            all.add(speaking.say(chat, OutgoingMessage.text(text.apply(words), List.of()), Priority.BROADCAST));
        }
        return all;
    }

    /** Nobody follows what is only tried out. */
    private static List<Chat> followers(Stream stream) {
        if (Lane.current().isTrial()) {
            return List.of();
        }
        Instant since = stream.startedAt().orElse(Lane.current().now());
        return Chat.following(stream.id(), since);
    }

    private static String currency() {
        return shop().currency();
    }

    private static Shop shop() {
        return Shop.byKey(Lane.current().shop()).orElseThrow();
    }

    private static LineupItem item(long id) {
        return Objects.requireNonNull(LineupItem.<LineupItem>findById(id), "an event names an item that is there");
    }

    private static Stream stream(long id) {
        return Objects.requireNonNull(Stream.<Stream>findById(id), "an event names a stream that is there");
    }
}
