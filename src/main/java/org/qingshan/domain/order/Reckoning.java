package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.payment.LedgerEntry;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;

/** Changes what a sold line comes to: by the scale, and by what went wrong. What it costs the buyer is booked. */
@Singleton
public class Reckoning {
    /** Half or double of what was ordered is a figure mistyped, or one line taken for another. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(2);

    /** Digits of a kilogram or jin behind the point that are kept. */
    private static final int DIGITS = 3;

    private final Event<Object> events;

    Reckoning(Event<Object> events) {
        this.events = events;
    }

    /** The scale has said what went into the parcel for this line. */
    public void weigh(OrderLine line, BigDecimal weight, Shop shop, String actor) {
        weigh(List.of(line), weight, shop, actor);
    }

    /**
     * The scale has said what went into the parcel of one thing; from now on that is its quantity, on slip, statement and report. Several
     * claims of it lie in one bag: each line has its share, and together they cost what one claim of as much would. What the buyer pays
     * follows the shop's rule. Said again before it is shipped, it counts instead.
     *
     * <p>Refuses what is not sold by weight or not confirmed, what is shipped or complained of, and a weight that can only be a slip.
     *
     * @param lines all of one item in one order; at least one
     * @param weight of all of it, in the product's unit
     * @param actor by our own key
     */
    public void weigh(List<OrderLine> lines, BigDecimal weight, Shop shop, String actor) {
        var ordered = lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = shop.settling().charged(ordered, weight).compareTo(ordered) == 0;
        var rest = weight;
        var exact = BigDecimal.ZERO;
        long charged = 0;
        for (var line : lines) {
            boolean last = line == lines.get(lines.size() - 1);
            var share = last ? rest : weight.multiply(line.quantity()).divide(ordered, DIGITS, RoundingMode.HALF_UP);
            rest = rest.subtract(share);
            exact = exact.add(share.multiply(BigDecimal.valueOf(line.unitPrice())));
            var costs = exact.setScale(0, RoundingMode.HALF_UP).longValueExact() - charged;
            var cost = whole ? line.ordered() : Math.min(costs, line.ordered());
            charged += cost;
            weigh(line, share, cost, actor);
        }
    }

    private void weigh(OrderLine line, BigDecimal weight, long cost, String actor) {
        var order = line.order();
        requirePlausible(line.item().product(), line.quantity(), weight);
        var isOver = line.state() != OrderLine.State.CONFIRMED || isGone(order) || line.isDamaged();
        if (isOver) {
            throw new Refused(Reason.TOO_LATE, Map.of("number", order.number()));
        }
        reckon(order, () -> line.weigh(weight, cost));
        History.write(
                actor,
                "line.weighed",
                "order " + order.number(),
                Map.of(
                        "slot", line.item().slot(),
                        "ordered", line.quantity().toPlainString(),
                        "weight", weight.toPlainString()));
    }

    /** Whether it has left, or never will. */
    private static boolean isGone(CustomerOrder order) {
        return order.status() != CustomerOrder.Status.CONFIRMED && order.status() != CustomerOrder.Status.PACKED;
    }

    /** Refuses what is not sold by weight, and a weight that can only be a slip. Both in the product's unit. */
    public static void requirePlausible(Product product, BigDecimal ordered, BigDecimal weight) {
        if (!product.unit().isWeight()) {
            throw new Refused(Reason.NOT_BY_WEIGHT, Map.of("name", product.name(true)));
        }
        var isSlip = weight.multiply(SLIP).compareTo(ordered) <= 0 || weight.compareTo(ordered.multiply(SLIP)) >= 0;
        if (isSlip) {
            throw new Refused(
                    Reason.WEIGHT_FAR_OFF, Map.of("ordered", ordered, "weight", weight, "unit", product.unit()));
        }
    }

    /**
     * So much of what was paid for the line goes back to the buyer. Refuses what is not packed, and more than is paid for it.
     *
     * @param amount in minor units
     */
    public void refund(OrderLine line, long amount) {
        var order = line.order();
        if (line.state() != OrderLine.State.CONFIRMED || !order.status().isPacked()) {
            throw new Refused(Reason.NOT_PACKED, Map.of("number", order.number()));
        }
        if (amount > line.amount()) {
            throw new Refused(Reason.TOO_MUCH_BACK, Map.of("most", line.amount()));
        }
        reckon(order, () -> line.refund(amount));
    }

    private void reckon(CustomerOrder order, Runnable change) {
        var before = order.charge();
        change.run();
        // The shipping fee stays: the parcel goes where it went.
        var payment = order.payment();
        if (payment != null) {
            payment.owes(order.charge().total());
        }
        LedgerEntry.book(order.id(), LedgerEntry.Kind.REFUND, order.charge().goods() - before.goods());
        SettledSaleChanged.tell(order, events);
    }
}
