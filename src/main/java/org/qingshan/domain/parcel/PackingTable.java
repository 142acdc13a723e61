package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.product.Product;

/**
 * What lies before the packers: every confirmed order that is not packed, in the order of the numbers, with what shares its parcel.
 *
 * @param orders with their lines
 * @param takers of an order, by its key: who is packing it at this moment, by our own key
 */
public record PackingTable(List<CustomerOrder> orders, Map<Long, String> takers) {

    public static PackingTable at(Instant now) {
        var orders = Parcels.toPack();
        Map<Long, String> takers = new LinkedHashMap<>();
        Parcel.of(orders)
                .forEach((order, boxes) -> boxes.stream()
                        .flatMap(box -> box.packerAt(now).stream())
                        .findFirst()
                        .ifPresent(packer -> takers.put(order, packer)));
        return new PackingTable(orders, takers);
    }

    /** How many others are packing. */
    public long takenByOthers(String packer) {
        return takers.values().stream().filter(taker -> !taker.equals(packer)).count();
    }

    /** What of each product is still to be packed, most orders first. */
    public Map<Product, BigDecimal> byProduct() {
        Map<Product, BigDecimal> sums = new LinkedHashMap<>();
        orders.stream()
                .flatMap(order -> order.company().sold())
                .sorted(Comparator.comparing((OrderLine line) -> line.item().slot()))
                .forEach(line -> sums.merge(line.item().product(), line.quantity(), BigDecimal::add));
        return sums;
    }

    /** What a packer has taken. */
    public Optional<CustomerOrder> ownOf(String packer) {
        return orders.stream()
                .filter(order -> packer.equals(takers.get(order.id())))
                .findFirst();
    }

    /**
     * What a packer does next: what he has taken already, else the first after a number that nobody has, else the first.
     *
     * @param after the number of an order that he does not want now; 0 for none
     */
    Optional<CustomerOrder> nextFor(String packer, int after) {
        return ownOf(packer)
                .filter(order -> order.number() != after)
                .or(() -> orders.stream()
                        .filter(order -> order.number() != after && !takers.containsKey(order.id()))
                        .min(Comparator.comparing((CustomerOrder order) -> order.number() < after)
                                .thenComparing(CustomerOrder::number)));
    }
}
