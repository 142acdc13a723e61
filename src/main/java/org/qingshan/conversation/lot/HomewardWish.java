package org.qingshan.conversation.lot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.History;

/** That a grower wants to take home what is left of a lot, until he wants it sold after all. */
final class HomewardWish {
    private static final String TOLD = "grower.stops";
    private static final String OVER = "grower.sells_on";

    /** He speaks of what he has said in this stream, not of another. */
    private static final Duration LASTS = Duration.ofHours(24);

    private HomewardWish() {}

    static void told(Turn turn, List<Lot> lots) {
        write(turn, TOLD, lots);
    }

    static void over(Turn turn, List<Lot> lots) {
        write(turn, OVER, lots);
    }

    /** Of which of what he has brought he wants that. Queries. */
    static List<Lot> standing(Turn turn) {
        var since = turn.sale().now().minus(LASTS);
        return Lots.broughtBy(GrowerQuestion.growersOf(turn)).stream()
                .filter(lot -> last(TOLD, lot)
                        .filter(told -> told.at().isAfter(since))
                        .filter(told -> last(OVER, lot)
                                .filter(over -> over.id() > told.id())
                                .isEmpty())
                        .isPresent())
                .toList();
    }

    private static void write(Turn turn, String action, List<Lot> lots) {
        lots.forEach(lot -> History.write(turn.actor(), action, subject(lot), Map.of()));
    }

    private static Optional<History> last(String action, Lot lot) {
        return History.lastOf(action, subject(lot), 1).stream().findFirst();
    }

    private static String subject(Lot lot) {
        return "wish of " + Lots.subject(lot);
    }
}
