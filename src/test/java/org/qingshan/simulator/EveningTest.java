package org.qingshan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.statement.GrowerEntry;

/**
 * Many random evenings of baskets, claims, cancellations, weights, damages, statements and payouts, in which stock, lots, orders and money
 * balance after every event.
 *
 * <p>{@code -Dqingshan.evenings=1000000} lives through more of them, {@code -Dqingshan.evenings.seed=…} begins somewhere else; one evening
 * is repeated with its own seed and {@code -Dqingshan.evenings=1}.
 */
class EveningTest {
    private static final long SEED = Long.getLong("qingshan.evenings.seed", 1);
    private static final long EVENINGS = Long.getLong("qingshan.evenings", 10_000);

    @Test
    void in_every_evening_stock_lots_orders_and_money_balance() {
        OptionalLong failed = LongStream.range(SEED, SEED + EVENINGS)
                .parallel()
                .filter(seed -> Evening.of(seed).isPresent())
                .findFirst();
        failed.ifPresent(seed -> assertThat(Evening.of(seed)).as("seed " + seed).isEmpty());
        assertThat(failed).isEmpty();
    }

    @Test
    void everything_that_can_be_entered_does_happen_in_them() {
        var kinds = LongStream.range(1, 101)
                .mapToObj(seed -> {
                    var evening = new Evening(seed);
                    evening.live();
                    return evening;
                })
                .flatMap(evening -> evening.growers.entries().stream())
                .map(GrowerEntry::kind)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(GrowerEntry.Kind.values());
    }

    @Test
    void lots_go_home_in_them_of_which_something_is_sold_and_something_comes_back() {
        var evenings = LongStream.range(1, 101).mapToObj(Evening::new).toList();
        evenings.forEach(Evening::live);
        assertThat(evenings).anyMatch(evening -> evening.returns > 0);
        assertThat(evenings.stream().flatMap(evening -> evening.memory().all(Lot.class).stream()))
                .anyMatch(lot -> lot.state() == LotState.WITHDRAWN && lot.sold().signum() > 0);
    }

    @Test
    void lots_fail_in_them_and_are_sorted_and_of_those_that_pass_something_is_put_aside() {
        var lots = LongStream.range(1, 101)
                .mapToObj(seed -> {
                    var evening = new Evening(seed);
                    evening.live();
                    return evening;
                })
                .flatMap(evening -> evening.memory().all(Lot.class).stream())
                .toList();
        assertThat(lots).anyMatch(lot -> lot.state() == LotState.FAILED);
        assertThat(lots)
                .anyMatch(lot -> lot.isForSale()
                        && lot.good().compareTo(lot.brought()) < 0
                        && lot.sold().signum() > 0);
    }
}
