package org.qingshan.domain.statement;

import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.stream.Stream;

/**
 * Whether the growers' ledger agrees with the orders of a stream. Amounts are minor units.
 *
 * @param goods what buyers pay for the goods of all orders
 * @param growers what the growers' ledger says was paid for theirs
 * @param own what was paid for goods that nobody is named for
 */
public record Proof(long goods, long growers, long own) {

    /** Of a settled stream. Asks the database. */
    public static Proof of(Stream stream) {
        var orders = Parcels.inStream(stream.id());
        var goods = orders.stream().mapToLong(order -> order.charge().goods()).sum();
        var own = orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(Proof::isNobodys)
                .mapToLong(OrderLine::amount)
                .sum();
        var growers = GrowerEntry.ofStream(stream.id()).stream()
                .mapToLong(GrowerEntry::sale)
                .sum();
        return new Proof(goods, growers, own);
    }

    private static boolean isNobodys(OrderLine line) {
        return line.state() == OrderLine.State.CONFIRMED
                && line.takenFrom().map(Lot::grower).isEmpty();
    }

    /** What is missing in the ledger, or beyond it; nothing if it agrees. */
    public long difference() {
        return goods - growers - own;
    }

    public boolean holds() {
        return difference() == 0;
    }
}
