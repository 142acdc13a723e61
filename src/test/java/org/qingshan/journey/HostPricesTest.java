package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A price in a host's hurry is the price of the goods, and never his order. */
@QuarkusTest
class HostPricesTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 at 22 yuan",
                "peaches for ¥22",
                "A1 is at 22",
                "A1 22元 1箱",
                "A1 22 1箱",
                "peaches now at 22 yuan",
                "A1 22 each",
                "A1 22 a box",
                "A1 22一箱",
                "A1 22/箱",
                "A1 22元一箱",
                "黄桃一箱22",
                "黃桃一箱22塊",
                "A1 每箱22元"
            })
    void what_can_only_be_a_price_is_one(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).contains("A1 黄桃：¥29.90 → ¥22.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22 each", "22一箱", "22/箱", "一箱22", "卖22", "just 22 each"})
    void a_price_without_a_name_is_of_the_card(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).text()).as(said).contains("A1 黄桃：¥29.90 → ¥22.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改22", "改成22", "恢复到22", "back to 22", "22块", "¥22"})
    void what_may_be_a_price_is_asked_about(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        var asked = host.says(said);
        assertThat(asked.text()).as(said).isEqualTo("A1 黄桃改成什么？点一下。");
        assertThat(asked.labels()).as(said).contains("价格改成 ¥22.00").noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 at 5", "peaches for 5"})
    void what_may_be_his_own_order_is_asked_about(String said) {
        assertThat(village().joined("host").says(said).labels()).as(said).containsExactly("价格改成 ¥5.00", "我自己要 5 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天卖30", "A1今晚卖30"})
    void what_may_tell_how_many_were_sold_is_asked_about(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).containsExactly("价格改成 ¥30.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 21箱", "黄桃31箱", "打10折", "A1 00折"})
    void what_is_no_price_changes_none(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).noneMatch(label -> label.matches("价格改成 ¥[0-4]\\.\\d\\d"));
        assertThat(host.says("货单").text()).as(said).contains("A1 黄桃 ¥29.90/箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1 25.9|25.90",
                "黄桃 25.9|25.90",
                "A1涨2块|31.90",
                "涨2块|31.90",
                "加價2塊|31.90",
                "黄桃贵1块|30.90",
                "便宜2块|27.90"
            })
    void a_change_of_the_price_is_made(String said, String price) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).text()).as(said).contains("A1 黄桃：¥29.90 → ¥" + price);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃降了20%",
                "黄桃涨了20%",
                "peaches are 20% off",
                "20% off peaches?",
                "the peaches are 10% dearer",
                "黄桃便宜百分之二五",
            })
    void a_price_that_is_told_or_asked_about_changes_none(String said) {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).isNotBlank();
        assertThat(village.viewer().says("货单").text()).as(said).contains("29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打8折", "A1 8折", "黄桃八折", "A1打80折", "20% off", "peaches 20% off"})
    void a_part_of_the_price_is_asked_about(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).containsExactly("价格改成 ¥23.92");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4 29", "土鸡蛋 29"})
    void a_number_beside_a_name_may_be_the_price(String said) {
        assertThat(village().joined("host").says(said).labels())
                .as(said)
                .containsExactly("加货 A4 29 盒", "总数改成 29 盒", "价格改成 ¥29.00", "我自己要 29 盒");
    }

    @Test
    void the_price_of_a_slip_is_asked_about() {
        assertThat(village().joined("host").says("A1 2 each").labels()).anyMatch(label -> label.contains("¥2.00"));
    }

    @Test
    void an_order_of_the_hosts_own_is_changed_as_ever() {
        var host = village().joined("host");
        host.says("讲解 A1");
        host.says("A3两袋");
        assertThat(host.says("改成3").text()).contains("红糖（A3）改好了，共 3 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 at 22", "A1 22 each", "A1 22一箱", "22块"})
    void of_a_viewers_words_none_is_a_price(String said) {
        var village = village();
        village.owner().says("讲解 A1");
        village.viewer().says(said);
        assertThat(village.viewer().says("货单").text()).as(said).contains("A1 黄桃 ¥29.90/箱");
    }
}
