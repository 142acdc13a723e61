package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** What a host types is done, or said why not and how it is typed. */
@QuarkusTest
class HostAskingTest extends Journey {
    @Inject
    Lanes lanes;

    @ParameterizedTest
    @ValueSource(strings = {"价格", "多少钱", "运费", "包邮吗", "还剩多少", "price", "甜吗, 价钱"})
    void what_the_records_know_is_not_answered_by_a_fixed_sentence(String trigger) {
        var village = village();
        assertThat(village.owner().says("/faq add " + trigger + " = 免费").text())
                .as(trigger)
                .contains("我照记的答", "/faq add")
                .doesNotContain("记住了");
        assertThat(village.owner().says("/faq").text()).contains("还没有写好的答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"批发价格", "什么时候发货", "甜吗", "黄桃 产地", "wholesale price"})
    void what_asks_for_more_or_of_the_shops_ways_is_kept(String trigger) {
        assertThat(village().owner().says("/faq add " + trigger + " = 问老张").text())
                .as(trigger)
                .contains("记住了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "钱呢",
                "付款",
                "錢呢",
                "怎么付款",
                "还差多少钱",
                "付多了",
                "退款",
                "已付",
                "我付的钱",
                "我还没付",
                "where is my money",
                "pay",
                "I overpaid",
                "甜吗, 付款"
            })
    void neither_is_what_each_buyers_own_accounts_know(String trigger) {
        var village = village();
        assertThat(village.owner().says("/faq add " + trigger + " = 马上").text())
                .as(trigger)
                .contains("各人自己的钱", "/shop pay")
                .doesNotContain("记住了");
        assertThat(village.owner().says("/faq").text()).contains("还没有写好的答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付款安全吗", "坏了怎么退款", "能开发票吗", "可以用信用卡付款吗"})
    void but_what_asks_for_more_is(String trigger) {
        assertThat(village().owner().says("/faq add " + trigger + " = 问老张").text())
                .as(trigger)
                .contains("记住了");
    }

    @Test
    void what_was_kept_before_and_is_passed_over_is_said_to_be_on_the_list() {
        var village = village();
        lanes.run(village.key(), () -> {
            new Faq(List.of("钱呢", "甜吗"), "糖度十四", Instant.EPOCH).persist();
            return true;
        });

        assertThat(village.owner().says("/faq").text()).contains("「钱呢」问的是店里记着的", "甜吗");
        assertThat(village.viewer().says("甜吗").text()).contains("糖度十四");
        assertThat(village.viewer().says("钱呢").text()).doesNotContain("糖度");
    }

    @Test
    void of_many_questions_it_is_said_how_many_there_are_and_how_the_rest_is_seen() {
        var village = village();
        var host = village.owner();
        for (var thing : List.of("蜂蜜", "板栗", "核桃", "木耳", "香菇")) {
            village.viewer().says(thing + "打农药吗");
        }
        assertThat(host.says("/questions").text()).doesNotContain("/console");
        village.viewer().says("红薯打农药吗");
        assertThat(host.says("/questions").text()).contains("只列最新的 5 条，一共 6 条", "/console");
    }

    @Test
    void what_was_kept_before_that_answers_no_price() {
        var village = village();
        lanes.run(village.key(), () -> {
            new Faq(List.of("价格"), "免费", Instant.EPOCH).persist();
            return true;
        });

        assertThat(village.viewer().says("黄桃价格").text()).contains("¥29.90").doesNotContain("免费");
    }

    @Test
    void a_pair_is_removed_by_its_number_on_the_list() {
        var host = village().owner();
        host.says("/faq add 甜吗 = 甜");
        host.says("/faq add 打药吗 = 不打");

        assertThat(host.says("/faq remove 2").text()).isEqualTo("删掉了：打药吗");
        assertThat(host.says("问答 删 1").text()).isEqualTo("删掉了：甜吗");
        assertThat(host.says("/faq remove 1").text()).contains("没有这一条了");
    }

    @Test
    void taking_down_alone_asks_what_with_three_buttons() {
        var host = village().joined("host");
        var asked = host.says("下架");
        assertThat(asked.text()).contains("下架 A1");
        assertThat(asked.labels()).hasSize(3);
        assertThat(host.says(asked.behind("A2")).text()).contains("A2 竹笋 停卖了");
        assertThat(host.says("下架 A3").text()).contains("A3 红糖 停卖了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "限购 A5 取消   | A5 腊肉 不限购了",
                "限购 A5 不限   | A5 腊肉 不限购了",
                "取消限购 A5    | A5 腊肉 不限购了",
                "A5 不限购      | A5 腊肉 不限购了",
                "腊肉不限购     | A5 腊肉 不限购了",
                "限购 A5 0      | A5 腊肉 不限购了",
                "limit A5 off   | A5 腊肉 不限购了",
                "no limit A5    | A5 腊肉 不限购了",
            })
    void a_limit_is_lifted_in_words(String said, String answer) {
        var host = village().joined("host");
        host.says("限购 A5 2");
        assertThat(host.says(said).text()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/price A1 -5     | 价钱要大于零，A1 没有改。想便宜 ¥5.00 就写改好的价：改价 A1 24.90",
                "改价 A1 -50      | 价钱要大于零，A1 没有改",
                "改价 A1 29.905   | 价钱最小到分，29.905 收不了，A1 没有改。比如：改价 A1 29.91",
                "改价 A1 免费     | 价钱要大于零，A1 没有改",
                "改价 A1 看着给   | 「看着给」不是价钱，A1 没有改",
                "改价 A1          | 这样写：改价 A1 25.9",
            })
    void a_price_that_cannot_be_is_refused_with_the_reason(String said, String answer) {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says(said).text()).contains(answer);
        assertThat(host.says("货单").text()).contains("A1 黄桃 ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲 A3", "讲一下A3", "说一下 A3", "说说红糖", "介绍一下红糖", "show A3", "let's show brown sugar", "接下来讲红糖"})
    void a_card_is_presented_in_a_hosts_own_words(String said) {
        var village = village();
        var viewer = village.viewer();
        assertThat(village.joined("host").says(said).text()).as(said).contains("A3 红糖 的卡片已发给大家");
        assertThat(viewer.says(said).text()).as("a viewer").doesNotContain("的卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"说一下", "讲完了", "介绍一下你们村", "讲红糖的来历给大家听", "show me the money"})
    void what_only_sounds_like_that_presents_nothing(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("的卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天卖了多少红糖", "红糖卖了多少", "卖了几袋红糖", "红糖卖得怎么样", "how much brown sugar did we sell"})
    void a_host_who_asks_what_was_sold_reads_the_figures(String said) {
        var village = village();
        village.neighbour().says("A3 x2");

        assertThat(village.joined("host").says(said).text())
                .as(said)
                .contains("A3 红糖：卖出 2 袋", "剩 118 袋")
                .doesNotContain("A1");
        assertThat(village.viewer().says(said).text()).doesNotContain("卖出 2 袋");
    }

    @Test
    void of_all_it_is_the_sales_sheet() {
        assertThat(village().owner().says("今天卖了多少").text()).contains("A1 黄桃：卖出 0 箱", "A5 腊肉");
    }

    @Test
    void questions_show_no_phone_numbers_and_nothing_of_the_hosts_own() {
        var village = village();
        var host = village.joined("host");
        village.viewer().says("你们打 13812345678 联系我好吗？");
        host.says("咕噜咕噜这是什么呢？");

        assertThat(host.says("提问").text())
                .contains("大家问过、还没人答的（1）", "你们打 … 联系我好吗")
                .doesNotContain("1381234", "咕噜");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消 A8", "取消 A3", "cancel A8"})
    void a_host_who_cancels_what_he_has_not_is_told_what_to_type(String said) {
        var village = village();
        assertThat(village.joined("host").says(said).text()).as(said).contains("停卖 A", "取消 1001 原因");
        assertThat(village.viewer().says(said).text()).as("a viewer").contains("没有要过");
    }

    @Test
    void what_an_amount_costs_is_told_of_no_more_than_is_left() {
        var village = village();
        village.owner().says("/stock A4 3");

        assertThat(village.viewer().says("A4 5盒多少钱").text())
                .contains("3 盒共 ¥108.00")
                .doesNotContain("¥180");
        assertThat(village.viewer().says("A4 2盒多少钱").text()).contains("2 盒共 ¥72.00");
    }
}
