package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Nobody buys anything by what he says in the midst of packing and inspecting. */
@QuarkusTest
class TeamAtWorkTest extends Journey {
    private static Viewer packer(Village village, String... orders) {
        for (var order : orders) {
            village.neighbour().says(order);
        }
        return village.joined("packer");
    }

    @ParameterizedTest
    @CsvSource({"1001 笋子1.1斤, A2 1.1斤", "1001竹笋1斤半, A2 1.5斤", "1001 竹筍2斤9兩, A2 2.9斤", "'1001, shoots 1.1 jin', A2 1.1斤"
    })
    void what_the_scales_said_of_an_order_is_kept_with_it(String said, String weighed) {
        var packer = packer(village(), "A2 1斤");
        var answer = packer.says(said);
        assertThat(answer.text()).as(said).contains("1001").doesNotContain("已为你留");
        assertThat(answer.behind("打好了 1001")).as(said).startsWith("/packed 1001 A2");
        assertThat(packer.says("购物车").text()).doesNotContain("竹笋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两斤", "竹笋2斤", "笋子两斤", "兩斤", "2 jin"})
    void a_weight_is_of_the_order_that_is_before_him(String said) {
        var packer = packer(village(), "A2 1斤");
        packer.says("打包");
        assertThat(packer.says("这单几斤").text()).contains("1001", "竹笋 1 斤");
        var answer = packer.says(said);
        assertThat(answer.text()).as(said).doesNotContain("已为你留");
        assertThat(answer.behind("打好了 1001")).as(said).startsWith("/packed 1001");
    }

    @Test
    void a_weight_is_asked_about_right_behind_what_he_has_closed() {
        var packer = packer(village(), "A2 1斤", "A5 1斤");
        assertThat(packer.says("1001打好了").text()).contains("没过秤");
        var answer = packer.says("笋子1.1斤");
        assertThat(answer.text()).doesNotContain("已为你留").contains("还没有买");
        assertThat(packer.says(answer.behind("称的：1001")).text()).contains("1001");
        assertThat(packer.says("1002打好了，腊肉0.9").text()).contains("订单 1002 打好了");
    }

    @Test
    void what_reads_like_a_purchase_is_asked_in_the_midst_of_packing_and_bought_in_a_buyers_words() {
        var packer = packer(village(), "A2 1斤", "A2 2斤");
        packer.says("打包");
        var answer = packer.says("黄桃一箱");
        assertThat(answer.text()).isEqualTo("1 箱 黄桃：还没有买。是干活的数，还是你自己要买？点一下才算。");
        assertThat(answer.labels()).containsExactly("我自己要 黄桃 1 箱");
        assertThat(packer.says(answer.behind("我自己要")).text()).contains("已为你留 1 箱 黄桃");
    }

    @Test
    void what_he_bought_and_gave_back_makes_no_buyer_of_him() {
        var packer = packer(village(), "A2 1斤");
        assertThat(packer.says("要红糖一袋").text()).contains("已为你留");
        packer.says("撤销");
        packer.says("打包");
        assertThat(packer.says("竹笋1斤").text()).doesNotContain("已为你留");
        assertThat(packer.says("黄桃一箱").text()).doesNotContain("已为你留");
        assertThat(packer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要两箱黄桃", "A1 x2", "给我来两箱黄桃", "I want 2 boxes of peaches"})
    void who_says_that_he_wants_it_buys_it(String said) {
        var packer = packer(village(), "A2 1斤");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("已为你留 2 箱 黄桃");
    }

    @Test
    void two_growers_in_one_message_are_both_taken_in() {
        var screener = village().joined("screener");
        assertThat(screener.says("吴秀英送来50斤笋子，另外张桂花拿来20箱桃").text()).contains("吴秀英，竹笋 50 斤", "张桂花，黄桃 20 箱");
        screener.says("吴婆婆送来40斤笋子");
        assertThat(screener.says("吴秀英的，另外张桂花拿来21箱桃").text())
                .contains("吴秀英，竹笋 40 斤", "张桂花，黄桃 21 箱")
                .doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"吴秀英", "是吴秀英的", "吳秀英的"})
    void a_name_behind_an_intake_says_whose_it_is(String said) {
        var screener = village().joined("screener");
        screener.says("收货");
        screener.says("黄桃");
        assertThat(screener.says("30箱").text()).contains("张桂花，黄桃 30 箱");
        assertThat(screener.says("张桂花").text()).contains("张桂花", "黄桃 30 箱").doesNotContain("收货人");
        assertThat(screener.says(said).text()).as(said).contains("张桂花 → 吴秀英");
    }

    @Test
    void a_name_that_is_asked_for_is_of_what_comes_in_now() {
        var screener = village().joined("screener");
        screener.says("张桂花送来30箱黄桃");
        assertThat(screener.says("来了20袋红糖，过秤了").text()).contains("谁");
        assertThat(screener.says("吴秀英").text()).contains("吴秀英，红糖 20 袋").doesNotContain("→");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不对是麻三妹的红糖5袋", "错了，是麻三妹红糖5袋", "no, it was 麻三妹 brown sugar 5 bags"})
    void other_goods_than_were_taken_in_are_asked_about(String said) {
        var screener = village().joined("screener");
        screener.says("张桂花送来30箱黄桃");
        var answer = screener.says(said);
        assertThat(answer.text()).as(said).contains("还没改", "张桂花", "黄桃 30 箱");
        assertThat(screener.says(answer.behind("收货：")).text()).contains("麻三妹，红糖 5 袋");
    }

    @Test
    void the_same_goods_are_put_right() {
        var screener = village().joined("screener");
        screener.says("张桂花送来30箱黄桃");
        assertThat(screener.says("不对，是吴秀英的黄桃25箱").text()).contains("张桂花 → 吴秀英", "30 箱", "25 箱");
    }
}
