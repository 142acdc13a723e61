package org.qingshan.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Terms;

class PartsTest {
    @Test
    void what_a_part_comes_to_is_rounded_once_from_the_fraction() {
        for (int all = 2; all <= 144; all++) {
            for (int part = 1; part < all; part++) {
                for (long price : new long[] {1, 3, 99, 2990, 3600, 12_345, 1_000_001}) {
                    var kept = Parts.of(BigDecimal.ONE, BigDecimal.valueOf(part), BigDecimal.valueOf(all));
                    assertThat(Parts.rounded(kept.multiply(BigDecimal.valueOf(price))))
                            .as("%d of %d at %d", part, all, price)
                            .isEqualTo(exactly(price * part, all));
                }
            }
        }
    }

    private static long exactly(long dividend, long divisor) {
        return BigInteger.valueOf(2 * dividend + divisor)
                .divide(BigInteger.valueOf(2 * divisor))
                .longValueExact();
    }

    @Test
    void all_its_parts_are_no_more_than_it_is_and_leave_nothing() {
        var third = Parts.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(3));
        var three = third.multiply(BigDecimal.valueOf(3));
        assertThat(three).isLessThanOrEqualTo(BigDecimal.ONE);
        assertThat(Parts.without(BigDecimal.ONE, three)).isZero();
        assertThat(Parts.without(BigDecimal.ONE, third).signum()).isPositive();
        assertThat(Parts.read(third)).isEqualByComparingTo("0.333");
        assertThat(Parts.read(new BigDecimal("0.5"))).isEqualByComparingTo("0.5");
    }

    @Test
    void a_grower_is_owed_for_a_part_what_its_fraction_comes_to() {
        var sixth = Parts.of(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.valueOf(30));
        assertThat(Terms.price(2000).owed(sixth, 600)).isEqualTo(333);
        assertThat(Terms.price(3).owed(Parts.of(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.valueOf(6)), 0))
                .as("two and a half")
                .isEqualTo(3);
    }

    @Test
    void who_repeats_what_is_left_as_it_is_read_means_it() {
        var left = Parts.without(BigDecimal.ONE, Parts.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(3)));
        var read = Parts.read(left);
        assertThat(read).isGreaterThan(left);
        assertThat(Parts.ofMost(read, left)).isEqualTo(left);
        assertThat(Parts.ofMost(new BigDecimal("0.5"), left)).isEqualByComparingTo("0.5");
        assertThat(Parts.ofMost(new BigDecimal("0.67"), left)).as("more").isEqualByComparingTo("0.67");
    }
}
