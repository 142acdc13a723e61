package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.ParcelGoods;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Certifies what lies in a parcel: of each product just the lots that it was taken out of and how much. Who mixes goods of several growers
 * promises anew (承诺达标合格证). Issued when its slip is printed, when it is packed and when it is weighed again; what is said then stays.
 */
@Singleton
public class ParcelCertifying {
    private final Certifying certifying;

    ParcelCertifying(Certifying certifying) {
        this.certifying = certifying;
    }

    void on(@Observes OrderPacked packed) {
        certify(packed.order().company().orders());
    }

    void on(@Observes GoodsWeighed weighed) {
        certify(weighed.order().company().orders());
    }

    private void certify(Collection<CustomerOrder> together) {
        var lane = Lane.current();
        certify(Shop.byKey(lane.shop()).orElseThrow(), together, lane.now());
    }

    /**
     * What is promised of the goods in these orders, by order number, box by box; of what was pulled off the sale after it was packed nothing.
     * Wants the shop's lane, and asks the database once for all of them.
     */
    public Map<Integer, List<Certificate>> certify(Shop shop, Collection<CustomerOrder> orders, Instant now) {
        var contents = new Contents(orders);
        Map<Integer, List<Certificate>> all = new HashMap<>();
        for (var order : orders) {
            var goods = contents.goods(order);
            all.put(
                    order.number(),
                    goods.isEmpty()
                            ? List.of()
                            : certifying.parcel(shop, order.number(), goods, contents.said(order, goods), now));
        }
        return all;
    }

    /** Whether a certificate of the order was issued, and says something else than what is true now. Queries. */
    public static boolean isOld(CustomerOrder order, Shop shop, Instant now) {
        var contents = new Contents(List.of(order));
        var goods = contents.goods(order);
        return contents.isSaid(order)
                && Certifying.isOld(shop, order.number(), goods, contents.said(order, goods), now);
    }

    /** What lies in these orders' parcels, and what was said of it last. */
    private static final class Contents {
        private final Map<Integer, List<Certificate>> said;
        private final Map<Long, List<Parcel>> boxes;
        private final int limit = ParcelRules.ofTheShop().limitGrams();

        Contents(Collection<CustomerOrder> orders) {
            said =
                    Certificate.lastOf(Certificate.ofParcels(
                                    orders.stream().map(CustomerOrder::number).toList()))
                            .stream()
                            .collect(Collectors.groupingBy(
                                    one -> one.orderNumber().orElseThrow()));
            boxes = Parcel.of(orders.stream()
                    .map(order -> order.company().first())
                    .distinct()
                    .toList());
        }

        boolean isSaid(CustomerOrder order) {
            return said.containsKey(order.number());
        }

        /** Of these goods only: of what was pulled since then stays said what was. */
        List<Certificate> said(CustomerOrder order, List<ParcelGoods> goods) {
            return said.getOrDefault(order.number(), List.of()).stream()
                    .filter(one -> !isPulled(order, one.product())
                            || goods.stream().anyMatch(some -> isSame(some.product(), one.product())))
                    .toList();
        }

        /** Goods of lots that may be sold, in the order of the boxes and of the lines. */
        List<ParcelGoods> goods(CustomerOrder order) {
            var filled = filled(order);
            Map<List<Long>, ParcelGoods> all = new LinkedHashMap<>();
            for (int i = 0; i < filled.size(); i++) {
                var box = filled.size() == 1 ? 0 : i + 1;
                filled.get(i).portions().stream()
                        .flatMap(portion -> portion.parts().stream())
                        .filter(part -> part.line().order().number() == order.number())
                        .flatMap(part -> goods(box, part).stream())
                        .filter(goods -> !isPulled(order, goods.product()))
                        .forEach(goods -> all.merge(
                                List.of((long) box, goods.product().id()), goods, ParcelCertifying::together));
            }
            return List.copyOf(all.values());
        }

        /** As the boxes were divided that are packed, else as they would be now. */
        private List<Boxes.Box> filled(CustomerOrder order) {
            var known = boxes.getOrDefault(order.company().first().id(), List.of());
            return known.isEmpty() || !order.status().isPacked()
                    ? Boxes.of(order.company().sold(), limit)
                    : Boxes.of(order.company().sold(), known.get(0).limitGrams(), known.size());
        }

        private static Optional<ParcelGoods> goods(int box, Boxes.Part part) {
            return part.line()
                    .takenFrom()
                    .map(lot -> new ParcelGoods(lot.product(), box, part.quantity(), Set.of(lot)));
        }

        private static boolean isPulled(CustomerOrder order, Product product) {
            return order.in(OrderLine.State.CONFIRMED)
                    .flatMap(line -> line.takenFrom().stream())
                    .anyMatch(lot -> isSame(lot.product(), product) && lot.state() == LotState.RECALLED);
        }

        private static boolean isSame(Product one, Product other) {
            return one.id().equals(other.id());
        }
    }

    private static ParcelGoods together(ParcelGoods one, ParcelGoods other) {
        var lots = new LinkedHashSet<>(one.lots());
        lots.addAll(other.lots());
        return new ParcelGoods(one.product(), one.box(), one.quantity().add(other.quantity()), lots);
    }
}
