package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshan.conversation.place.CardDoubtful;
import org.qingshan.conversation.place.Place;
import org.qingshan.conversation.place.PlaceChanged;
import org.qingshan.conversation.place.PlaceSheet;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** What owners and hosts are told of the groups and channels in which the shop sells. */
@Singleton
class PlaceNotices {
    private final Notices notices;

    PlaceNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes PlaceChanged changed) {
        var place = Place.byId(changed.placeId()).orElseThrow();
        Function<Wording, String> text = words -> sentence(words, place, changed);
        var asker = changed.asker();
        if (asker == null) {
            tellTeam(text);
        } else {
            notices.tell(asker, text);
        }
    }

    void on(@Observes CardDoubtful doubt) {
        Place.byId(doubt.placeId())
                .ifPresent(place -> tellTeam(
                        words -> sentence(words, place, doubt.isRefused()),
                        words -> List.of(new Button(words.place().sendAgainButton(), "/again #" + doubt.message()))));
    }

    private static String sentence(Wording words, Place place, boolean isRefused) {
        var name = PlaceSheet.name(words, place);
        return isRefused ? words.place().cardRefused(name) : words.place().cardDoubtful(name);
    }

    private void tellTeam(Function<Wording, String> text) {
        tellTeam(text, words -> List.of());
    }

    private void tellTeam(Function<Wording, String> text, Function<Wording, List<Button>> buttons) {
        Stream.of(Role.OWNER, Role.HOST)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .distinct()
                .forEach(buyer -> notices.tell(buyer, text, buttons));
    }

    private static String sentence(Wording words, Place place, PlaceChanged changed) {
        var text = words.place();
        var name = PlaceSheet.name(words, place);
        return switch (changed.what()) {
            case LOST -> text.lost(name);
            case RIGHTS_MISSING -> text.rightsMissing(name) + "\n" + PlaceSheet.rights(words, place);
            case RIGHTS_COMPLETE -> text.rightsComplete(name);
            case RENAMED -> text.renamed(changed.before(), name);
            case MOVED -> text.moved(name);
            case PAIRED -> text.paired(name, channel(words, place));
            case CHECKED ->
                place.isLinked() ? text.linked(name) + "\n" + PlaceSheet.rights(words, place) : text.lost(name);
        };
    }

    private static String channel(Wording words, Place place) {
        Optional<Place> channel = place.channel().flatMap(Place::byId);
        return channel.map(one -> PlaceSheet.name(words, one))
                .orElse(words.place().nameless());
    }
}
