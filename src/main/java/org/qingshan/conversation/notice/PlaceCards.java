package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Menu;
import org.qingshan.conversation.PlaceCard;
import org.qingshan.conversation.PlaceCard.Face;
import org.qingshan.conversation.place.CardGone;
import org.qingshan.conversation.place.Place;
import org.qingshan.conversation.place.PlaceClosed;
import org.qingshan.conversation.place.PlaceOpened;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.domain.stream.Announced;
import org.qingshan.domain.stream.CardPushed;
import org.qingshan.domain.stream.LineupChanged;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.StockMoved;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamEnded;
import org.qingshan.domain.stream.StreamStarted;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.SentCards;
import org.qingshan.platform.lane.Lane;

/** What linked groups and channels are shown: one pinned list, a card for whatever is presented, and their changes. */
@Singleton
class PlaceCards {
    private final Speaking speaking;
    private final PlaceCard faces;
    private final Menu menu;

    PlaceCards(Speaking speaking, PlaceCard faces, Menu menu) {
        this.speaking = speaking;
        this.faces = faces;
        this.menu = menu;
    }

    /** A place, its chat and how it is spoken to there. */
    private record Spot(Place place, Chat chat) {
        Wording words() {
            return chat.language().words();
        }
    }

    private static List<Spot> spots() {
        var places = Place.posted();
        Map<Long, Chat> chats = Chat.withIds(places.stream().map(Place::chatId).toList()).stream()
                .collect(Collectors.toMap(Chat::id, Function.identity()));
        return places.stream()
                .map(place -> new Spot(place, Objects.requireNonNull(chats.get(place.chatId()))))
                .filter(spot -> spot.chat().isReachable())
                .toList();
    }

    void on(@Observes StreamStarted started) {
        var stream = stream(started.streamId());
        spots().forEach(spot -> list(spot, stream));
    }

    void on(@Observes StreamEnded ended) {
        var stream = stream(ended.streamId());
        var items = byId(LineupItem.of(stream));
        for (var spot : spots()) {
            cards(spot, items.keySet())
                    .forEach(card -> change(spot, card.id(), faces.over(spot.words(), shown(items, card))));
            var shown = spot.place().shown();
            shown.lineup().ifPresent(list -> change(spot, list, faces.lineupOver(spot.words(), stream.title())));
            shown.ends();
        }
    }

    void on(@Observes Announced announced) {
        spots().forEach(spot -> speaking.say(
                spot.chat(),
                OutgoingMessage.text(spot.words().flash().announced(announced.words()), List.of())
                        .inTopic(spot.place().topic()),
                Priority.BROADCAST));
    }

    void on(@Observes CardPushed pushed) {
        var item = item(pushed.itemId());
        spots().forEach(spot -> present(spot, item));
    }

    private void present(Spot spot, LineupItem item) {
        var before = spot.place().shown().card().flatMap(OutboxMessage::byId);
        spot.place().shown().presents(say(spot, card(spot, item)), item.stream().id());
        before.ifPresent(card -> aside(spot, card, item).ifPresent(face -> change(spot, card.id(), face)));
    }

    /**
     * The card that stood there before tells no more how much is left, and nothing at all if the new one shows the same. What was shown
     * in an earlier stream was closed with it.
     */
    private Optional<Face> aside(Spot spot, OutboxMessage card, LineupItem presented) {
        var items = byId(LineupItem.of(presented.stream()));
        return card.cardItem()
                .map(items::get)
                .map(shown -> shown.equals(presented)
                        ? faces.replaced(spot.words(), shown)
                        : faces.beside(spot.words(), shown));
    }

    private long say(Spot spot, OutgoingMessage card) {
        return speaking.say(spot.chat(), card, Priority.CARD).replacing("card").id();
    }

    private OutgoingMessage card(Spot spot, LineupItem item) {
        var face = faces.presented(spot.words(), item);
        return OutgoingMessage.card(item.id(), item.product().photo(), face.text(), face.rows())
                .withDrawn(face.drawn())
                .inTopic(spot.place().topic());
    }

    /** What stands there no more and still should is shown anew, once. */
    void on(@Observes CardGone gone) {
        Stream.live()
                .ifPresent(stream -> spots().stream()
                        .filter(spot -> spot.place().id() == gone.placeId())
                        .forEach(spot -> showAgain(spot, stream, gone.message())));
    }

    private void showAgain(Spot spot, Stream stream, long message) {
        var shown = spot.place().shown();
        if (shown.missesCard(message)) {
            Optional.ofNullable(stream.pinned()).ifPresent(item -> shown.presentsAgain(say(spot, card(spot, item))));
        } else if (shown.missesList(message)) {
            shown.listsAgain(speaking.say(spot.chat(), listing(spot, stream, null), Priority.CARD)
                    .id());
        }
    }

    /** A card or list as it reads now; empty where another one stands there now, or none. */
    Optional<OutgoingMessage> asOfNow(OutboxMessage message) {
        return Stream.live()
                .flatMap(stream -> spots().stream()
                        .filter(spot -> spot.place().chatId() == message.chatId())
                        .findFirst()
                        .flatMap(spot -> asOfNow(spot, stream, message)));
    }

    private Optional<OutgoingMessage> asOfNow(Spot spot, Stream stream, OutboxMessage old) {
        var message = old.id();
        var before =
                old.body().target() == null ? null : Long.valueOf(old.body().target());
        var shown = spot.place().shown();
        if (shown.lineup().filter(id -> id == message).isPresent()) {
            return Optional.of(listing(spot, stream, before));
        }
        return shown.card()
                .filter(id -> id == message)
                .flatMap(id -> Optional.ofNullable(stream.pinned()))
                .map(item -> card(spot, item));
    }

    /** Price, limit, open or not, there or gone: on the list and on every card that shows it. */
    void on(@Observes LineupChanged changed) {
        Lane.current().beforeCommit(new Changed(changed.itemId()), () -> {
            var item = item(changed.itemId());
            var stream = item.stream();
            for (var spot : spots()) {
                cards(spot, List.of(item.id())).stream().limit(1).forEach(card -> show(spot, card, item));
                if (stream.isLive()) {
                    relist(spot, stream);
                }
            }
        });
    }

    private record Changed(long item) {}

    void on(@Observes StockMoved moved) {
        for (var spot : spots()) {
            spot.place()
                    .shown()
                    .card()
                    .flatMap(OutboxMessage::byId)
                    .filter(card ->
                            card.cardItem().filter(moved.itemIds()::contains).isPresent())
                    .ifPresent(card -> show(spot, card, item(card.cardItem().orElseThrow())));
        }
    }

    /** From the beginning: the list, and what is presented. A list that still stands there is followed no more. */
    void on(@Observes PlaceOpened opened) {
        var opens = spots().stream()
                .filter(spot -> spot.place().id() == opened.placeId())
                .toList();
        opens.stream().filter(spot -> !spot.place().isChannel()).forEach(spot -> menu.opened(spot.chat()));
        Stream.live()
                .ifPresent(stream -> opens.forEach(spot -> {
                    spot.place()
                            .shown()
                            .lineup()
                            .ifPresent(list -> change(spot, list, faces.followedNoMore(spot.words())));
                    list(spot, stream);
                    Optional.ofNullable(stream.pinned()).ifPresent(item -> present(spot, item));
                }));
    }

    /** The list, and every card of the stream in which the bot was there last. Those of earlier ones were closed with them. */
    void on(@Observes PlaceClosed closed) {
        Place.byId(closed.placeId())
                .flatMap(place -> Chat.withIds(List.of(place.chatId())).stream()
                        .findFirst()
                        .map(chat -> new Spot(place, chat)))
                .ifPresent(this::close);
    }

    private void close(Spot spot) {
        var face = faces.followedNoMore(spot.words());
        var shown = spot.place().shown();
        shown.stream()
                .map(PlaceCards::stream)
                .map(stream -> byId(LineupItem.of(stream)).keySet())
                .ifPresent(items -> cards(spot, items).forEach(card -> change(spot, card.id(), face)));
        shown.lineup().ifPresent(list -> change(spot, list, face));
    }

    private void list(Spot spot, Stream stream) {
        var shown = spot.place().shown();
        var list = listing(spot, stream, shown.pinned().orElse(null));
        shown.lists(speaking.say(spot.chat(), list, Priority.CARD).id(), stream.id());
    }

    private OutgoingMessage listing(Spot spot, Stream stream, @Nullable Long before) {
        var face = lineup(spot, stream);
        return OutgoingMessage.lineup(face.text(), face.rows(), before)
                .inTopic(spot.place().topic());
    }

    private void relist(Spot spot, Stream stream) {
        spot.place().shown().lineup().ifPresent(list -> change(spot, list, lineup(spot, stream)));
    }

    private Face lineup(Spot spot, Stream stream) {
        return faces.lineup(
                spot.words(),
                stream.title(),
                LineupItem.of(stream),
                spot.place().isChannel());
    }

    private void show(Spot spot, OutboxMessage card, LineupItem item) {
        var isPresented =
                spot.place().shown().card().filter(id -> id == card.id()).isPresent();
        change(spot, card.id(), isPresented ? faces.presented(spot.words(), item) : faces.beside(spot.words(), item));
    }

    private void change(Spot spot, long message, Face face) {
        var edit = OutgoingMessage.edit(message, null, face.text(), face.rows())
                .withDrawn(face.drawn())
                .insteadOfDrawn(face.photo());
        speaking.say(spot.chat(), edit, Priority.CARD).replacing(OutgoingMessage.changesOf(message));
    }

    private static List<OutboxMessage> cards(Spot spot, Collection<Long> items) {
        return SentCards.in(List.of(spot.chat().id()), items);
    }

    private static LineupItem shown(Map<Long, LineupItem> items, OutboxMessage card) {
        return Objects.requireNonNull(items.get(card.cardItem().orElseThrow()));
    }

    private static Map<Long, LineupItem> byId(List<LineupItem> items) {
        Map<Long, LineupItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    private static LineupItem item(long id) {
        return Objects.requireNonNull(LineupItem.<LineupItem>findById(id), "an event names an item that is there");
    }

    private static Stream stream(long id) {
        return Objects.requireNonNull(Stream.<Stream>findById(id), "an event names a stream that is there");
    }
}
