package org.qingshan.conversation.place;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.domain.place.LinkedPlaces;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.Sender.Door;

/** The linked places for people who look at them on a page. */
@Singleton
class PlaceDesk implements LinkedPlaces {
    private final PlaceBook book;
    private final Doors doors;

    PlaceDesk(PlaceBook book, Doors doors) {
        this.book = book;
        this.doors = doors;
    }

    @Override
    public List<Linked> all(String shop) {
        var places = Place.all();
        var asleep = book.asleep(shop, places);
        Map<Long, String> titles = places.stream().collect(Collectors.toMap(Place::id, Place::title));
        return places.stream()
                .map(place -> new Linked(
                        place.id(),
                        place.title(),
                        place.isChannel(),
                        place.isLinked(),
                        place.missing(),
                        place.channel().map(titles::get).orElse(null),
                        !asleep.contains(place.id())))
                .toList();
    }

    @Override
    public Optional<String> door(String shop, boolean toChannel) {
        return doors.to(shop, toChannel ? Door.CHANNEL : Door.GROUP, PlaceBook.LINK);
    }

    @Override
    public boolean check(long id) {
        return book.check(id, null).isPresent();
    }

    @Override
    public boolean unlink(long id, String actor) {
        return book.unlink(id, actor).isPresent();
    }
}
