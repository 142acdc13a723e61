package org.qingshan.web.console;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.HandingOver;
import org.qingshan.domain.parcel.Labelling;
import org.qingshan.domain.parcel.SentBoxes;
import org.qingshan.domain.stream.LineupItem;

/**
 * Parcels as the list shows them.
 *
 * @param boxes not more than {@link #MOST}
 * @param count how many there are
 * @param unprinted boxes that want a label
 */
public record ParcelList(Show show, List<FilledBox> boxes, int count, long unprinted) {
    /** More than fits on a page that anybody scrolls through. */
    static final int MOST = 200;

    /** Without any news for so long a parcel may be lost: every courier scans once a day. */
    private static final Duration SILENCE = Duration.ofHours(24);

    /** Which are shown. */
    public enum Show {
        PACK,
        PACKED,
        /** What waits for its buyer to come. */
        COLLECT,
        SHIPPED,
        SILENT,
        CHANGED;

        static Show of(@Nullable String name) {
            for (var one : values()) {
                if (one.name().equalsIgnoreCase(name)) {
                    return one;
                }
            }
            return PACK;
        }

        /** As the address says it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ParcelList read(Show show, Labelling labelling, Instant now) {
        var unsent = labelling.planned();
        var all = switch (show) {
            case PACK -> some(unsent, box -> box.parcel().packedAt() == null);
            case PACKED ->
                some(unsent, box -> box.parcel().packedAt() != null && !box.to().isCollected());
            case COLLECT ->
                some(unsent, box -> box.parcel().packedAt() != null && box.to().isCollected());
            case CHANGED -> some(unsent, FilledBox::isChangedSince);
            case SHIPPED -> SentBoxes.onTheWay();
            case SILENT -> SentBoxes.silentSince(now.minus(SILENCE));
        };
        var unprinted = unsent.stream().filter(box -> !box.isPrinted()).count();
        return new ParcelList(show, all.stream().limit(MOST).toList(), all.size(), unprinted);
    }

    private static List<FilledBox> some(List<FilledBox> boxes, Predicate<FilledBox> wanted) {
        return boxes.stream().filter(wanted).toList();
    }

    /** What a box weighs in kilograms; empty where nobody knows. */
    public String weight(FilledBox box) {
        return box.grams() == 0 ? "" : Papers.kilograms(box.grams());
    }

    /** "1001 + 1015": all orders that go into the parcel; empty where it is one. */
    public String shared(FilledBox box) {
        return box.order().company().isShared() ? Papers.written(box.order().company()) : "";
    }

    /** How much of what lies in the whole parcel, however many boxes and prices it is. */
    public Map<LineupItem, BigDecimal> goods(FilledBox box) {
        return box.order()
                .company()
                .sold()
                .collect(Collectors.toMap(OrderLine::item, OrderLine::quantity, BigDecimal::add, LinkedHashMap::new));
    }

    /** Whether it is on its way, so that it may come back; said once, of the first box. */
    public boolean mayComeBack(FilledBox box) {
        return box.parcel().box() == 1 && box.order().status() == CustomerOrder.Status.SHIPPED;
    }

    /** What a buyer who comes for the parcel brings in cash, in minor units; 0 for nothing. */
    public long cash(FilledBox box) {
        return HandingOver.cashFor(box.order());
    }

    /** The address of a small picture of a box; null where nobody took one. */
    public @Nullable String photo(FilledBox box) {
        var photo = box.parcel().photo();
        return photo == null ? null : SentPicture.ofBox(photo).small();
    }

    /** The same, whole. */
    public @Nullable String picture(FilledBox box) {
        var photo = box.parcel().photo();
        return photo == null ? null : SentPicture.ofBox(photo).whole();
    }

    /** Whether the list is longer than what is shown of it. */
    public boolean isCut() {
        return count > boxes.size();
    }
}
