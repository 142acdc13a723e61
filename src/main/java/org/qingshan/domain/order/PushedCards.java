package org.qingshan.domain.order;

import java.util.List;
import java.util.Optional;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** Which cards were put up when, as the history has it. */
public final class PushedCards {
    static final String ACTION = "card.pushed";
    static final String UNPINNED = "card.unpinned";

    private long last;
    private long lookedFrom = Long.MAX_VALUE;

    private PushedCards() {}

    /** @param before the card that it takes the place of, by its key; empty where there is none */
    static void record(String actor, LineupItem item, String before) {
        ofLane().last = LineupKeeping.record(actor, ACTION, item, before).id();
    }

    /** Nothing is presented any more. */
    static void recordUnpinned(String actor, LineupItem before) {
        LineupKeeping.record(actor, UNPINNED, before, "");
    }

    /** Whether a card was put up after a number of the shop's was given. In a lane, which asks the database once for many numbers. */
    public static boolean isAnyAfter(long id) {
        return ofLane().isAfter(id);
    }

    /** The first that was put up after a number of the shop's was given. */
    public static Optional<History> firstAfter(long id) {
        return History.firstAfter(ACTION, id);
    }

    /** Each time that one of these was put up, the oldest first. */
    static List<History> of(List<LineupItem> items) {
        return History.of(ACTION, items.stream().map(PushedCards::subject).toList());
    }

    /** The last times that it was put up, the newest first. */
    static List<History> lastOf(LineupItem item, int most) {
        return History.lastOf(ACTION, subject(item), most);
    }

    private static String subject(LineupItem item) {
        return "slot " + item.slot();
    }

    private static PushedCards ofLane() {
        return Lane.current().shared(PushedCards.class, PushedCards::new);
    }

    private boolean isAfter(long id) {
        if (last <= id && id < lookedFrom) {
            // Twice as far back each time, so that many who ask for one that is a little older each are few queries.
            lookedFrom = lookedFrom == Long.MAX_VALUE ? id : Math.max(0, 2 * id - lookedFrom);
            last = Math.max(
                    last, History.lastAfter(ACTION, lookedFrom).map(History::id).orElse(0L));
        }
        return last > id;
    }
}
