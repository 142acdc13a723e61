package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
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
     * What is promised of the goods in these orders, by order number; of what was pulled off the sale after it was packed nothing. Wants the
     * shop's lane, and asks the database once for all of them.
     */
    public Map<Integer, List<Certificate>> certify(Shop shop, Collection<CustomerOrder> orders, Instant now) {
        var before = lastOf(orders);
        Map<Integer, List<Certificate>> all = new HashMap<>();
        for (var order : orders) {
            List<Certificate> own = new ArrayList<>();
            for (var goods : goods(order)) {
                var last = Optional.ofNullable(
                        before.get(new Place(order.number(), goods.product().id())));
                own.add(certifying.parcel(shop, order.number(), goods, last, now));
            }
            all.put(order.number(), own);
        }
        return all;
    }

    /** Whether a certificate of the order was issued, and says something else than what is true now. Queries. */
    public static boolean isOld(CustomerOrder order, Shop shop, Instant now) {
        var before = lastOf(List.of(order));
        return goods(order).stream().anyMatch(goods -> {
            var last = before.get(new Place(order.number(), goods.product().id()));
            return last == null ? !before.isEmpty() : Certifying.isOld(shop, last, goods, now);
        });
    }

    private record Place(int order, long product) {}

    private static Map<Place, Certificate> lastOf(Collection<CustomerOrder> orders) {
        Map<Place, Certificate> last = new HashMap<>();
        Certificate.ofParcels(orders.stream().map(CustomerOrder::number).toList())
                .forEach(one -> last.putIfAbsent(
                        new Place(one.orderNumber().orElseThrow(), one.product().id()), one));
        return last;
    }

    /** Goods of lots that may be sold, in the order of the lines. */
    private static List<ParcelGoods> goods(CustomerOrder order) {
        Map<Long, ParcelGoods> all = new LinkedHashMap<>();
        order.in(OrderLine.State.CONFIRMED)
                .forEach(line -> line.takenFrom()
                        .ifPresent(lot -> all.merge(
                                lot.product().id(),
                                new ParcelGoods(lot.product(), line.delivered(), new LinkedHashSet<>(List.of(lot))),
                                ParcelCertifying::together)));
        return all.values().stream()
                .filter(goods -> goods.lots().stream().allMatch(Lot::isForSale))
                .toList();
    }

    private static ParcelGoods together(ParcelGoods one, ParcelGoods other) {
        var lots = new LinkedHashSet<>(one.lots());
        lots.addAll(other.lots());
        Product product = one.product();
        return new ParcelGoods(product, one.quantity().add(other.quantity()), lots);
    }
}
