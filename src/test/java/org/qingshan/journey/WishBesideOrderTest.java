package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is wished beside an order, or of one, is passed on to the host, and that is said. */
@QuarkusTest
class WishBesideOrderTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"A1两箱，要熟一点的，别放门口", "来两箱黄桃，挑大个的", "來兩箱黃桃 要硬一點的", "两箱黄桃，里面放张卡片写生日快乐", "黄桃两箱，别太熟的"})
    void a_wish_beside_an_order(String said) {
        assertThat(village().neighbour().says(said).text())
                .contains("已下单 2 箱 黄桃（A1）")
                .containsPattern("这句(?:备注)?我也?转给主播了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1一箱，下周再发", "A1一箱，過幾天再發", "黄桃一箱 等国庆后发货"})
    void a_day_beside_an_order(String said) {
        assertThat(village().neighbour().says(said).text()).contains("已下单 1 箱 黄桃（A1）", "哪天送到由快递定，我保证不了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"麻烦挑大一点的", "要硬一点的", "要熟一點的", "帮我挑好的"})
    void a_wish_of_what_is_ordered(String said) {
        assertThat(ordered().says(said).text()).contains("这句备注我转给主播了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 boxes of peaches, big ones please|2 boxes of Yellow peaches",
                "2 boxes of peaches, please include a card saying Happy Birthday|2 boxes of Yellow peaches",
                "2 jin of pork, the fatty kind|2 jin of Cured pork",
                "2 boxes of peaches, not too ripe please|2 boxes of Yellow peaches"
            })
    void a_wish_beside_an_order_in_english(String said, String ordered) {
        assertThat(village().foreigner().says(said).text())
                .contains(ordered)
                .containsPattern("I have passed (?:this note|it) on to the host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ship next week please", "ship it in two weeks", "send it after the holidays"})
    void a_day_of_what_is_ordered_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("The courier decides on which day it comes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"please pick ripe ones", "please put in ripe ones", "can you send me the big ones"})
    void a_wish_of_what_is_ordered_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("I have passed this note on to the host");
        assertThat(village().foreigner().says(said).text()).contains("Say it together with what you order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要熟一点的", "麻烦挑大个的"})
    void before_anything_is_ordered_it_is_told_how_it_is_said(String said) {
        assertThat(village().viewer().says(said).text()).contains("下单的时候把这句和数量一起说");
    }
}
