package org.qingshan.schedule;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.qingshan.domain.inspection.PicturesCome;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.photo.SentPictures;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.inbox.PictureSource;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Fetches the pictures that the team sends of its goods, and shows them where those are. Any number of replicas may do it at once. */
@ApplicationScoped
class TeamPictureFetching {
    private final Upkeep upkeep;
    private final Lanes lanes;
    private final List<PictureSource> sources;
    private final SentPictures pictures;
    private final DatabaseClock clock;
    private final WaitingPictures waiting;

    TeamPictureFetching(
            Upkeep upkeep,
            Lanes lanes,
            @All List<PictureSource> sources,
            SentPictures pictures,
            DatabaseClock clock,
            WaitingPictures waiting) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.sources = sources;
        this.pictures = pictures;
        this.clock = clock;
        this.waiting = waiting;
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        upkeep.run(
                "Pictures of the team",
                () -> waiting.ofTeams()
                        .forEach(shop -> upkeep.run("Pictures of the team of " + shop, () -> fetch(shop))));
    }

    private void fetch(String shop) {
        for (var sent : lanes.read(shop, () -> TeamPhoto.toFetch(clock.now()))) {
            if (sent.photo().startsWith(SentPhoto.FOLDER)) {
                note(shop, sent, pictures.read(sent.photo()).flatMap(bytes -> pictures.show(shop, bytes)));
            } else {
                sources.stream()
                        .filter(source -> source.isThere(shop))
                        .findFirst()
                        .ifPresent(source -> note(shop, sent, fetched(shop, sent, source)));
            }
        }
    }

    private Optional<String> fetched(String shop, TeamPhoto sent, PictureSource source) {
        var file = source.fetch(shop, sent.photo()).flatMap(bytes -> pictures.show(shop, bytes));
        file.ifPresent(name -> source.kept(shop, sent.photo(), name));
        return file;
    }

    private void note(String shop, TeamPhoto asked, Optional<String> file) {
        lanes.run(shop, () -> {
            var known = TeamPhoto.withId(asked.id());
            known.forEach(sent -> file.ifPresentOrElse(name -> PicturesCome.show(sent, name), sent::failed));
            return known.isEmpty();
        });
    }
}
