package org.qingshan.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static Map<String, Long> weights(long... some) {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < some.length; i++) {
            weights.put("g" + i, some[i]);
        }
        return weights;
    }

    @Test
    void what_is_left_of_the_division_goes_to_the_largest_remainders() {
        assertThat(Pool.split(100, weights(1, 1, 1))).containsExactlyEntriesOf(weights(34, 33, 33));
        assertThat(Pool.split(10, weights(15, 25, 60))).containsExactlyEntriesOf(weights(2, 2, 6));
        assertThat(Pool.split(1, weights(1, 2))).containsExactlyEntriesOf(weights(0, 1));
        assertThat(Pool.split(7, weights(0, 5))).containsExactlyEntriesOf(weights(0, 7));
    }

    @Test
    void the_parts_add_up_to_the_whole_whatever_it_is() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var amount = random.nextInt(1_000_000);
            var weights = weights(1 + random.nextInt(9), random.nextInt(1_000_000), random.nextInt(90_000), 0);
            var parts = Pool.split(amount, weights);
            assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
            assertThat(parts.get("g3")).isZero();
        }
    }

    @Test
    void where_nobody_sold_anything_nobody_bears_it() {
        assertThatThrownBy(() -> Pool.split(5, weights(0, 0))).isInstanceOf(IllegalArgumentException.class);
    }
}
