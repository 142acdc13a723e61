package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What somebody paid before counts for what he has now, at his word: once, with what it can be found by, and the host knows of it in one place. */
@QuarkusTest
class EarlierMoneyTest extends FirstPaidStory {
    private static final String TOLD = "付了37.9 尾号1234";

    private static Viewer withEndedCart(Village village) {
        var viewer = village.viewer();
        viewer.says("A1一箱");
        viewer.says(TOLD);
        viewer.says("取消A1");
        viewer.hears("我告诉店家了");
        return viewer;
    }

    private static void orders(Viewer viewer) {
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用之前付的钱",
                "上次的钱抵这次",
                "用上次付的37.9",
                "上次那笔钱算这次的",
                "之前付的钱用在这单",
                "我上次付的錢還在，抵這單",
                "可以用之前付的钱吗",
                "从上次付的里面扣",
                "之前那笔37.9就是这个的",
                "我之前付过钱了",
                "付了37.9"
            })
    void of_a_cart_that_ended_it_passes_over_to_the_next(String said) {
        var village = village();
        var viewer = withEndedCart(village);
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 ¥37.90，我先记下了");
        orders(viewer);
        assertThat(viewer.says("我付的钱").text()).as(said).contains("你说付了 ¥37.90").doesNotContain("还要付", "1001");
        assertThat(village.owner().says("收到1002").text()).as(said).contains("1234");
        assertThat(village.owner().says("提问").text())
                .as(said)
                .contains("查到了只记到 1002，别再退（1001 没下单，买家说算 1002）：" + TOLD, "（1）")
                .doesNotContain("请查账");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use what I paid before",
                "use my last payment",
                "I already paid 37.9 earlier",
                "please take it from what I paid",
                "put my earlier payment towards this",
                "can you use the money I paid earlier for this order?",
                "the 37.9 I sent before is for this"
            })
    void so_it_does_in_english(String said) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 1");
        viewer.says("paid 37.9, last digits 1234");
        viewer.says("cancel A1");
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).as(said).contains("You say you have paid ¥37.90; I keep that");
        viewer.says(ADDRESS);
        viewer.taps("Right, send it there");
        assertThat(viewer.says("confirm").text()).as(said).contains("it counts for order 1002 now");
        assertThat(village.owner().says("提问").text())
                .as(said)
                .contains("note it for 1002 only")
                .doesNotContain("may have come");
    }

    @ParameterizedTest
    @ValueSource(strings = {"用之前付的钱", "上次付的钱抵这单", "我之前付了37.9", "use what I paid before"})
    void so_it_does_once_the_next_is_ordered(String said) {
        var village = village();
        var viewer = withEndedCart(village);
        viewer.says("A1一箱");
        orders(viewer);

        assertThat(viewer.says(said).text())
                .as(said)
                .contains("收到，订单 1002 请店家核对")
                .doesNotContain("还差", "比要付的");
        assertThat(village.owner().says("收到1002").text()).as(said).contains("1234", "37.90");
        assertThat(village.owner().says("提问").text()).as(said).contains("查到了只记到 1002");
    }

    @Test
    void it_never_counts_for_two() {
        var village = village();
        var viewer = withEndedCart(village);
        viewer.says("A1一箱");
        viewer.says("用之前付的钱");
        viewer.says("取消A1");
        viewer.hears("你说付了 ¥37.90，可货没有下单");
        viewer.says("A1一箱");
        assertThat(viewer.says("用之前付的钱").text()).contains("你说付了 ¥37.90，我先记下了");
        orders(viewer);

        assertThat(viewer.says("我付的钱").text()).contains("1003", "你说付了 ¥37.90").doesNotContain("1001", "1002");
    }

    @Test
    void beside_what_is_told_of_this_one_it_is_added() {
        var viewer = withEndedCart(village());
        viewer.says("A1两箱");
        viewer.says("付了29.9");

        assertThat(viewer.says("上次付的37.9也用在这单").text()).contains("你说付了 ¥67.80，我先记下了");
    }

    @Test
    void other_money_is_not_the_same() {
        var village = village();
        var viewer = withEndedCart(village);
        viewer.says("A1两箱");
        assertThat(viewer.says("付了67.8").text()).contains("你说付了 ¥67.80，我先记下了");

        assertThat(village.owner().says("提问").text()).contains(TOLD + "（1001 没有下单就没了，可能有钱进来：请查账）");
    }

    @Test
    void what_the_shop_has_of_a_cancelled_order_is_moved_once_the_next_is_ordered() {
        var village = firstPaid(9);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.says("取消1001");
        clock.forward(Duration.ofMinutes(1));
        buyer.says("A1一箱，寄给 李雷 13800138001 浙江省杭州市西湖区文三路100号");

        assertThat(buyer.says("用之前付的钱").text())
                .contains("1001", "先确认下单", "不用再付一次")
                .doesNotContain("我先记下了");
        buyer.says("对");
        buyer.says("确认");
        assertThat(buyer.says("用之前付的钱").text()).contains("订单 1001", "1002");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"用之前付的钱", "use what I paid before"})
    void of_which_nothing_is_known_the_host_is_told(String said) {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says(said).text()).as(said).contains("我告诉店家了");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }
}
