package org.qingshan.domain.order;

import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/** What is recorded, where all of it is in memory. No evening is planned here, nobody pays two orders at once, none by card, and nobody draws samples. */
@Vetoed
final class RecordsInMemory implements SaleRecords {
    private final Supplier<SaleInMemory.Tables> tables;

    RecordsInMemory(Supplier<SaleInMemory.Tables> tables) {
        this.tables = tables;
    }

    @Override
    public LiveSale load(Shop shop, Collection<Long> buyers, Instant now) {
        var all = tables.get();
        List<LineupItem> lineup = all.stream() == null ? List.of() : all.lineup();
        var sale = new LiveSale(shop, all.stream(), lineup, this, now);
        sale.knowsAllOf(
                buyers,
                orders(order -> buyers.contains(order.buyerId())
                        && (order.isJoinable()
                                || all.stream() != null && all.stream().id().equals(order.streamId()))));
        return sale;
    }

    @Override
    public Shop shop() {
        return tables.get().shop();
    }

    @Override
    public List<LineupItem> planned() {
        return List.of();
    }

    @Override
    public List<Lot> forSale(Product product) {
        return tables.get().lots().stream()
                .filter(lot -> lot.product() == product
                        && lot.isForSale()
                        && (lot.brought().compareTo(lot.sold()) > 0
                                || lot.brought().signum() == 0))
                .sorted(Lots.OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<Lot> uninspected(Product product) {
        return tables.get().lots().stream()
                .filter(lot -> lot.product() == product && lot.state() == LotState.BROUGHT)
                .sorted(Lots.OLDEST_FIRST)
                .toList();
    }

    @Override
    public boolean isBeingInspected(Lot lot) {
        return false;
    }

    @Override
    public List<CustomerOrder> unpackedOf(long buyer) {
        return orders(order -> order.buyerId() == buyer && order.isJoinable());
    }

    @Override
    public List<CustomerOrder> cancelledOf(long buyer) {
        return orders(order -> order.buyerId() == buyer && order.status() == CustomerOrder.Status.CANCELLED);
    }

    @Override
    public List<CustomerOrder> touchedBy(long buyer, Collection<Long> steps) {
        return orders(order -> order.buyerId() == buyer
                && order.lines().stream()
                        .anyMatch(
                                line -> steps.stream().anyMatch(step -> line.isOf(step) || line.isGivenBackBy(step))));
    }

    @Override
    public List<CustomerOrder> saidWith(CustomerOrder order) {
        return List.of();
    }

    @Override
    public long goingBack(CustomerOrder order) {
        return 0;
    }

    @Override
    public boolean isBlocked(long buyer) {
        return tables.get().buyers().stream().filter(Buyer::isBlocked).anyMatch(one -> one.id() == buyer);
    }

    private List<CustomerOrder> orders(Predicate<CustomerOrder> wanted) {
        return tables.get().orders().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(CustomerOrder::id))
                .toList();
    }
}
