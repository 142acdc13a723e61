package org.qingshan.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.support.Spoilt;

/** What becomes of the orders of an {@link Evening}: they are packed, weighed and paid, goods are bad, and growers get what is theirs. */
final class EveningsNight {
    private final Evening evening;
    private final Reckoning reckoning;

    EveningsNight(Evening evening, Reckoning reckoning) {
        this.evening = evening;
        this.reckoning = reckoning;
    }

    void pack() {
        evening.some(line -> line.order().status() == CustomerOrder.Status.CONFIRMED)
                .ifPresent(line -> evening.sale.orders().pack(line.order(), evening.shop));
    }

    void weigh() {
        evening.some(line -> line.item().product().unit().isWeight()).ifPresent(line -> {
            var off = BigDecimal.valueOf(85L + evening.random.nextInt(30)).movePointLeft(2);
            var weight = line.quantity().multiply(off).setScale(3, RoundingMode.HALF_UP);
            reckoning.weigh(line, weight, evening.shop, "team");
        });
    }

    void spoil() {
        evening.some(line -> line.order().status() == CustomerOrder.Status.PACKED
                        && line.takenFrom().isPresent())
                .ifPresent(line -> {
                    var extent = evening.random.nextBoolean()
                            ? Spoilt.quantity(
                                    line,
                                    line.delivered().min(line.item().product().step()))
                            : Spoilt.refund(line, 1 + evening.random.nextInt(1500));
                    evening.growers.spoil(
                            reckoning,
                            evening.shop,
                            line,
                            extent,
                            evening.pick(Cause.values()),
                            evening.orders(),
                            evening.by());
                });
    }

    /** A grower sells no more of something. */
    void withdraw() {
        var lots = evening.memory().all(Lot.class).stream()
                .filter(lot -> !lot.state().isPulled() && lot.grower() != null)
                .toList();
        if (!lots.isEmpty()) {
            var lot = evening.pick(lots);
            evening.during(List.of(), opened -> evening.sale.withdraw(opened, lot));
            evening.home.put(lot.id(), lot.left());
        }
    }

    void close() {
        if (!evening.stream.isLive()) {
            evening.growers.close(
                    evening.stream, evening.orders(), evening.memory().all(Lot.class), evening.people, evening.by());
        }
    }

    void pay() {
        evening.growers.pay(
                evening.pick(evening.people),
                1 + evening.random.nextInt(20_000),
                evening.random.nextInt(4) == 0,
                evening.by());
    }

    /** Mostly what is due, now and then too little or too much. */
    void takeMoney() {
        evening.some(line -> line.order().payment() != null)
                .map(OrderLine::order)
                .ifPresent(order -> evening.till.receive(
                        order,
                        order.charge().total()
                                + (evening.random.nextInt(3) == 0 ? evening.random.nextInt(2000) - 1000L : 0)));
    }

    void giveBack() {
        evening.some(line -> line.order().payment() != null)
                .ifPresent(line -> evening.till.giveBack(
                        line.order(), evening.random.nextInt(3) == 0 ? 0 : evening.random.nextInt(1500)));
    }
}
