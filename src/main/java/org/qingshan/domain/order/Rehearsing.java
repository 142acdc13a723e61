package org.qingshan.domain.order;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.RehearsalLine;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamStarted;

/**
 * Writes down what is said in a rehearsal: one of a shop at a time, before a stream. It ends when the stream begins, at the latest
 * after a night.
 */
@Singleton
public class Rehearsing {
    /** All of it is played anew at each look. */
    private static final int MOST = 100;
    /** What was rehearsed last evening is not this evening's. */
    private static final Duration LIFE = Duration.ofHours(12);
    /** The host's first words in every rehearsal. */
    private static final String BEGINS = "/live";

    /** The lines of the rehearsal that is under way; none where none is. Asks the database. */
    public List<RehearsalLine> lines(Instant now) {
        var lines = RehearsalLine.all();
        var isOver = lines.stream()
                .findFirst()
                .filter(first -> first.saidAt().plus(LIFE).isBefore(now))
                .isPresent();
        return isOver ? List.of() : lines;
    }

    /** Begins one; one that is under way goes on. Refuses where a stream is live, or where none could be begun. */
    public void begin(LiveSale sale) {
        sale.stream().ifPresent(live -> {
            throw new Refused(Reason.ALREADY_LIVE, Map.of("title", live.title()));
        });
        // As a stream begins: with what is on its plan, else with what is left of the last one.
        var planned = Stream.planned().map(LineupItem::of).orElse(List.of());
        if (planned.isEmpty() && LastLineup.rest().isEmpty()) {
            throw new Refused(Reason.EMPTY_LINEUP);
        }
        if (lines(sale.now()).isEmpty()) {
            end();
            new RehearsalLine("", BEGINS, sale.now()).persist();
        }
    }

    /**
     * Lets somebody say something. Refuses where more or less has been said than the speaker has seen, so that what is sent twice
     * is said once.
     *
     * @param speaker what the viewer is called; empty for the host
     * @param seen how many lines the speaker has seen
     */
    public void say(LiveSale sale, int seen, String speaker, String words) {
        if (requireSeen(sale, seen).size() >= MOST) {
            throw new Refused(Reason.REHEARSAL_FULL, Map.of("most", MOST));
        }
        new RehearsalLine(speaker, words, sale.now()).persist();
    }

    /** Makes the last line unsaid, all but the first, which the rehearsal's end does. Refuses as {@link #say} does. */
    public void unsay(LiveSale sale, int seen) {
        var lines = requireSeen(sale, seen);
        if (lines.size() > 1) {
            lines.get(lines.size() - 1).delete();
        }
    }

    private List<RehearsalLine> requireSeen(LiveSale sale, int seen) {
        var lines = lines(sale.now());
        if (lines.isEmpty() || lines.size() != seen) {
            throw new Refused(Reason.REHEARSAL_WENT_ON);
        }
        return lines;
    }

    void endWith(@Observes StreamStarted started) {
        end();
    }

    /** Nothing of it remains. */
    public void end() {
        RehearsalLine.deleteAll();
    }
}
