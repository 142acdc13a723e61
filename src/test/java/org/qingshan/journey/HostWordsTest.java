package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host says in a hurry, with one thumb: words in any order, too few of them, a wrong one. */
@QuarkusTest
class HostWordsTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加货 A1 50        | 200 → 250 箱",
                "加货 A1 +50       | 200 → 250 箱",
                "加货A1 50箱       | 200 → 250 箱",
                "加货 黄桃 50      | 200 → 250 箱",
                "加货 黄桃50箱     | 200 → 250 箱",
                "restock A1 50     | 200 → 250 箱",
                "加货 A1 -20       | 200 → 180 箱",
                "减货 A1 20        | 200 → 180 箱",
                "减货 A1 -20       | 200 → 180 箱",
                "A1 加货 50        | 200 → 250 箱",
                "A1加货50          | 200 → 250 箱",
                "Ａ１ 减货 20      | 200 → 180 箱",
                "/stock A1 50      | 200 → 50 箱",
                "/stock A1+50      | 200 → 250 箱",
                "/stock A1 −20     | 200 → 180 箱",
                "stock A1 50       | 200 → 50 箱",
                "库存 A1 50        | 200 → 50 箱",
                "减货 A1 +20       | 加 50：加货 A1 50",
                "加货 A1           | 加 50：加货 A1 50",
                "加货 A1 50斤      | 没有改动：黄桃按箱卖",
            })
    void more_is_added_less_is_taken_away_and_a_total_is_set(String words, String answer) {
        var host = village().joined("host");

        assertThat(host.says(words).text()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 改价 25.9      | A1 黄桃：¥29.90 → ¥25.90",
                "A1改价25.9        | A1 黄桃：¥29.90 → ¥25.90",
                "a1 price 25.9     | A1 黄桃：¥29.90 → ¥25.90",
                "改价 A1：25.9元   | A1 黄桃：¥29.90 → ¥25.90",
                "/price Yellow peaches 25.9 | A1 黄桃：¥29.90 → ¥25.90",
                "改价 A1 0         | 价钱要大于零，A1 没有改",
                "A1 price 0 yuan   | 价钱要大于零，A1 没有改",
                "改价 A1 便宜点    | 这样写：改价 A1 25.9",
                "A1 停卖           | A1 黄桃 停卖了",
                "A1 限购 2         | A1 黄桃 每人限 2 箱",
                "A1 上             | A1 黄桃 的卡片已发给大家",
                "A1 讲解！         | A1 黄桃 的卡片已发给大家",
                "停卖 A9           | 今天的货单里没有「A9」",
            })
    void a_slot_may_stand_before_the_word_or_behind_it(String words, String answer) {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says(words).text()).contains(answer);
        assertThat(host.says("购物车").text()).as("the host has bought nothing").contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 加货 5", "A1加货5", "A1 改价 25.9", "A1 停卖", "A1 限购 2", "A1 上"})
    void what_a_host_would_say_is_neither_a_command_nor_an_order_of_a_viewers(String words) {
        var village = village();
        var viewer = village.neighbour();

        assertThat(viewer.says(words).text()).contains("没听懂这句");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
        assertThat(viewer.says("货单").text()).contains("A1 黄桃 ¥29.90/箱 (5 斤) · 剩 200 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "讲解红糖          | A3 红糖 的卡片已发给大家",
                "上红糖            | A3 红糖 的卡片已发给大家",
                "红糖讲解！        | A3 红糖 的卡片已发给大家",
                "/card 桃子        | A1 黄桃 的卡片已发给大家",
                "停卖红糖          | A3 红糖 停卖了",
                "停卖 红糖         | A3 红糖 停卖了",
                "红糖停卖          | A3 红糖 停卖了",
                "close brown sugar | A3 红糖 停卖了",
                "加货 A5 十斤      | A5 腊肉：40 → 50 斤",
                "腊肉加货十斤半    | A5 腊肉：40 → 50.5 斤",
                "腊肉加货一斤半    | A5 腊肉：40 → 41.5 斤",
                "减货 腊肉 五      | A5 腊肉：40 → 35 斤",
                "库存 黄桃 三百五  | A1 黄桃：200 → 350 箱",
                "限购红糖两袋      | A3 红糖 每人限 2 袋",
                "/price peaches 28 | A1 黄桃：¥29.90 → ¥28.00",
                "price peaches 28  | A1 黄桃：¥29.90 → ¥28.00",
                "改价 桃子 二十八块五 | A1 黄桃：¥29.90 → ¥28.50",
                "改价黄桃28块8毛   | A1 黄桃：¥29.90 → ¥28.80",
                "A5改成55元        | A5 腊肉：¥58.00 → ¥55.00",
                "腊肉改成五十五块  | A5 腊肉：¥58.00 → ¥55.00",
                "秒杀 红糖 15.8 5分钟 | A3 红糖",
            })
    void a_name_an_alias_and_a_number_in_words_do_wherever_a_slot_and_figures_do(String words, String answer) {
        var host = village().joined("host");

        assertThat(host.says(words).text()).contains(answer);
        assertThat(host.says("购物车").text()).as("the host has bought nothing").contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faq add ", "/buy A1 ", "/price A1 ", "/photo A1 ", "加货 A1 ", "/add A1 "})
    void a_long_line_of_nothing_costs_little(String words) {
        var host = village().joined("host");
        var begun = System.nanoTime();

        assertThat(host.says(words + " ".repeat(1_900) + "x").replies()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void of_a_number_alone_it_is_asked_what_it_changes() {
        var village = village();
        var host = village.joined("host");
        var asked = host.says("A5改成55");

        assertThat(asked.text()).isEqualTo("A5 腊肉改成什么？点一下。");
        assertThat(asked.labels()).containsExactly("价格改成 ¥55.00", "总数改成 55 斤");
        assertThat(host.taps("价格改成 ¥55.00").text()).contains("A5 腊肉：¥58.00 → ¥55.00");
        assertThat(host.taps("总数改成 55 斤").text()).contains("A5 腊肉：40 → 55 斤");
        assertThat(village.owner().says("战况").text()).contains("A5 腊肉：卖出 0 斤，留着 0 斤");
    }

    @Test
    void a_host_who_ordered_some_changes_the_order() {
        var host = village().joined("host");
        host.says("A1 x2");

        assertThat(host.says("我自己要三箱A1，改成3箱").text()).contains("黄桃（A1）改好了，共 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲解红糖", "红糖停卖", "A5改成55", "停卖红糖"})
    void of_a_viewers_words_none_is_a_command(String words) {
        var village = village();
        var host = village.joined("host");
        village.viewer().says(words);

        assertThat(host.says("货单").text()).contains("A3 红糖 ¥18.80/袋 · 剩 120 袋", "A5 腊肉 ¥58.00");
    }

    @Test
    void a_name_of_several_things_is_asked_back() {
        var village = village();
        var host = village.joined("host");
        host.says("上架 白桃 19.9 20箱");

        assertThat(host.says("/close 桃").text()).contains("A1 黄桃", "A6 白桃", "请写编号");
    }

    @Test
    void a_viewers_question_with_a_hosts_word_is_a_question() {
        var viewer = village().viewer();

        assertThat(viewer.says("A1 stock?").text()).doesNotContain("主播用的", "已为你留");
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/price | 改价 A1 25.9",
                "/limit | 限购 A1 2",
                "/stock | 库存 A1 180",
                "/add   | 上架 黄桃 29.9 200箱",
                "/card  | 上 A1",
                "/open  | 开卖 A1",
                "/close | 停卖 A1",
                "/price A1 A2 | 改价 A1",
            })
    void a_command_without_its_words_shows_how_it_is_said(String words, String example) {
        assertThat(village().joined("host").says(words).text()).contains(example);
    }

    @Test
    void one_tap_presents_stops_and_starts_what_is_on_the_lineup() {
        var host = village().joined("host");

        assertThat(host.says("/open").labels()).as("nothing is closed").isEmpty();
        assertThat(host.says("/close").labels()).startsWith("A1 黄桃", "A2 竹笋").hasSize(5);
        assertThat(host.taps("A2 竹笋").text()).contains("A2 竹笋 停卖了");
        assertThat(host.says("/open").labels()).containsExactly("A2 竹笋");
        assertThat(host.taps("A2 竹笋").text()).contains("A2 竹笋 开卖了");
        host.says("上");
        assertThat(host.taps("A3 红糖").text()).contains("A3 红糖 的卡片已发给大家");
    }

    @Test
    void a_button_of_another_stream_changes_nothing() {
        var host = village().joined("host");
        var button = host.says("/close").behind("A1 黄桃");
        host.says("下播 确定");
        host.says("开播");

        assertThat(host.says(button).text()).contains("这个按钮过时了，A1 没有改动");
        assertThat(host.says("货单").text()).contains("A1 黄桃 ¥29.90/箱 (5 斤) · 剩 200 箱");
    }

    @Test
    void the_stream_is_not_ended_by_a_slip_of_the_thumb() {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says("下播").labels()).containsExactly("确定下播", "接着播");
        assertThat(host.taps("接着播").text()).contains("好，接着播");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
        var button = host.says("/end").behind("确定下播");
        assertThat(host.says(button).text()).contains("下播了");
        host.says("开播");
        assertThat(host.says(button).text())
                .as("the button of the stream before")
                .contains("什么都没变");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
    }

    @Test
    void a_closed_item_is_opened_before_it_is_presented() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer().opens();
        host.says("停卖 A2");

        assertThat(host.says("上 A2").text()).contains("A2 竹笋 停卖中，卡片没有发");
        assertThat(viewer.heard()).noneMatch(line -> line.card());
        assertThat(host.taps("开卖并讲解").text()).contains("A2 竹笋 的卡片已发给大家");
        viewer.seesCard("正在讲解 A2");
        assertThat(viewer.taps("要 1 斤").text()).contains("已为你留 1 斤 竹笋");
    }
}
