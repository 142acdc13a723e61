package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who has just taken something and asks how much it is hears what that comes to, and not what costs the goods that are shown. */
@QuarkusTest
class PriceOfTakenTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"多少钱", "那多少錢啊", "一共多少钱？", "总共几钱"})
    void of_what_is_kept(String said) {
        var viewer = village().viewer();
        viewer.says("两袋红糖");

        assertThat(viewer.says(said).text()).contains("A3 红糖 2 袋 ¥37.60").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much is it", "how much?", "so how much is that?", "how much is it all together"})
    void of_what_is_kept_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("2 bags of sugar");

        assertThat(viewer.says(said).text())
                .contains("Brown sugar 2 bags ¥37.60")
                .doesNotContain("peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多少钱 怎么付", "多少錢，怎麼付款"})
    void who_has_ordered_hears_how_to_pay(String said) {
        assertThat(ordered().says(said).text()).contains("订单 1001 要付 ¥37.90").doesNotContain("先下单");
    }

    @Test
    void who_has_ordered_hears_how_to_pay_in_english() {
        assertThat(orderedInEnglish().says("how much and how to pay?").text())
                .contains("To pay for order 1001: ¥37.90")
                .doesNotContain("Order first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent you the money via wechat", "I sent the payment by alipay"})
    void who_says_by_what_way_he_has_paid_is_asked_how_much(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text()).contains("How much did you pay for order 1001");
        assertThat(viewer.says("37.9").text()).contains("¥37.90", "The shop will check");
    }

    @Test
    void what_was_asked_about_since_goes_before() {
        var viewer = village().viewer();
        viewer.says("两袋红糖");
        viewer.says("鸡蛋多少钱");

        assertThat(viewer.says("多少钱").text()).contains("A4 土鸡蛋 ¥36.00/盒");
    }

    @Test
    void who_has_nothing_asks_for_what_is_shown() {
        assertThat(village().viewer().says("多少钱").text()).contains("A1 黄桃 ¥29.90/箱");
    }
}
