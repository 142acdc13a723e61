package org.qingshan.domain.parcel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.order.CustomerOrder;

/** Takes the waybills that a courier gives back for many boxes at once: all that were found good, or none. */
@Singleton
public class WaybillImport {
    private final Dispatch dispatch;

    WaybillImport(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** What would come of a row. */
    public enum Verdict {
        SENDS,
        /** The buyer was told another number. */
        CORRECTS,
        /** It is known already. */
        SAME,
        NO_NUMBER,
        NO_WAYBILL,
        UNKNOWN_ORDER,
        NOT_PACKED,
        /** The order is cancelled. */
        GONE,
        ARRIVED,
        NO_SUCH_BOX,
        /** The file has other rows for the order than it has boxes. */
        OTHER_BOXES,
        /** Another row names the same box or the same waybill. */
        TWICE,
        /** Another order has the waybill. */
        TAKEN;

        public boolean isGood() {
            return this == SENDS || this == CORRECTS || this == SAME;
        }
    }

    /** A row with what would come of it. */
    public record Checked(WaybillRow row, Verdict verdict) {}

    /** Changes nothing. In the order of the rows. */
    public List<Checked> check(List<WaybillRow> rows) {
        return new WaybillChecking(rows).all();
    }

    /**
     * Sends everything that the rows name, and tells the buyers; if any row is not good now, nothing at all.
     *
     * @return the rows that are not good; none if everything was sent
     */
    public List<Checked> take(List<WaybillRow> rows, String actor) {
        var checking = new WaybillChecking(rows);
        var bad = checking.all().stream().filter(row -> !row.verdict().isGood()).toList();
        if (bad.isEmpty()) {
            Map<CustomerOrder, List<WaybillChecking.Assigned>> byOrder = new LinkedHashMap<>();
            checking.assigned()
                    .forEach(one -> byOrder.computeIfAbsent(one.parcel().order(), none -> new ArrayList<>())
                            .add(one));
            var usual = ParcelRules.ofTheShop().courier();
            byOrder.forEach((order, boxes) -> dispatch.send(
                    order,
                    boxes.stream().map(WaybillChecking.Assigned::parcel).toList(),
                    Dispatch.named(
                            boxes.stream()
                                    .map(WaybillChecking.Assigned::waybill)
                                    .toList(),
                            usual),
                    actor));
        }
        return bad;
    }
}
