package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Several changes in one line are all offered, each by its button, and none of them is dropped in silence. */
@QuarkusTest
class HostSetsSeveralTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鸡蛋改38再加20盒|土鸡蛋 价格改成 ¥38.00;A4 土鸡蛋 +20 盒",
                "红糖15块加30袋|红糖 价格改成 ¥15.00;A3 红糖 +30 袋",
                "紅糖15 加三十袋 限兩袋|红糖 价格改成 ¥15.00;A3 红糖 +30 袋;A3 红糖 每人限 2 袋",
                "A1改成25，加货10|黄桃 价格改成 ¥25.00;A1 黄桃 +10 箱",
                "A1改到25，限购2箱|黄桃 价格改成 ¥25.00;A1 黄桃 每人限 2 箱",
                "peaches now 25, add 10|黄桃 价格改成 ¥25.00;A1 黄桃 +10 箱",
                "A1 A2都改成20|黄桃 价格改成 ¥20.00;竹笋 价格改成 ¥20.00",
                "黄桃和红糖都改成20|黄桃 价格改成 ¥20.00;红糖 价格改成 ¥20.00",
                "A1、A3都限购2|A1 黄桃 每人限 2 箱;A3 红糖 每人限 2 袋",
                "A1 25 A2 9 A3 18|黄桃 价格改成 ¥25.00;竹笋 价格改成 ¥9.00;红糖 价格改成 ¥18.00",
                "A1 and A3 both 20|黄桃 价格改成 ¥20.00;红糖 价格改成 ¥20.00",
                "停A3开A4|停A3;开A4",
                "A1 25元，加货10箱，限购2箱，讲一下|黄桃 价格改成 ¥25.00;A1 黄桃 +10 箱;A1 黄桃 每人限 2 箱;讲一下"
            })
    void each_has_its_button(String said, String labels) {
        var village = village();
        var host = village.owner();
        var before = village.viewer().says("/lineup").text();
        var asked = host.says(said);
        assertThat(asked.text()).as(said).startsWith("一样一样来");
        assertThat(asked.labels()).as(said).hasSameSizeAs(labels.split(";"));
        for (var label : labels.split(";")) {
            assertThat(asked.labels()).as(said).anyMatch(one -> one.endsWith(label));
        }
        assertThat(village.viewer().says("/lineup").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"改成25，加10", "25块，加10箱", "改成25，限购2"})
    void without_goods_all_is_of_the_card(String said) {
        var host = village().owner();
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).hasSize(2).allMatch(label -> label.contains("黄桃"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1和A2都很好吃", "A1 A2都有", "黄桃和红糖都要2份", "A1两箱A2三斤", "停一下，开A4"})
    void what_sets_nothing_for_each_offers_no_settings(String said) {
        assertThat(village().owner().says(said).text()).as(said).doesNotContain("一样一样来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1再加30箱，一共3车", "黄桃再上30箱，满200减"})
    void a_number_that_is_not_understood_is_said_so(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("这句里别的数没看懂");
    }
}
