package org.qingshan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What comes back of one stream is on sale in the next, in many random rows of streams. */
class StreamsInARowTest {
    private static final long ROWS = Long.getLong("qingshan.streams", 5_000);

    @Test
    void in_every_row_of_streams_all_that_lies_in_the_lots_is_on_sale_and_no_more() {
        var failed = LongStream.rangeClosed(1, ROWS)
                .parallel()
                .filter(seed -> new StreamsInARow(seed).live().isPresent())
                .findFirst();
        failed.ifPresent(seed ->
                assertThat(new StreamsInARow(seed).live()).as("seed " + seed).isEmpty());
        assertThat(failed).isEmpty();
    }

    @Test
    void goods_of_earlier_streams_do_come_back_in_them() {
        assertThat(LongStream.rangeClosed(1, 50).mapToObj(StreamsInARow::new).peek(StreamsInARow::live))
                .anyMatch(row -> row.cameBack > 1);
    }
}
