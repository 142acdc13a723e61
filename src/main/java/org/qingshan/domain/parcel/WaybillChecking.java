package org.qingshan.domain.parcel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.parcel.WaybillImport.Checked;
import org.qingshan.domain.parcel.WaybillImport.Verdict;

/** Holds a courier's rows against the shop's boxes; reads everything they name at once. */
final class WaybillChecking {

    private final List<WaybillRow> rows;
    private final Map<WaybillRow, Verdict> verdicts = new HashMap<>();
    private final List<Read> read = new ArrayList<>();
    private final List<Assigned> assigned = new ArrayList<>();
    /** The waybills of all rows for an order, also of those that cannot be right. */
    private final Map<Integer, Set<String>> told = new HashMap<>();

    /** @param box 0 where the row does not say which */
    private record Read(WaybillRow row, int number, int box, Waybill waybill) {}

    /** A box and the number that it gets. */
    record Assigned(WaybillRow row, KnownParcel parcel, KnownParcel.Box box, Waybill waybill) {}

    WaybillChecking(List<WaybillRow> rows) {
        this.rows = rows;
        rows.forEach(this::read);
        var parcels = KnownParcel.named(read.stream().map(Read::number).collect(Collectors.toSet()));
        var owners = KnownParcel.owners(
                read.stream().map(one -> one.waybill().number()).collect(Collectors.toSet()));
        Map<Integer, List<Read>> byOrder = new LinkedHashMap<>();
        withoutRepeats()
                .forEach(one -> byOrder.computeIfAbsent(parcelOf(one, parcels), none -> new ArrayList<>())
                        .add(one));
        read.forEach(one -> told.computeIfAbsent(parcelOf(one, parcels), none -> new HashSet<>())
                .add(one.waybill().number()));
        var changed = KnownParcel.changedSinceExport(parcels.values());
        byOrder.forEach((number, some) -> judge(some, parcels.get(number), owners, changed));
    }

    /** Whoever writes the number of an order means the parcel that it lies in. */
    private static int parcelOf(Read one, Map<Integer, KnownParcel> parcels) {
        var parcel = parcels.get(one.number());
        return parcel == null ? one.number() : parcel.number();
    }

    List<Checked> all() {
        return rows.stream()
                .map(row -> new Checked(row, verdicts.getOrDefault(row, Verdict.TWICE)))
                .toList();
    }

    /** What good rows give to which box, boxes of an order together and in their order. */
    List<Assigned> assigned() {
        return assigned.stream()
                .filter(one -> verdicts.getOrDefault(one.row(), Verdict.TWICE).isGood())
                .toList();
    }

    private void read(WaybillRow row) {
        if (row.isDivided()) {
            verdicts.put(row, Verdict.DIVIDED);
            return;
        }
        var number = WaybillRow.NUMBER.matcher(row.number().strip());
        if (!number.matches()) {
            var isNumbered =
                    row.number().chars().anyMatch(letter -> letter < 0x80 && Character.isLetterOrDigit(letter));
            verdicts.put(row, isNumbered ? Verdict.UNKNOWN_ORDER : Verdict.NO_NUMBER);
            return;
        }
        try {
            var waybill = Waybill.of(Courier.called(row.courier()).orElse(null), row.waybill());
            var box = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
            read.add(new Read(row, Integer.parseInt(number.group(1)), box, waybill));
        } catch (Refused none) {
            verdicts.put(row, Verdict.NO_WAYBILL);
        }
    }

    /** The same row again is a repeat; one waybill for two boxes, or two for one, may be wrong in either row. */
    private List<Read> withoutRepeats() {
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> boxesOf = new HashMap<>();
        Map<String, Set<String>> waybillsOf = new HashMap<>();
        for (var one : read) {
            var box = one.number() + "-" + one.box();
            boxesOf.computeIfAbsent(one.waybill().number(), none -> new HashSet<>())
                    .add(box);
            if (one.box() > 0) {
                waybillsOf
                        .computeIfAbsent(box, none -> new HashSet<>())
                        .add(one.waybill().number());
            }
        }
        return read.stream()
                .filter(one -> seen.add(one.number() + "-" + one.box() + " "
                                + one.waybill().number())
                        && boxesOf.getOrDefault(one.waybill().number(), Set.of())
                                        .size()
                                == 1
                        && waybillsOf
                                        .getOrDefault(one.number() + "-" + one.box(), Set.of())
                                        .size()
                                <= 1)
                .toList();
    }

    private void judge(List<Read> some, @Nullable KnownParcel parcel, Map<String, Long> owners, Set<Long> changed) {
        var wrong = parcel == null ? Verdict.UNKNOWN_ORDER : wrong(parcel, changed);
        if (parcel == null || wrong != null) {
            some.forEach(one -> verdicts.put(one.row(), wrong == null ? Verdict.UNKNOWN_ORDER : wrong));
        } else if (some.stream().anyMatch(one -> one.box() > parcel.boxes().size())) {
            some.forEach(one -> verdicts.put(one.row(), Verdict.NO_SUCH_BOX));
        } else if (some.size() != parcel.boxes().size()
                || told.getOrDefault(parcel.number(), Set.of()).size()
                        > parcel.boxes().size()) {
            // Of an order with one box two different waybills are two rows for it.
            var verdict = parcel.boxes().size() == 1 ? Verdict.TWICE : Verdict.OTHER_BOXES;
            some.forEach(one -> verdicts.put(one.row(), verdict));
        } else {
            assign(some, parcel, owners);
        }
    }

    private static @Nullable Verdict wrong(KnownParcel parcel, Set<Long> changed) {
        return switch (parcel.status()) {
            case OPEN, CONFIRMED -> Verdict.NOT_PACKED;
            case CANCELLED, EXPIRED -> Verdict.GONE;
            case DELIVERED -> Verdict.ARRIVED;
            case RETURNED -> Verdict.RETURNED;
            case PACKED ->
                parcel.collected() ? Verdict.COLLECTED : changed.contains(parcel.id()) ? Verdict.CHANGED : null;
            case SHIPPED -> parcel.collected() ? Verdict.COLLECTED : null;
        };
    }

    private void assign(List<Read> some, KnownParcel parcel, Map<String, Long> owners) {
        var inOrder = some.stream().sorted(Comparator.comparing(Read::box)).toList();
        for (int i = 0; i < parcel.boxes().size(); i++) {
            var one = inOrder.get(i);
            var box = parcel.boxes().get(i);
            var owner = owners.get(one.waybill().number());
            if (one.row().isOfAnother(parcel.recipient(), parcel.phone())) {
                verdicts.put(one.row(), Verdict.OTHER_PERSON);
            } else if (one.box() != 0 && one.box() != box.box()) {
                verdicts.put(one.row(), Verdict.OTHER_BOXES);
            } else if (owner != null && owner != parcel.id()) {
                verdicts.put(one.row(), Verdict.TAKEN);
            } else {
                verdicts.put(one.row(), change(box.waybill(), one.waybill().number()));
                assigned.add(new Assigned(one.row(), parcel, box, one.waybill()));
            }
        }
    }

    private static Verdict change(@Nullable String before, String now) {
        if (before == null) {
            return Verdict.SENDS;
        }
        return before.equals(now) ? Verdict.SAME : Verdict.CORRECTS;
    }
}
