package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who says in one message that he has paid, and what else he wants, is heard in both. */
@QuarkusTest
class PaidBesideTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "付了37.9 再来一袋红糖",
                "付了37.9，再来一袋红糖",
                "付了37.9 尾号1234，再来一袋红糖",
                "已經付了37.9，再來一袋紅糖",
                "1001付了37.9。另外再来一袋红糖"
            })
    void what_is_ordered_behind_a_payment_is_still_to_be_paid(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("请店家核对", "已下单 1 袋 红糖");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了 ¥37.90，店家还没核对，还要付 ¥18.80");
    }

    @Test
    void a_payment_without_a_sum_is_of_what_was_due_when_it_was_told() {
        var viewer = ordered();
        assertThat(viewer.says("已付，再来一袋红糖，放门卫").text()).contains("记下了「放门卫」", "等店家核对", "已下单 1 袋 红糖");
        assertThat(viewer.says("我付的钱").text()).contains("你说付了，店家还没核对，还要付 ¥18.80");
        assertThat(viewer.says("我的订单").text()).contains("A3 红糖 1 袋", "嘱咐：放门卫");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来一袋红糖，钱已经付了56.7", "付了56.7，再来一袋红糖", "再來一袋紅糖，付了56.7"})
    void what_is_paid_for_with_it_is_ordered_first(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("已下单 1 袋 红糖", "请店家核对")
                .doesNotContain("数写对了吗");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了 ¥56.70，店家还没核对。");
    }

    @ParameterizedTest
    @CsvSource({"付了37.9，放门卫,放门卫", "已付，放门卫,放门卫", "放门卫，钱付了,放门卫", "37.9轉了，放管理員,放管理員"})
    void what_the_courier_shall_heed_is_noted_too(String said, String note) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("核对", "记下了「" + note + "」");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("店家还没核对");
        assertThat(viewer.says("我的订单").text()).as(said).contains("嘱咐：" + note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄到 王五 13712345678 广东省深圳市南山区科技园1号",
                "王五 13712345678 广东省深圳市南山区科技园1号",
                "send it to Wang Wu 13712345678 广东省深圳市南山区科技园1号"
            })
    void where_it_shall_go_is_no_proof_that_it_is_paid(String said) {
        var viewer = ordered();
        viewer.says("已付");
        assertThat(viewer.says(said).text()).as(said).contains("科技园1号").doesNotContain("请店家核对");
    }

    @Test
    void of_three_things_none_is_lost() {
        var viewer = ordered();
        assertThat(viewer.says("付了37.9，还要一袋红糖，放驿站").text()).contains("请店家核对", "记下了「放驿站」", "已下单 1 袋 红糖");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "付了37.9，寄给我妈|你还没存过「我妈」的地址",
                "已付37.9，改地址|寄到哪里",
                "付了37.9，改寄到 湖南省长沙市天心区芙蓉南路10号 李四 13911112222|收货人：李四",
                "付了37.9 地址改成 李四 13911112222 湖南省长沙市天心区芙蓉南路10号|收货人：李四",
                "付了37.9，不要A1了|已退回 1 箱 黄桃",
                "付了37.9，什么时候发货|24 小时内发货",
                "付了37.9，开发票|发票要主播来开"
            })
    void whatever_else_it_is(String said, String answered) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).as(said).contains("请店家核对", answered);
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了 ¥37.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paid 37.9, add a bag of brown sugar please|1 bag of Brown sugar",
                "I've paid 37.9. Please add a bag of brown sugar.|1 bag of Brown sugar",
                "paid 37.9, leave it with the guard|Noted: \"leave it with the guard\"",
                "paid 37.9 and please leave it with the guard|Noted: \"leave it with the guard\"",
                "paid 37.9. Ship to my mom please|no address called \"my mom\"",
                "paid 37.9, cancel A1|given back"
            })
    void so_it_is_in_english(String said, String answered) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).as(said).contains("The shop will check it", answered);
        assertThat(viewer.says("my payments").text()).as(said).contains("you say you paid ¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了37.9，谢谢老板", "付了37.9 微信，尾号1234", "付了37.9，麻烦查一下", "付了20，又付了17.9", "付了37.9，辛苦了"})
    void of_a_payment_alone_nothing_else_is_said(String said) {
        var viewer = ordered();
        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).contains("请店家核对").doesNotContain("没听懂", "已下单");
        assertThat(answer.replies()).as(said).hasSize(1);
    }

    @Test
    void who_orders_and_pays_in_one_breath_has_said_both() {
        var viewer = village().neighbour();
        assertThat(viewer.says("A1一箱，已付37.9").text()).contains("已下单 1 箱 黄桃", "请店家核对");
        assertThat(viewer.says("我付的钱").text()).contains("你说付了 ¥37.90，店家还没核对。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"等我付了钱，再来一箱", "付不了，再来一箱"})
    void what_is_not_paid_yet_is_not_told_as_paid(String said) {
        var viewer = ordered();
        viewer.says(said);
        assertThat(viewer.says("我付的钱").text()).as(said).doesNotContain("你说付了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付了37.9，就是加的那一箱",
                "付了37.9 就是刚才加的那箱",
                "付了37.9，是加的那箱黄桃",
                "付了37.9，後來加的那一箱",
                "付了37.9，多买的那一箱的钱",
                "paid 37.9 for the extra box",
                "paid 37.9, that's for the extra box of peaches",
                "paid 37.9 for the other box of peaches",
                "I paid 37.9 for one more box",
                "I've paid 37.9 for 1 box of peaches"
            })
    void what_a_payment_of_the_sum_due_is_for_orders_nothing(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text())
                .as(said)
                .containsAnyOf("请店家核对", "The shop")
                .doesNotContain("已下单", "2 箱", "2 boxes");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("¥37.90").doesNotContain("还要付");
        assertThat(viewer.says("我的订单").text()).as(said).contains("A1 黄桃 1 箱").doesNotContain("2 箱");
    }

    @Test
    void beside_what_it_is_for_more_may_be_ordered() {
        var viewer = orderedInEnglish();
        assertThat(viewer.says("paid 37.9 for the extra box, add a bag of brown sugar")
                        .text())
                .contains("The shop will check it", "1 bag of Brown sugar")
                .doesNotContain("2 boxes");
    }
}
