package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host says to show a card, and what he sets of the one that is shown without naming it. */
@QuarkusTest
class HostCardTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {"链接3", "鏈接3", "上链接3", "上3号链接", "3号链接", "3号上链接", "三号链接", "link 3", "put up link 3", "link #3"})
    void a_link_is_shown(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).contains("A3 红糖 的卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "接下来A3",
                "下面红糖",
                "还是上A3",
                "A3再讲一下",
                "A3上链接",
                "on to A3",
                "let's do the brown sugar",
                "next up A3",
                "A3 up next",
                "show 3",
                "轮到紅糖了"
            })
    void what_comes_now_is_shown(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).contains("A3 红糖 的卡片已发给大家");
        assertThat(host.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来A3", "3号", "三号", "A3"})
    void other_goods_than_those_on_the_card_are_shown_or_bought(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        var asked = host.says(said);
        assertThat(asked.labels()).as(said).containsExactly("讲解 A3", "我自己要 1 袋");
        assertThat(host.taps("讲解 A3").text()).as(said).contains("A3 红糖 的卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要A3", "A3 2", "A3一袋", "A3+1"})
    void what_a_host_wants_besides_is_his(String said) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).text()).as(said).contains("已为你留", "红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一个", "讲下一个", "换下一款吧", "next", "next one please", "上下一個"})
    void the_next_one_is_shown(String said) {
        var host = village().joined("host");
        host.says("讲解 A2");
        assertThat(host.says(said).text()).as(said).contains("A3 红糖 的卡片已发给大家");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price 25|¥29.90 → ¥25.00",
                "改价 25|¥29.90 → ¥25.00",
                "降价到25|¥29.90 → ¥25.00",
                "25 now|价格改成 ¥25.00",
                "limit 2|2 箱",
                "每人2箱|2 箱",
                "2 per person|2 箱",
                "2 boxes each max|2 箱",
                "不限购了|不限购了",
                "no limit|不限购了",
                "秒杀19.9|秒杀",
                "秒杀 19.9 五分钟|秒杀",
                "flash 19.9|秒杀",
                "restock 50|250 箱",
                "卖完了|停卖 A1",
                "sold out|停卖 A1"
            })
    void a_setting_without_a_name_is_of_the_card(String said, String answered) {
        var host = village().joined("host");
        host.says("讲解 A1");
        var answer = host.says(said);
        assertThat(answer.text() + answer.labels())
                .as(said)
                .contains("A1", answered)
                .doesNotContain("没听懂", "我自己要");
    }

    @Test
    void of_a_viewer_a_link_alone_is_asked_about() {
        var viewer = village().viewer();
        assertThat(viewer.says("链接3").text()).doesNotContain("已为你留");
        assertThat(viewer.says("链接3 两袋").text()).contains("已为你留 2 袋 红糖");
        assertThat(viewer.says("要链接3").text()).contains("已为你留 1 袋 红糖");
    }
}
