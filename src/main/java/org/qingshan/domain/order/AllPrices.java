package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;

/** Changes many prices in one go, and back again as long as nobody has set another meanwhile. Belongs into the shop's lane. */
@Singleton
public class AllPrices {
    private static final String DONE = "lineup.priced_together";
    private static final String SUBJECT = "lineup";
    private static final String TO = " > ";

    private final LineupKeeping keeping;

    AllPrices(LineupKeeping keeping) {
        this.keeping = keeping;
    }

    /** A price and what it was, in minor units. */
    public record Change(LineupItem item, long before, long after) {}

    /** Those that are different now; a price for a time is another matter, and stays. Returns the history's key of it. */
    public long change(Collection<Change> changes, String actor) {
        Map<String, String> data = new LinkedHashMap<>();
        for (var one : changes) {
            keeping.reprice(one.item(), one.after(), actor);
            data.put(String.valueOf(one.item().id()), one.before() + TO + one.after());
        }
        History.write(actor, DONE, SUBJECT, data);
        return History.lastOf(DONE, SUBJECT, 1).get(0).id();
    }

    /** What was changed together last; empty where nothing was. Asks the database. */
    public static Optional<Long> last() {
        return History.lastOf(DONE, SUBJECT, 1).stream().map(History::id).findFirst();
    }

    /** What takes that back, of those of these items that still cost what they did then. Asks the database. */
    public static List<Change> back(Collection<LineupItem> items, long id) {
        var data = History.<History>findByIdOptional(id)
                .filter(row -> row.action().equals(DONE))
                .map(History::data)
                .orElse(Map.of());
        List<Change> back = new ArrayList<>();
        for (var item : items) {
            var prices = data.getOrDefault(String.valueOf(item.id()), "").split(TO);
            if (prices.length == 2 && item.flashUntil() == null && item.price() == Long.parseLong(prices[1])) {
                back.add(new Change(item, item.price(), Long.parseLong(prices[0])));
            }
        }
        return back;
    }
}
