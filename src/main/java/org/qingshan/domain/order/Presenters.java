package org.qingshan.domain.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;

/** Who presented what of a lineup when, so that what was sold can be told by host. */
final class Presenters {
    private record Turn(Instant at, String actor) {}

    private final Map<Long, List<Turn>> turns = new HashMap<>();

    /** Asks the history of these items. */
    static Presenters of(List<LineupItem> lineup) {
        var presenters = new Presenters();
        PushedCards.of(lineup).forEach(presenters::note);
        return presenters;
    }

    private void note(History pushed) {
        var item = Long.valueOf(pushed.data().getOrDefault("item", "0"));
        turns.computeIfAbsent(item, none -> new ArrayList<>()).add(new Turn(pushed.at(), pushed.actor()));
    }

    /** Who had presented the item last when the line was claimed, by our own key; empty where nobody had. */
    Optional<String> of(OrderLine line) {
        return turns.getOrDefault(line.item().id(), List.of()).stream()
                .filter(turn -> !turn.at().isAfter(line.createdAt()))
                .reduce((earlier, later) -> later)
                .map(Turn::actor);
    }
}
