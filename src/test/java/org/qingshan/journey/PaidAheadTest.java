package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who pays before he has ordered has paid: it is kept, counts for the order once there is one, and never is money without anybody who knows of it. */
@QuarkusTest
class PaidAheadTest extends Journey {
    private static void orders(Viewer viewer) {
        viewer.says(ADDRESS);
        viewer.says("对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了37.9", "我付了37.9元 尾号1234", "已转账37.9", "轉了37.9給你"})
    void it_counts_for_the_order_as_soon_as_there_is_one(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("你说付了 ¥37.90，我先记下了")
                .doesNotContain("再发一遍");
        orders(viewer);

        assertThat(viewer.says("确认").text())
                .as(said)
                .contains("你下单前说付了 ¥37.90，已经算到订单 1001 上，请店家核对")
                .doesNotContain("还差", "要付 ¥37.90");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了 ¥37.90").doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid 37.9", "I've paid 37.9, last digits 1234", "I sent you 37.9"})
    void so_it_does_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        assertThat(viewer.says(said).text()).as(said).contains("You say you have paid ¥37.90; I keep that");
        viewer.says(ADDRESS);
        viewer.taps("Right, send it there");

        assertThat(viewer.says("confirm").text())
                .as(said)
                .contains("You said before ordering that you paid ¥37.90: it counts for order 1001 now");
        assertThat(viewer.says("my payments").text())
                .as(said)
                .contains("you say you paid ¥37.90")
                .doesNotContain("still to pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了", "已转账", "我付好了", "1001付了"})
    void without_a_sum_it_is_all_that_is_due_then(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        assertThat(viewer.says(said).text()).as(said).contains("你说付过了，我先记下了");
        orders(viewer);

        assertThat(viewer.says("确认").text()).as(said).contains("你下单前说付过了，已经算到订单 1001 上");
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了").doesNotContain("还要付");
    }

    @ParameterizedTest
    @CsvSource({"付了20,还差 ¥17.90", "付了40,比要付的 ¥37.90 多"})
    void another_sum_than_it_costs_is_told(String said, String told) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(said);
        orders(viewer);

        assertThat(viewer.says("确认").text()).contains(told);
    }

    @Test
    void what_came_beside_it_is_added() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says("付了20");
        assertThat(viewer.says("又付了17.9").text()).contains("你说付了 ¥37.90，我先记下了");
        orders(viewer);

        assertThat(viewer.says("确认").text()).contains("你下单前说付了 ¥37.90").doesNotContain("还差");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "之前付了37.9",
                "我之前已经付了37.9",
                "之前付过37.9",
                "之前轉了37.9",
                "我先前转过37.9",
                "上次付了37.9",
                "前面付了37.9，查一下",
                "之前我老公付了37.9",
                "I already paid 37.9 earlier",
                "earlier I paid 37.9",
                "I had already sent 37.9 this morning"
            })
    void whenever_it_was_paid(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 ¥37.90，我先记下了");
        orders(viewer);
        viewer.says("确认");
        assertThat(village.owner().says("收到1001").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"之前付了", "我之前付過錢了", "钱我之前就付了", "I paid before", "already paid earlier"})
    void whenever_it_was_without_a_sum(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("你说付过了，我先记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"之前付的钱呢", "之前是怎么付的", "上次付了多少", "how did I pay before?", "did I pay earlier?"})
    void what_is_asked_is_nothing_told(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("我先记下了");
    }

    @Test
    void the_host_finds_it_as_what_was_told() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1一箱");
        viewer.says("付了37.9 尾号1234");
        assertThat(village.owner().says("收款").text()).doesNotContain("1234");
        orders(viewer);
        viewer.says("确认");

        assertThat(village.owner().says("收到1001").text()).contains("付了37.9 尾号1234");
    }

    @Test
    void where_the_cart_is_given_up_both_know_that_money_may_have_come() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1一箱");
        viewer.says("付了37.9");
        viewer.says("取消A1");

        viewer.hears("你说付了 ¥37.90，可货没有下单，这笔钱没有订单可算。我告诉店家了");
        assertThat(village.owner().says("提问").text()).contains("付了37.9（1001 没有下单就没了");
    }

    @Test
    void so_they_do_where_its_time_runs_out() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 1");
        viewer.says("I've paid");
        clock.forward(Duration.ofHours(1));

        viewer.hears("You say you have paid, but the goods were not ordered");
        assertThat(village.owner().says("提问").text()).contains("I've paid (cart 1001 ended without an order");
    }
}
