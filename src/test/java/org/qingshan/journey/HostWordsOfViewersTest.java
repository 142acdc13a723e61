package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** The words of the team's commands are everybody's words too: what a viewer says with them is read as ever. */
@QuarkusTest
class HostWordsOfViewersTest extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add a box of peaches please | 1 box of Yellow peaches (A1)",
                "add one more A1             | 1 box of Yellow peaches (A1)",
                "order 2 bags of sugar       | 2 bags of Brown sugar (A3)",
            })
    void a_claim_is_a_claim(String words, String answer) {
        assertThat(village().foreigner().says(words).text()).contains(answer);
    }

    @Test
    void a_shouted_price_does_not_swallow_the_claim() {
        var viewer = village().viewer();

        assertThat(viewer.says("秒杀 A1 两箱").text()).contains("2 箱 黄桃（A1）");
        assertThat(viewer.says("stock left?").text()).doesNotContain("主播用的");
    }

    @Test
    void a_host_claims_with_them_too() {
        var host = village().joined("host");

        assertThat(host.says("add one more A1").text()).contains("已为你留 1 箱 黄桃（A1）");
        assertThat(host.says("add Green tea 12 10 bags").text()).contains("A6 Green tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"price of A1?", "A1 price?"})
    void a_question_is_a_question(String words) {
        var viewer = village().viewer();

        assertThat(viewer.says(words).text()).doesNotContain("主播用的").contains("黄桃");
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加货 A1 50", "加货 A1 50箱", "加货A1 50箱", "停卖 A1", "limit A1 2", "stock A1 50"})
    void nothing_but_the_command_is_for_the_host(String words) {
        var village = village();
        var viewer = village.neighbour();

        assertThat(viewer.says(words).text()).doesNotContain("下单成功", "已下单");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
    }

    @Test
    void an_order_is_asked_for_by_its_number() {
        var neighbour = village().neighbour();
        neighbour.says("A3 一袋");

        assertThat(neighbour.says("order 1001").text()).contains("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要三箱的朋友扣3", "要兩箱的扣2", "没抢到的扣1", "想要两箱桃的姐妹举手"})
    void what_a_host_calls_out_changes_no_stock_and_orders_nothing(String words) {
        var village = village();

        var answer = village.owner().says(words);
        assertThat(answer.text()).contains("这话是对观众说的吧");
        assertThat(answer.labels()).isEmpty();
        assertThat(village.neighbour().says(words).labels()).noneMatch(label -> label.startsWith("要 "));
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
    }
}
