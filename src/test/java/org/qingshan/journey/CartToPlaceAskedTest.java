package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What all that somebody has would cost, sent to a place that he names; whether the shop is paid on delivery; and what only the host knows. */
@QuarkusTest
class CartToPlaceAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"我这些寄到北京一共多少", "我這些東西寄北京要多少錢", "购物车里的寄到北京一共多少钱", "到北京的话一共多少"})
    void what_one_has_is_reckoned_to_the_place_that_is_named(String asked) {
        assertThat(ordered().says(asked).text()).contains("你现在的货款 ¥29.90", "北京市：运费 ¥12.00，合计 ¥41.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much in total with shipping to Beijing", "what's my total if shipped to Beijing?"})
    void so_it_is_in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text())
                .contains("Your goods now: ¥29.90", "Beijing: shipping ¥12.00, ¥41.90 in all");
    }

    @Test
    void enough_of_it_is_sent_free() {
        var viewer = village().neighbour();
        viewer.says("黄桃四箱");

        assertThat(viewer.says("全部寄到西藏连运费多少").text()).contains("你现在的货款 ¥119.60", "包邮，合计 ¥119.60");
    }

    @Test
    void who_has_nothing_is_told_the_fee() {
        assertThat(village().viewer().says("我这些寄到北京一共多少").text()).contains("寄到北京市运费 ¥12.00");
    }

    @Test
    void a_box_of_something_else_is_none_of_what_stands_before() {
        assertThat(village().viewer().says("两箱黄桃加一箱鸡蛋包邮吗").text())
                .contains("满 ¥99.00 包邮")
                .doesNotContain("3 箱");
    }

    @Test
    void who_asks_for_cash_on_delivery_is_told_whether() {
        var village = village();
        village.owner().says("/shop pay transfer 农行 6228 张三");

        assertThat(village.viewer().says("货到付款行吗").text()).contains("不能货到付款", "6228");
        assertThat(village.foreigner().says("cash on delivery?").text()).contains("no cash on delivery", "6228");
    }

    @ParameterizedTest
    @ValueSource(strings = {"保质期", "保質期多久", "怎么包装", "两箱够吃吗", "shelf life"})
    void what_no_record_has_waits_for_the_host(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("已经记下来给主播看了");
    }
}
