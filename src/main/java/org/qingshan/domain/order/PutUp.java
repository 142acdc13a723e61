package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.LineupKeeping.Arrival;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;

/**
 * What somebody has put on the lineup, as the history has it: what takes it back needs to know what there was before.
 *
 * @param id the history's key of it
 * @param price that it was put up at, in minor units
 * @param before the usual price until then; empty where the goods were not on the lineup
 * @param lot what is there only since; empty where the lots that there were had enough
 */
public record PutUp(long id, BigDecimal quantity, long price, Optional<Long> before, Optional<Lot> lot) {
    private static final String ADDED = "lineup.added";
    private static final String PRICE = "price";
    private static final String BEFORE = "before";
    private static final String LOT = "lot";

    /** As many rows of a slot as hold the last of an item for sure. */
    private static final int MOST = 20;

    static void write(LineupItem item, Arrival arrival, Optional<Long> before, Optional<Lot> lot) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("item", String.valueOf(item.id()));
        data.put("change", arrival.quantity().toPlainString());
        data.put(PRICE, String.valueOf(arrival.price()));
        before.ifPresent(price -> data.put(BEFORE, String.valueOf(price)));
        lot.ifPresent(one -> data.put(LOT, String.valueOf(one.number())));
        History.write(arrival.voucher(), ADDED, subject(item), data);
    }

    /** What was put up last of an item. Asks the database. */
    public static Optional<PutUp> last(LineupItem item) {
        return rows(item)
                .findFirst()
                .filter(row -> row.data().containsKey(PRICE))
                .map(PutUp::of);
    }

    /** What the row of this key put up of the item, as long as it is one of its last. Asks the database. */
    public static Optional<PutUp> of(LineupItem item, long id) {
        return rows(item)
                .filter(row -> row.id() == id && row.data().containsKey(PRICE))
                .findFirst()
                .map(PutUp::of);
    }

    private static Stream<History> rows(LineupItem item) {
        return History.lastOf(ADDED, subject(item), MOST).stream()
                .filter(row -> String.valueOf(item.id()).equals(row.data().get("item")));
    }

    private static PutUp of(History row) {
        var data = row.data();
        return new PutUp(
                row.id(),
                new BigDecimal(data.getOrDefault("change", "0")),
                Long.parseLong(data.getOrDefault(PRICE, "0")),
                Optional.ofNullable(data.get(BEFORE)).map(Long::valueOf),
                Optional.ofNullable(data.get(LOT)).map(Integer::valueOf).flatMap(Lots::numbered));
    }

    private static String subject(LineupItem item) {
        return "slot " + item.slot();
    }

    /** Whether the goods were not on the lineup until then. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** What of the lot that is there only since is kept for somebody or sold. */
    public BigDecimal taken() {
        return lot.map(one -> one.held().add(one.sold())).orElse(BigDecimal.ZERO);
    }
}
