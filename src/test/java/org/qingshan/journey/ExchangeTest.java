package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** One thing for another goes and comes in one, whatever is held of it already. */
@QuarkusTest
class ExchangeTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把一箱黄桃换成两袋红糖 | 2 | 4",
                "拿一箱黄桃换一袋红糖 | 2 | 3",
                "一箱黄桃换一袋红糖 | 2 | 3",
                "swap a box of peaches for two bags of sugar | 2 | 4",
                "change one box of peaches to 2 bags of sugar | 2 | 4"
            })
    void what_comes_is_added_to_what_is_held(String said, int peaches, int sugar) {
        for (int had : new int[] {2, 3}) {
            var viewer = village().viewer();
            viewer.says("黄桃三箱");
            viewer.says("红糖" + had + "袋");
            viewer.says(said);

            assertThat(viewer.says("购物车").text()).contains("黄桃 " + peaches + " 箱", "红糖 " + (sugar - 2 + had) + " 袋");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"把一箱黄桃换成两袋红糖", "swap a box of peaches for two bags of sugar"})
    void nothing_goes_for_what_has_run_out(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃三箱");
        viewer.says("红糖两袋");
        village.viewer().says("红糖一百一十八袋");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 3 箱", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'd rather have sugar than peaches"})
    void what_is_rather_wanted_is_offered_for_the_other(String said) {
        var viewer = village().foreigner();
        viewer.says("3 boxes of peaches");

        assertThat(viewer.says(said).labels()).contains("Swap 3 boxes of Yellow peaches for 1 bag of Brown sugar");
    }
}
