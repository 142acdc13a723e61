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
    private static final String TAKEN_BACK = "lineup.prices_taken_back";
    private static final String SUBJECT = "lineup";
    private static final int LOOKED_AT = 50;
    private static final String TO = " > ";

    private final LineupKeeping keeping;

    AllPrices(LineupKeeping keeping) {
        this.keeping = keeping;
    }

    /** A price and what it was, in minor units. */
    public record Change(LineupItem item, long before, long after) {}

    /**
     * Sets these prices, and returns the history's key of it.
     *
     * @param changes of what is not cheaper for a time: such a price is another matter, and stays
     */
    public long change(Collection<Change> changes, String actor) {
        return write(changes, DONE, SUBJECT, actor);
    }

    /**
     * Sets the prices that {@link #back} names, and returns the history's key of it: what it takes back is none of the changes any more.
     *
     * @param id of what is taken back, which may be a taking back itself
     */
    public long takeBack(Collection<Change> changes, long id, String actor) {
        var isChange = row(id).filter(row -> row.action().equals(DONE)).isPresent();
        return isChange ? write(changes, TAKEN_BACK, subject(id), actor) : change(changes, actor);
    }

    private long write(Collection<Change> changes, String action, String subject, String actor) {
        Map<String, String> data = new LinkedHashMap<>();
        for (var one : changes) {
            keeping.reprice(one.item(), one.after(), actor);
            data.put(String.valueOf(one.item().id()), one.before() + TO + one.after());
        }
        return History.write(actor, action, subject, data).id();
    }

    private static String subject(long id) {
        return SUBJECT + " " + id;
    }

    private static Optional<History> row(long id) {
        return History.<History>findByIdOptional(id)
                .filter(row -> row.action().equals(DONE) || row.action().equals(TAKEN_BACK));
    }

    /** What was changed together last and not taken back since; empty where nothing was. Asks the database. */
    public static Optional<Long> last() {
        var done = History.lastOf(DONE, SUBJECT, LOOKED_AT);
        var subjects = done.stream().map(row -> subject(row.id())).toList();
        var takenBack =
                History.of(TAKEN_BACK, subjects).stream().map(History::subject).toList();
        return done.stream()
                .map(History::id)
                .filter(id -> !takenBack.contains(subject(id)))
                .findFirst();
    }

    /** What takes that back, of those of these items that still cost what they did then. Asks the database. */
    public static List<Change> back(Collection<LineupItem> items, long id) {
        var data = row(id).map(History::data).orElse(Map.of());
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
