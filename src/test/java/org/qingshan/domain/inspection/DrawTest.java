package org.qingshan.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    @Test
    void as_many_different_items_as_wanted_are_drawn_in_order() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(Draw.of(50, 13, seed))
                    .hasSize(13)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(item -> item >= 1 && item <= 50);
        }
    }

    @Test
    void the_same_seed_shows_the_same_draw_again_and_another_one_another() {
        assertThat(Draw.of(500, 50, 20261125)).isEqualTo(Draw.of(500, 50, 20261125));
        assertThat(Draw.of(500, 50, 20261125)).isNotEqualTo(Draw.of(500, 50, 20261126));
    }

    @Test
    void the_whole_lot_is_every_item() {
        assertThat(Draw.of(5, 5, 3)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void every_item_has_the_same_chance() {
        var times = new int[11];
        IntStream.range(0, 20_000).forEach(seed -> Draw.of(10, 3, seed * 7919L).forEach(item -> times[item]++));
        // 6000 each, with a standard deviation of 65.
        assertThat(IntStream.rangeClosed(1, 10).map(item -> times[item])).allMatch(n -> n > 5_600 && n < 6_400);
    }
}
