package org.qingshan.domain.parcel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.Payment;

/**
 * A box of an order with what lies in it.
 *
 * @param to where the order goes
 * @param boxes how many the order has
 */
public record FilledBox(CustomerOrder order, Destination to, Parcel parcel, Boxes.Box content, int boxes) {

    /** An order's boxes, filled as it was divided; none of an order that goes nowhere yet. */
    static List<FilledBox> of(CustomerOrder order, List<Parcel> parcels) {
        var to = order.destination();
        if (to == null || parcels.isEmpty()) {
            return List.of();
        }
        return filled(order, to, parcels, parcels.get(0).limitGrams());
    }

    /**
     * The boxes that a confirmed order will have, as it is now. Those that are not there yet are only thought of.
     *
     * @param known the order's boxes so far
     */
    static List<FilledBox> planned(CustomerOrder order, List<Parcel> known, int limit) {
        var to = order.destination();
        if (to == null) {
            return List.of();
        }
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < Boxes.of(order.company().sold(), limit).size(); i++) {
            parcels.add(i < known.size() ? known.get(i) : new Parcel(order, i + 1, limit));
        }
        return filled(order, to, parcels, limit);
    }

    private static List<FilledBox> filled(CustomerOrder order, Destination to, List<Parcel> parcels, int limit) {
        var contents = Boxes.of(order.company().sold(), limit, parcels.size());
        List<FilledBox> all = new ArrayList<>();
        for (int i = 0; i < Math.min(contents.size(), parcels.size()); i++) {
            all.add(new FilledBox(order, to, parcels.get(i), contents.get(i), parcels.size()));
        }
        return all;
    }

    /** Whether a label of the order was printed that says something else than what is true now. Queries. */
    public static boolean isLabelOld(CustomerOrder order) {
        return of(order, Parcel.of(order)).stream().anyMatch(FilledBox::isChangedSince);
    }

    /** The order's number; of several boxes with the box's: {@code 1001-2}. */
    public String key() {
        return boxes == 1 ? String.valueOf(order.number()) : order.number() + "-" + parcel.box();
    }

    /** "1/2": which of the order's boxes it is. */
    public String place() {
        return parcel.box() + "/" + boxes;
    }

    /** What the scales said, else what it should weigh; zero where nobody knows. */
    public long grams() {
        var weighed = parcel.grams();
        if (weighed != null) {
            return weighed;
        }
        return content.isUnweighed() ? 0 : content.grams();
    }

    /** What the courier collects for the shop, in minor units: with an order's first box, for all that lies in the parcel and is paid on delivery. */
    public long toCollect() {
        return parcel.box() > 1
                ? 0
                : order.company().orders().stream()
                        .flatMap(one -> Stream.ofNullable(one.payment()))
                        .filter(payment -> payment.status() == Payment.Status.CASH_ON_DELIVERY)
                        .mapToLong(Payment::due)
                        .sum();
    }

    /** Stands for all that a label says of it, as it was ordered; another one once any of that has changed. */
    public String face() {
        var said = new StringJoiner("\n")
                .add(to.recipient())
                .add(to.phone())
                .add(to.line())
                .add(String.valueOf(boxes));
        content.portions()
                .forEach(portion -> said.add(portion.line().item().id() + " "
                        + portion.ordered().stripTrailingZeros().toPlainString()));
        if (toCollect() > 0) {
            said.add("collect " + toCollect());
        }
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether a label was printed, and says what is true now. */
    public boolean isPrinted() {
        return face().equals(parcel.printedAs());
    }

    /** Whether a courier's file has left with it, and said what is true now. */
    public boolean isExported() {
        return face().equals(parcel.exportedAs());
    }

    /** Whether the courier was told something else than what is true now. */
    public boolean isChangedSinceExport() {
        return parcel.exportedAs() != null && !isExported();
    }

    /** Whether its label says something else than what is true now. */
    public boolean isChangedSince() {
        return parcel.printedAs() != null && !isPrinted();
    }
}
