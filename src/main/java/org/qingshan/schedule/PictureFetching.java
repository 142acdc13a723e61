package org.qingshan.schedule;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qingshan.domain.inspection.PicturesCome;
import org.qingshan.domain.parcel.BoxPictures;
import org.qingshan.domain.photo.PictureLost;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.photo.SentPictures;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.inbox.PictureSource;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/**
 * Fetches the pictures of reports and payments, and those that the team sends of its goods, from the platforms that they were sent on,
 * and erases files that belong to nothing. Any number of replicas may do it at once: the same picture is the same file.
 */
@ApplicationScoped
class PictureFetching {
    /** Whoever sends a picture says what it is within the same conversation. */
    private static final Duration WAITING = Duration.ofHours(24);

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final List<PictureSource> sources;
    private final SentPictures pictures;
    private final DatabaseClock clock;
    private final WaitingPictures waiting;
    private final Event<PictureLost> losses;

    PictureFetching(
            Upkeep upkeep,
            Lanes lanes,
            @All List<PictureSource> sources,
            SentPictures pictures,
            DatabaseClock clock,
            WaitingPictures waiting,
            Event<PictureLost> losses) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.sources = sources;
        this.pictures = pictures;
        this.clock = clock;
        this.waiting = waiting;
        this.losses = losses;
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        each("Pictures", waiting::ofBuyers, this::fetch);
    }

    /** What fails in one shop keeps no other waiting. */
    private void each(String what, Supplier<List<String>> shops, Consumer<String> work) {
        upkeep.run(what, () -> shops.get().forEach(shop -> upkeep.run(what + " in " + shop, () -> work.accept(shop))));
    }

    /** While there is nobody to ask, nothing has been tried. */
    private void fetch(String shop) {
        var there = sources.stream().filter(source -> source.isThere(shop)).toList();
        if (there.isEmpty()) {
            return;
        }
        lanes.read(shop, () -> SentPhoto.toFetch(clock.now())).forEach(sent -> {
            var came = Came.from(
                    there, shop, sent.photo(), bytes -> pictures.keep(shop, String.valueOf(sent.id()), bytes));
            lanes.run(shop, () -> note(sent.id(), came));
        });
    }

    /** Who was forgotten meanwhile has sent nothing. */
    private boolean note(long id, Came came) {
        var known = SentPhoto.withId(id);
        known.forEach(sent -> came.file()
                .ifPresentOrElse(
                        sent::fetched, () -> sent.failed(came.isFinal()).ifPresent(losses::fire)));
        if (known.isEmpty()) {
            came.file().ifPresent(kept -> pictures.erase(List.of(kept)));
        }
        return known.isEmpty();
    }

    /**
     * What came of fetching a picture.
     *
     * @param file its name; empty where it did not come, or is no picture
     * @param isFinal whether no more can come
     */
    private record Came(Optional<String> file, boolean isFinal) {
        static Came from(
                List<PictureSource> sources, String shop, String photo, Function<byte[], Optional<String>> keeping) {
            var isFinal = true;
            for (var source : sources) {
                var fetched = source.fetch(shop, photo);
                if (fetched.bytes() != null) {
                    return new Came(keeping.apply(fetched.bytes()), true);
                }
                isFinal &= fetched.isFinal();
            }
            return new Came(Optional.empty(), isFinal);
        }
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetchOfTeams() {
        each("Pictures of the team", waiting::ofTeams, this::fetchOfTeam);
    }

    private void fetchOfTeam(String shop) {
        for (var sent : lanes.read(shop, () -> TeamPhoto.toFetch(clock.now()))) {
            if (sent.photo().startsWith(SentPhoto.FOLDER)) {
                var file = pictures.read(sent.photo()).flatMap(bytes -> pictures.show(shop, bytes));
                note(shop, sent, new Came(file, false));
            } else {
                sources.stream()
                        .filter(source -> source.isThere(shop))
                        .findFirst()
                        .ifPresent(source -> note(shop, sent, fetched(shop, sent, source)));
            }
        }
    }

    private Came fetched(String shop, TeamPhoto sent, PictureSource source) {
        var came = Came.from(List.of(source), shop, sent.photo(), bytes -> pictures.show(shop, bytes));
        came.file().ifPresent(name -> source.kept(shop, sent.photo(), name));
        return came;
    }

    /** Shows it where the goods are. */
    private void note(String shop, TeamPhoto asked, Came came) {
        lanes.run(shop, () -> {
            var known = TeamPhoto.withId(asked.id());
            known.forEach(sent -> came.file()
                    .ifPresentOrElse(name -> PicturesCome.show(sent, name), () -> sent.failed(came.isFinal())));
            return known.isEmpty();
        });
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        each("Pictures of nothing", waiting::everywhere, this::tidy);
    }

    private void tidy(String shop) {
        var kept = new HashSet<>(pictures.keptBefore(shop, clock.now().minus(WAITING)));
        if (!kept.isEmpty()) {
            kept.removeAll(lanes.read(shop, SentPhoto::names));
            kept.removeAll(lanes.read(shop, BoxPictures::names));
            kept.removeAll(lanes.read(shop, TeamPhoto::names));
            pictures.erase(kept);
        }
    }
}
