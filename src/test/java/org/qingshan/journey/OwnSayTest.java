package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever writes has the last word on how much it shall be; and where it goes to several places, nothing is guessed. */
@QuarkusTest
class OwnSayTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one is enough | 1 box",
                "thats too many, just one | 1 box",
                "that's too much, one is enough | 1 box",
                "3 is too much, 2 is enough | 2 boxes",
                "aiyo too many lah 1 box enough | 1 box",
                "I'll only take 1 box | 1 box"
            })
    void so_much_is_enough(String said, String rest) {
        var viewer = village().foreigner();
        viewer.says("3 boxes of peaches");

        viewer.says(said);
        assertThat(viewer.says("/cart").text()).contains("peaches " + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one is enough",
                "5 is too much, 2 is enough",
                "gimme five 🖐",
                "88",
                "the pork at 58 seems steep"
            })
    void who_has_nothing_orders_nothing_by_it(String said) {
        var village = village();

        assertThat(village.foreigner().says(said).text()).doesNotContain("kept for you");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wife says two boxes of peaches, I say one's plenty. one it is | 1 box of Yellow peaches (A1)",
                "hubby wants two boxes of peaches, nope, one it is | 1 box of Yellow peaches (A1)",
                "mum wants two boxes of eggs but one's enough | 1 box of Free-range eggs (A4)"
            })
    void the_last_word_is_his(String said, String taken) {
        assertThat(village().foreigner().says(said).text()).contains(taken + " kept for you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"我媳妇让买五袋红糖 两袋就够了 | 2 袋 红糖（A3）", "老婆说买两箱黄桃 我看一箱就够了 来一箱 | 1 箱 黄桃（A1）"})
    void the_last_word_is_his_in_chinese(String said, String taken) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 " + taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱 一箱长沙一箱武汉",
                "红糖两袋 一袋给我妈一袋给我岳母 地址不一样",
                "给我两个姨妈一人寄一箱黄桃",
                "two boxes of peaches, one to London one to Manchester",
                "2 boxes of peaches, one for my mum and one for my aunt, different addresses",
                "3 boxes of peaches to Beijing, Shanghai and Guangzhou"
            })
    void nothing_is_taken_for_several_places(String said) {
        var village = village();
        village.viewer().says(said);

        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 0 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no sugar, cancel it", "no brown sugar, cancel it please"})
    void what_is_cancelled_is_no_complaint(String said) {
        var viewer = village().foreigner();
        viewer.says("1 bag of sugar");

        assertThat(viewer.says(said).text()).contains("given back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes please order", "ok order", "I'll take it", "下单撒", "买"})
    void a_word_for_the_cart_orders_it_and_offers_nothing_else(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(ADDRESS);
        viewer.says("对");

        assertThat(viewer.says(said).text()).contains("订单 1001");
        assertThat(viewer.says("我的订单").text()).contains("黄桃 2 箱");
    }
}
