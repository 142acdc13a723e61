package org.qingshan.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What buyers were told that several cost is what these cost at most. */
class ContentsTest {
    @ParameterizedTest
    @CsvSource({"5000,3,1666", "7500,3,2500", "10000,7,1428", "100,1.5,66", "2,3,0"})
    void so_many_never_cost_more_than_was_said(long sum, BigDecimal quantity, long each) {
        assertThat(Contents.each(sum, quantity)).isEqualTo(each);
        assertThat(Contents.worth(quantity, each)).isLessThanOrEqualTo(sum);
    }
}
