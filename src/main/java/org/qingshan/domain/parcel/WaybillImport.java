package org.qingshan.domain.parcel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        /** Its columns name two orders, or two waybills. */
        DIVIDED,
        UNKNOWN_ORDER,
        NOT_PACKED,
        /** The order is cancelled. */
        GONE,
        ARRIVED,
        /** It is back in the shop. */
        RETURNED,
        /** Its buyer comes for it. */
        COLLECTED,
        NO_SUCH_BOX,
        /** The file has other rows for the order than it has boxes. */
        OTHER_BOXES,
        /** Another row names the same box or the same waybill. */
        TWICE,
        /** The order is not any more as the courier was told of it. */
        CHANGED,
        /** It names another recipient than the order. */
        OTHER_PERSON,
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
            Map<KnownParcel, List<WaybillChecking.Assigned>> byParcel = new LinkedHashMap<>();
            checking.assigned()
                    .forEach(one -> byParcel.computeIfAbsent(one.parcel(), none -> new ArrayList<>())
                            .add(one));
            dispatch.sendAll(byParcel, actor);
        }
        return bad;
    }
}
