package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;

/** Each question is one query. */
@Singleton
class RecordsInDatabase implements SaleRecords {
    /** Three queries, four if they have anything. */
    @Override
    public LiveSale load(Shop shop, Collection<Long> buyers, Instant now) {
        var lineup = LineupItem.live();
        var stream = lineup.isEmpty() ? Stream.live().orElse(null) : lineup.get(0).stream();
        var sale = new LiveSale(shop, stream, lineup, this, now);
        sale.stocked(Lots.forSale(lineup.stream().map(LineupItem::product).toList()));
        var glance = Glance.at(buyers, now);
        sale.overdue(glance.anyOverdue());
        sale.knowsAllOf(
                buyers,
                glance.anyOrders() ? Parcels.concerning(buyers, stream == null ? null : stream.id()) : List.of());
        return sale;
    }

    @Override
    public Shop shop() {
        return Shop.byKey(Lane.current().shop()).orElseThrow();
    }

    /** Two queries where a stream is planned. */
    @Override
    public List<LineupItem> planned() {
        return Stream.planned().map(LineupItem::of).orElse(List.of());
    }

    @Override
    public List<Lot> forSale(Product product) {
        return Lots.forSale(List.of(product));
    }

    @Override
    public List<Lot> uninspected(Product product) {
        return Lots.of(List.of(product)).stream()
                .filter(lot -> lot.state() == LotState.BROUGHT && !Inspection.isOpen(lot))
                .toList();
    }

    @Override
    public boolean isBeingInspected(Lot lot) {
        return Inspection.isOpen(lot);
    }

    @Override
    public List<CustomerOrder> unpackedOf(long buyer) {
        return Parcels.unpacked(buyer);
    }

    @Override
    public List<CustomerOrder> cancelledOf(long buyer) {
        return CustomerOrder.list("buyerId = ?1 and status = ?2 order by id", buyer, CustomerOrder.Status.CANCELLED);
    }

    @Override
    public List<CustomerOrder> touchedBy(long buyer, Collection<Long> steps) {
        return Parcels.touchedBy(buyer, steps);
    }

    @Override
    public List<CustomerOrder> saidWith(CustomerOrder order) {
        return PaymentFinding.saidWith(order);
    }

    @Override
    public long goingBack(CustomerOrder order) {
        return CardRefund.openOf(order.id().longValue());
    }

    @Override
    public boolean isBlocked(long buyer) {
        return Buyer.isBlocked(buyer);
    }
}
