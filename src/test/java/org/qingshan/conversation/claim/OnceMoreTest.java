package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.conversation.claim.OnceMore.How;

/** How much of what a message says is known to mean more of what somebody has already. */
class OnceMoreTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            红糖两袋                              | ADDED
            老板娘，给我来两袋红糖吧                 | ADDED
            could I get two bags of sugar?         | ADDED
            红糖两袋，多谢                          | ADDED_IF_OTHER
            给我留两袋红糖                          | ADDED_IF_OTHER
            红糖两袋 [玫瑰]                         | ADDED
            对的，红糖两袋                          | UNCLEAR
            红糖两袋裹厚点                          | UNCLEAR
            那两袋红糖                             | UNCLEAR
            my two bags of sugar, wrapped well    | UNCLEAR
            红糖再来两袋                           | ADDED
            好的，再来两袋红糖                       | ADDED
            two more bags of sugar, wrap them well | ADDED
            再确认一下，红糖两袋                     | UNCLEAR
            要多了，红糖两袋                        | UNCLEAR
            once more: two bags of sugar          | UNCLEAR
            黄桃一箱，更正，红糖两袋                  | IN_ALL
            打錯了，黃桃一箱，紅糖兩袋                | IN_ALL
            change to a box of eggs and two bags of sugar | IN_ALL
            更正：黄桃一箱，再来两袋红糖              | ADDED
            更正：黄桃一箱，来两袋红糖                | UNCLEAR
            红糖两袋，打错了，黄桃一箱                | UNCLEAR
            """)
    void what_is_not_known_to_add_is_asked(String text, How expected) {
        assertThat(read(text).of("A3")).isEqualTo(expected);
    }

    @Test
    void so_much_more_that_makes_so_much_is_both() {
        var read = read("红糖再加两袋，一共四袋");

        assertThat(read.of("A3")).isEqualTo(How.IN_ALL);
        assertThat(read.makes("A3")).contains(BigDecimal.valueOf(2));
    }

    private static OnceMore read(String text) {
        return ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1")).onceMore();
    }
}
