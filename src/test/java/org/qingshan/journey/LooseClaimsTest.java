package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Claims that leave something open: for how many, which of two, which part goes, or whether it was meant at all. */
@QuarkusTest
class LooseClaimsTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我和三个朋友每人一箱黄桃 | 4 箱",
                "三个朋友和我，每人一箱黄桃 | 4 箱",
                "我跟两个同事一人一箱黄桃 | 3 箱",
                "三个朋友每人一箱黄桃 | 3 箱",
                "连我四个人每人一箱黄桃 | 4 箱"
            })
    void who_speaks_has_his_share_where_he_counts_himself(String said, String amount) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 " + amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three friends and I, one box of peaches each | 4 boxes",
                "me and three friends, one box of peaches each | 4 boxes",
                "my two sisters and I want a box of peaches each | 3 boxes",
                "three of us including me, one box of peaches each | 3 boxes",
                "three friends, one box of peaches each | 3 boxes"
            })
    void so_it_is_in_english(String said, String amount) {
        assertThat(village().foreigner().says(said).text()).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "要", "我要", "yes please"})
    void a_bare_yes_to_two_offers_is_asked_of_which(String yes) {
        var viewer = village().viewer();
        viewer.says("黄桃还有吗");

        var asked = viewer.says(yes);
        assertThat(asked.text()).contains("哪一个");
        assertThat(asked.labels()).hasSize(2);
        assertThat(viewer.says("购物车").text()).doesNotContain("黄桃");
    }

    @Test
    void thanks_for_an_answer_choose_nothing() {
        var viewer = village().viewer();
        viewer.says("黄桃还有吗");

        assertThat(viewer.says("好的谢谢").text()).doesNotContain("哪一个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把一箱黄桃换成红糖", "一箱黄桃换红糖", "swap one box of peaches for sugar"})
    void so_much_of_one_thing_for_another_gives_only_that_back(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        viewer.says(said);
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "红糖 1 袋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开玩笑的",
                "开玩笑的，不要了",
                "开玩笑的，不是真要",
                "nope, forget it, I was joking",
                "刚才多点了一次",
                "她不要了",
                "手滑了",
                "不小心点的",
                "just kidding",
                "sorry, pressed it twice",
                "she doesn't want it anymore"
            })
    void what_was_no_wish_can_go_back(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        var asked = viewer.says(said);
        assertThat(asked.labels()).anyMatch(label -> label.contains("黄桃"));
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"除了两箱都退", "除了两箱其他的都不要了", "all but two back"})
    void so_many_stay_where_all_but_them_go(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x5");

        assertThat(viewer.says(said).labels())
                .anyMatch(label -> label.contains("2 箱"))
                .noneMatch(label -> label.contains("5 箱"));
        assertThat(viewer.says("购物车").text()).contains("黄桃 5 箱");
    }

    @Test
    void a_number_said_again_in_other_words_is_asked_of() {
        var viewer = village().viewer();
        viewer.says("三箱");

        assertThat(viewer.says("要三箱").text()).contains("没有变", "再加");
        assertThat(viewer.says("黄桃三箱").text()).doesNotContain("共 6 箱", "共 9 箱");
        assertThat(viewer.says("购物车").text()).contains("黄桃 3 箱");
    }

    @Test
    void what_is_said_to_be_more_is_more() {
        var viewer = village().viewer();
        viewer.says("三箱");

        assertThat(viewer.says("再来三箱").text()).contains("共 6 箱");
        assertThat(viewer.says("+3").text()).contains("共 9 箱");
    }

    @Test
    void of_more_than_can_be_shown_the_rest_is_named() {
        assertThat(village().viewer().says("黄桃 竹笋 红糖 鸡蛋 腊肉").text()).contains("土鸡蛋（A4）", "腊肉（A5）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了不换了", "不换了", "never mind, keep it", "don't change it"})
    void who_keeps_what_he_has_is_shown_it(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("换成红糖");

        assertThat(viewer.says(said).text()).doesNotContain("没听懂");
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱").doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "送一箱黄桃给我朋友 张伟 13612345678 地址浙江省杭州市西湖区文三路100号",
                "黄桃一箱 备注：别放辣 收件人：张伟 电话：13612345678 地址：浙江省杭州市西湖区文三路100号",
                "黄桃一箱 收件人：张伟 电话：13612345678 地址：浙江省杭州市西湖区文三路100号 备注：别放辣"
            })
    void the_claim_beside_an_address_is_taken_and_a_remark_is_no_street(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).replies().stream().map(line -> line.text()))
                .anyMatch(text -> text.contains("已为你留 1 箱 黄桃"))
                .anyMatch(text -> text.contains("地址：浙江省杭州市西湖区文三路100号"))
                .noneMatch(text -> text.contains("别放辣"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发票寄湖南省长沙市岳麓区麓山南路1号",
                "发票请寄到湖南省长沙市岳麓区麓山南路1号",
                "或者寄湖南省长沙市岳麓区麓山南路1号都行",
                "send the invoice to 湖南省长沙市岳麓区麓山南路1号"
            })
    void an_invoice_and_another_place_as_well_change_no_address(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("王伟 13800138000 浙江省杭州市西湖区文三路100号");

        assertThat(viewer.says(said).text()).contains("没有变");
        assertThat(viewer.says("对").text()).contains("文三路100号").doesNotContain("麓山南路");
    }

    @Test
    void an_order_that_is_not_packed_is_offered_to_go_to_the_new_address_in_words_too() {
        var viewer = village().neighbour();
        viewer.says("A1 x2");
        viewer.says("地址错了");
        viewer.says("王伟 13800138000 浙江省杭州市西湖区文三路100号");

        assertThat(viewer.says("对").text()).contains("也改寄到这里吗");
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 王伟");
    }
}
