package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A no to what was kept asks whether it shall go back, and a yes in the words of that question is one. */
@QuarkusTest
class NoToTakenTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"不", "不用了谢谢", "不用了謝謝", "不要", "不好意思，不用了"})
    void a_no_to_what_is_kept(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).labels()).containsExactly("退 1 箱 黄桃（A1）· 订单 1001");
        assertThat(viewer.says("对").text()).contains("已退回 1 箱 黄桃（A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "no thanks",
                "nah",
                "actually no",
                "forget about it",
                "sorry that was a mistake",
                "oh no I didn't mean that",
                "that's too expensive, forget it"
            })
    void a_no_to_what_is_kept_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says(said).labels()).containsExactly("Give back 1 box of Yellow peaches (A1), order 1001");
        assertThat(viewer.says("no").text()).contains("nothing is given back");
    }

    @Test
    void a_no_to_something_else_gives_nothing_back() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says("几点下播");

        assertThat(viewer.says("不").text()).doesNotContain("要退");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的 取消", "对，取消", "好的 退掉吧", "確認取消", "取消吧"})
    void a_yes_to_the_question_what_goes_back(String said) {
        var viewer = ordered();
        viewer.says("我要取消订单");

        assertThat(viewer.says(said).text()).contains("已退回 1 箱 黄桃（A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, cancel it", "yes cancel", "please cancel it", "yes please cancel my order"})
    void a_yes_to_the_question_what_goes_back_in_english(String said) {
        var viewer = orderedInEnglish();
        viewer.says("cancel my order");

        assertThat(viewer.says(said).text()).contains("1 box of Yellow peaches (A1) in order 1001 given back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"整单取消", "取消整個訂單", "整个订单都不要了"})
    void the_whole_order_is_one_question(String said) {
        var viewer = ordered();
        viewer.says("A3一袋");

        assertThat(viewer.says(said).labels()).containsExactly("全部退掉 · 订单 1001");
        assertThat(viewer.says("是").text()).contains("订单 1001 已取消");
    }

    @Test
    void the_whole_order_in_english() {
        var viewer = orderedInEnglish();
        viewer.says("1 bag of sugar");

        assertThat(viewer.says("cancel the whole order").labels()).containsExactly("Give everything back · order 1001");
        assertThat(viewer.says("yes").text()).contains("Order 1001 is cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不想要了退钱吧", "不要了，把钱退给我吧", "我不要了，退款"})
    void who_wants_it_no_more_and_his_money_back_is_asked(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).labels()).containsExactly("退 1 箱 黄桃（A1）· 订单 1001");
        assertThat(viewer.says("对").text()).contains("已退回 1 箱 黄桃（A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是要吧", "不对 還是要", "算了还是要吧", "我又要了", "拿回来吧"})
    void who_wants_it_after_all_has_just_that_again(String said) {
        var viewer = village().viewer();
        viewer.says("两袋红糖");
        viewer.says("红糖不要了");

        assertThat(viewer.says(said).text()).contains("2 袋 红糖（A3）给你拿回来了，共 2 袋");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait, I want it after all", "actually I still want it anyway", "put it back please"})
    void who_wants_it_after_all_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("2 bags of sugar");
        viewer.says("cancel the sugar");

        assertThat(viewer.says(said).text()).contains("2 bags of Brown sugar (A3) taken again for you");
    }

    @Test
    void what_is_packed_is_not_nothing() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        viewer.says("A1 1");
        village.owner().says("/packed 1001");

        assertThat(viewer.says("cancel my order please").text()).contains("Order 1001 is packed");
    }

    @Test
    void a_first_name_is_enough_for_an_address_that_is_kept() {
        var viewer = village().foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        viewer.says("/address Bob Lee 13712345678, 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan");
        viewer.taps("Right, send it there");
        viewer.says("A1 1");

        assertThat(viewer.says("send it to Bob").text()).contains("Order 1001 now goes to Bob Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is there a quality certificate for A1?", "do you have a test certificate?"})
    void the_certificate_is_shown(String said) {
        assertThat(village().foreigner().says(said).text()).contains("Certificate of compliance for Yellow peaches");
    }
}
