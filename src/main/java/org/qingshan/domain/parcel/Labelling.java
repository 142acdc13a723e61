package org.qingshan.domain.parcel;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;

/** Which boxes want a label or a line in the courier's file, and that they have got it. */
@Singleton
public class Labelling {
    private final Packing packing;

    Labelling(Packing packing) {
        this.packing = packing;
    }

    /** Every box that is not sent yet, in the order of the numbers; made where there is none. Wants the shop's lane. */
    public List<FilledBox> unsent() {
        List<FilledBox> all = new ArrayList<>();
        var orders = Parcels.unsent();
        var known = Parcel.of(orders);
        var limit = ParcelRules.ofTheShop().limitGrams();
        orders.forEach(order ->
                all.addAll(FilledBox.of(order, packing.plan(order, known.getOrDefault(order.id(), List.of()), limit))));
        return all;
    }

    /** The same for whoever only looks: boxes that nobody has made yet are only thought of. */
    public List<FilledBox> planned() {
        List<FilledBox> all = new ArrayList<>();
        var orders = Parcels.unsent();
        var known = Parcel.of(orders);
        var limit = ParcelRules.ofTheShop().limitGrams();
        for (var order : orders) {
            var boxes = known.getOrDefault(order.id(), List.of());
            all.addAll(order.isJoinable() ? FilledBox.planned(order, boxes, limit) : FilledBox.of(order, boxes));
        }
        return all;
    }

    /** Boxes that have no label yet, or one that is not true any more. They count as printed from now on. */
    public Printing printNew() {
        return print(unsent().stream().filter(box -> !box.isPrinted()).toList());
    }

    /** Those of them that have to do with these orders. Wants the shop's lane. */
    public List<FilledBox> unsent(Collection<Integer> numbers) {
        return unsent().stream()
                .filter(box -> box.order().company().numbers().stream().anyMatch(numbers::contains))
                .toList();
    }

    /** They count as printed from now on, whatever was printed of them before. */
    public Printing print(List<FilledBox> boxes) {
        var printing = Printing.of(boxes);
        boxes.forEach(box -> {
            box.parcel().printed(box.face());
            onPaper(box);
        });
        return printing;
    }

    /** Nothing came out of the printer: but for what was printed once more meanwhile, they count as printed as before. */
    public void undo(Printing printing) {
        printing.boxes()
                .forEach(box -> Parcel.<Parcel>find("id", box.parcel().id())
                        .firstResultOptional()
                        .filter(now ->
                                Objects.equals(now.printedAs(), box.parcel().printedAs()))
                        .ifPresent(now -> now.printed(printing.before().get(now.id()))));
    }

    /**
     * Boxes for a courier's file, without what is collected. They count as exported from now on.
     *
     * @param again also those that have left in a file before and have not changed
     */
    public List<FilledBox> export(boolean again) {
        var boxes = unsent().stream()
                .filter(box -> !box.to().isCollected() && (again || !box.isExported()))
                .toList();
        boxes.forEach(box -> {
            box.parcel().exported(box.face());
            onPaper(box);
        });
        return boxes;
    }

    private static void onPaper(FilledBox box) {
        box.order().company().orders().forEach(CustomerOrder::labelled);
    }

    /** Orders that were told to the courier and are cancelled since. */
    public List<Integer> cancelledSinceExport() {
        return cancelled().map(parcel -> parcel.order().number()).distinct().toList();
    }

    /** Somebody has told the courier that these are cancelled; of what was cancelled meanwhile nobody has. */
    public boolean courierKnows(Collection<Integer> numbers, String actor) {
        var some = cancelled()
                .filter(parcel -> numbers.contains(parcel.order().number()))
                .toList();
        some.forEach(parcel -> {
            parcel.exported(null);
            var subject = "order " + parcel.order().number();
            History.write(actor, "parcel.withdrawn", subject, Map.of("box", String.valueOf(parcel.box())));
        });
        return !some.isEmpty();
    }

    private static Stream<Parcel> cancelled() {
        return Parcel.<Parcel>list(
                "from Parcel p join fetch p.order o where p.exportedAs is not null and o.status in ?1 order by o.number",
                List.of(CustomerOrder.Status.CANCELLED, CustomerOrder.Status.EXPIRED))
                .stream();
    }
}
