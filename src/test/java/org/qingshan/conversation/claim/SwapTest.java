package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing for another is read as a whole. */
class SwapTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把一箱黄桃换成两袋红糖                      | A1 -1, A3 +2",
                "拿一箱黄桃换一袋红糖                       | A1 -1, A3 +1",
                "一箱黄桃换一袋红糖                        | A1 -1, A3 +1",
                "一箱黄桃换成一袋红糖                       | A1 -1, A3 +1",
                "swap a box of peaches for two bags of sugar | A1 -1, A3 +2",
                "change the peaches to 2 bags of sugar      | A1 gone, A3 +2",
                "change one box of peaches to 2 bags of sugar | A1 -1, A3 +2",
                "I'd rather have sugar than peaches         | ? A3 1",
                "I'd rather have two bags of sugar than the peaches | ? A3 2",
                "红糖换成鸡蛋                            | ? A4 1"
            })
    void what_goes_and_what_comes_are_known(String text, String reading) {
        assertThat(Demo.read(text, "A1")).isEqualTo(reading);
    }
}
