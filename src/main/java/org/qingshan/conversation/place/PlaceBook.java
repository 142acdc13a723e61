package org.qingshan.conversation.place;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.bot.ShopBot;
import org.qingshan.conversation.bot.ShopBot.State;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Language;
import org.qingshan.domain.shop.History;
import org.qingshan.inbox.PlaceNews.Standing;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.PlaceAsked;
import org.qingshan.platform.lane.Lane;

/** Which places are linked: what the team does with them, from a chat or a page. */
@Singleton
public class PlaceBook {
    /** What the bot is told in a group that it was brought into by a link of the shop's. */
    public static final String LINK = "link";

    private final Event<PlaceAsked> asking;
    private final Event<PlaceOpened> opening;
    private final Event<PlaceClosed> closing;
    private final Doors doors;

    PlaceBook(Event<PlaceAsked> asking, Event<PlaceOpened> opening, Event<PlaceClosed> closing, Doors doors) {
        this.doors = doors;
        this.asking = asking;
        this.opening = opening;
        this.closing = closing;
    }

    /** Those in which the shop's bot can do nothing now, because it is off: nothing is posted there, and nobody can tell how it stands. */
    public Set<Long> asleep(String shop, List<Place> places) {
        var isLost = ShopBot.ofShop().filter(bot -> bot.state() == State.LOST).isPresent();
        var chats = Chat.withIds(places.stream().map(Place::chatId).toList()).stream()
                .filter(chat ->
                        isLost || !doors.areCarried(shop, chat.recipient().channel()))
                .map(Chat::id)
                .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> chats.contains(place.chatId()))
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    /** Links the place for a person of the team, in whose language it is spoken to. */
    public Place link(Chat chat, long buyer, Language language) {
        var place = Place.at(chat).orElseGet(() -> {
            var made = new Place(chat, buyer);
            made.persist();
            return made;
        });
        place.link(buyer);
        chat.speaks(language);
        chat.reached();
        record("buyer " + buyer, "place.linked", place);
        shownAnew(place);
        return place;
    }

    /** Somebody who is not of the team has brought the bot in: nothing is sold there until the team links it. */
    void refuse(Chat chat, long buyer, Standing standing) {
        var known = Place.at(chat);
        if (known.isEmpty()) {
            var made = new Place(chat, buyer);
            made.stands(standing);
            made.unlink();
            made.persist();
        }
        // The bot was shown out, and nobody of the team has brought it back.
        known.filter(place -> !place.isLinked()).ifPresent(Place::unlink);
    }

    /** Nothing is posted there any more. Empty where it was not linked. */
    public Optional<Place> unlink(long id, String actor) {
        var place = Place.byId(id).filter(one -> !one.isUnlinked());
        place.ifPresent(one -> {
            var wasShown = one.isLinked();
            closed(one);
            one.unlink();
            record(actor, "place.unlinked", one);
            if (wasShown) {
                showsNothing(one);
            }
        });
        return place;
    }

    /** The place goes on as another one that is known by itself: linked as it was, and shown what is on sale once. */
    void moveInto(Chat chat, Place place, Language language) {
        if (place.isLinked() && !Place.isLinkedAt(chat)) {
            link(chat, place.linkedBy(), language);
        }
        place.unlink();
    }

    /**
     * Asks the platform how the bot stands there. Empty where the place is not linked.
     *
     * @param buyer who is told; null for nobody
     */
    public Optional<Place> check(long id, @Nullable Long buyer) {
        var place = Place.byId(id).filter(one -> !one.isUnlinked());
        place.ifPresent(one -> ask(one, buyer));
        return place;
    }

    /** What was shown in the place before cannot be changed any more; what is on sale is shown anew. */
    void opened(Place place) {
        place.shown().clear();
        show(place);
    }

    /** What stands there would get old, with a price and a stock that are others by now. Where the bot is not there it is done once it is back. */
    void closed(Place place) {
        if (place.shown().isAnything() && isReached(place)) {
            closing.fire(new PlaceClosed(place.id()));
            place.shown().ends();
        }
    }

    private static boolean isReached(Place place) {
        return Chat.withIds(List.of(place.chatId())).stream().anyMatch(Chat::isReachable);
    }

    /** It is shown everything from the beginning, and whatever stood there before says that it is followed no more. */
    void shownAnew(Place place) {
        closed(place);
        Place.discussing(place).forEach(this::closed);
        show(place);
    }

    /** A channel shows nothing more in the group where it was commented on: that is shown what is on sale itself. */
    void showsNothing(Place channel) {
        Place.discussing(channel).forEach(this::show);
    }

    /** What is on sale is shown below what stands there, in its stead. */
    void show(Place place) {
        var lane = Lane.current();
        lane.beforeCommit(place, () -> opening.fire(new PlaceOpened(place.id())));
    }

    void ask(Place place, @Nullable Long buyer) {
        place.askedBy(buyer);
        var lane = Lane.current();
        Chat.withIds(List.of(place.chatId())).forEach(chat -> {
            var to = chat.recipient();
            lane.afterCommit(() -> asking.fire(new PlaceAsked(lane.shop(), to.channel(), to.address())));
        });
    }

    private static void record(String actor, String action, Place place) {
        History.write(actor, action, "place " + place.id(), Map.of());
    }
}
