package org.qingshan.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderPaceTest {
    private static final Instant SEVEN = Instant.parse("2026-11-24T11:00:00Z");

    private static Instant after(int seconds) {
        return SEVEN.plusSeconds(seconds);
    }

    @Test
    void within_an_hour_each_minute_has_its_part() {
        var pace = OrderPace.of(SEVEN, after(50 * 60), List.of(after(0), after(59), after(60), after(1800)));

        assertThat(pace.step()).isEqualTo(Duration.ofMinutes(1));
        assertThat(pace.counts()).hasSize(51).startsWith(2, 1, 0);
        assertThat(pace.counts().get(30)).isEqualTo(1);
        assertThat(pace.at(30)).isEqualTo(after(1800));
        assertThat(pace.most()).isEqualTo(2);
    }

    @Test
    void however_long_it_was_there_are_no_more_parts_than_can_be_told_apart_and_none_is_lost() {
        for (var hours : List.of(1, 2, 5, 13, 24, 24 * 30, 24 * 365 * 3)) {
            var confirmed =
                    IntStream.range(0, 500).mapToObj(i -> after(hours * 7 * i)).toList();
            var pace = OrderPace.of(SEVEN, after(hours * 3600), confirmed);
            assertThat(pace.counts()).as("%s h", hours).hasSizeLessThanOrEqualTo(OrderPace.MOST);
            assertThat(pace.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
        }
    }

    @Test
    void an_order_that_is_confirmed_after_the_end_is_counted_too() {
        var pace = OrderPace.of(SEVEN, after(600), List.of(after(1200)));

        assertThat(pace.counts()).hasSize(21).endsWith(1);
    }

    @Test
    void a_stream_that_has_just_begun_has_one_part_and_nothing_in_it() {
        assertThat(OrderPace.of(SEVEN, SEVEN, List.of()).counts()).containsExactly(0);
    }
}
