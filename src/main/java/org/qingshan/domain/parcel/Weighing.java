package org.qingshan.domain.parcel;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** Takes the scale's word for what an order holds. */
@Singleton
class Weighing {
    /** Grams; the heaviest carton with ice and padding that anybody sends fruit in. */
    private static final int HEAVIEST_CARTON = 2_000;

    private final Reckoning reckoning;

    Weighing(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** Refuses what cannot be: other weights than there are boxes, goods that are not in it or not weighed, what is complained of, half or double. Changes nothing. */
    void require(CustomerOrder order, List<Parcel> boxes, ScaleReading scale) {
        requireBoxes(order, boxes, scale.boxes());
        scale.goods().forEach((item, weight) -> {
            var lines = of(order, item);
            if (lines.isEmpty() || lines.stream().anyMatch(OrderLine::isDamaged)) {
                throw new Refused(Reason.TOO_LATE, Map.of("number", order.number()));
            }
            var product = lines.get(0).item().product();
            Reckoning.requirePlausible(product, ordered(lines), weight);
        });
    }

    private static void requireBoxes(CustomerOrder order, List<Parcel> boxes, List<Integer> grams) {
        if (grams.isEmpty()) {
            return;
        }
        if (grams.size() != boxes.size()) {
            throw new Refused(
                    Reason.OTHER_BOXES, Map.of("number", order.number(), "boxes", boxes.size(), "given", grams.size()));
        }
        var contents = Boxes.of(order.company().sold(), boxes.get(0).limitGrams(), boxes.size());
        for (int i = 0; i < Math.min(grams.size(), contents.size()); i++) {
            var expected = contents.get(i).isUnweighed() ? 0 : contents.get(i).grams();
            var isSlip = grams.get(i) * 2L <= expected || grams.get(i) > expected * 2 + HEAVIEST_CARTON;
            if (expected > 0 && isSlip) {
                throw new Refused(
                        Reason.BOX_WEIGHT_FAR_OFF, Map.of("box", i + 1, "expected", expected, "weight", grams.get(i)));
            }
        }
    }

    /** What it said counts from now on, for what the buyer pays, too. Only after {@link #require}. */
    List<Weighed> weigh(CustomerOrder order, ScaleReading scale, String actor) {
        List<Weighed> all = new ArrayList<>();
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        scale.goods().forEach((item, weight) -> {
            var lines = of(order, item);
            var first = lines.get(0).item();
            var before = order.company().charge().goods();
            reckoning.weigh(lines, weight, shop, actor);
            all.add(new Weighed(
                    first,
                    ordered(lines),
                    weight,
                    before - order.company().charge().goods()));
        });
        return all;
    }

    private static List<OrderLine> of(CustomerOrder order, long item) {
        return order.company().sold().filter(line -> line.item().id() == item).toList();
    }

    private static BigDecimal ordered(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
