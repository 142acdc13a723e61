package org.qingshan.domain.parcel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.order.CustomerOrder;

/** Finds boxes that are on their way. */
public final class SentBoxes {
    private static final String SENT =
            "select distinct o from CustomerOrder o join fetch o.lines l join fetch l.item i join fetch i.product"
                    + " where o.status = ?1 and o.first is null order by o.number";

    private SentBoxes() {}

    /** Boxes that have not arrived yet, in the order of the numbers. */
    public static List<FilledBox> onTheWay() {
        List<CustomerOrder> orders = CustomerOrder.list(SENT, CustomerOrder.Status.SHIPPED);
        Map<Long, List<Parcel>> boxes = Parcel.of(orders);
        return orders.stream()
                .flatMap(order -> FilledBox.of(order, boxes.getOrDefault(order.id(), List.of())).stream())
                .filter(box -> box.parcel().deliveredAt() == null)
                .toList();
    }

    /** Those that somebody should ask after: nothing was heard of them since then, or their courier says that something is wrong. */
    public static List<FilledBox> silentSince(Instant then) {
        return onTheWay().stream()
                .filter(box -> {
                    var heard = box.parcel().heardOfAt();
                    return box.parcel().isInTrouble() || (heard != null && heard.isBefore(then));
                })
                .toList();
    }
}
