package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has a cart and says that he has paid may speak of an order of before: it is asked, and the same money never counts twice. */
@QuarkusTest
class PaidAheadOrLateTest extends FirstPaidStory {
    private static final String ELSEWHERE = "A1一箱，寄给 李雷 13800138001 浙江省杭州市西湖区文三路100号";

    private Viewer lapsed(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1");
        clock.forward(HALF_AN_HOUR);
        buyer.hears("订单 1001 没有按时付款");
        buyer.says(ELSEWHERE);
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"我付了37.9 尾号1234", "已转账37.9，尾号1234", "轉了37.9給你 尾號1234"})
    void of_what_was_not_paid_in_time_it_is_asked_first(String said) {
        var village = firstPaid(9);
        var buyer = lapsed(village);

        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("是哪一单？").doesNotContain("不用再付", "¥0");
        assertThat(asked.labels()).as(said).containsExactly("订单 1001", "订单 1002");
        assertThat(buyer.taps("订单 1001").text()).as(said).contains("1001").doesNotContain("我先记下了");
        assertThat(village.owner().says("收到1001").text()).as(said).contains("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我付了37.9 尾号1234", "付了"})
    void it_may_be_for_what_is_not_ordered_yet(String said) {
        var village = firstPaid(9);
        var buyer = lapsed(village);
        buyer.says(said);

        assertThat(buyer.taps("订单 1002").text()).as(said).contains("我先记下了");
        assertThat(buyer.says("对").text() + buyer.says("确认").text()).as(said).contains("已经算到订单 1002 上");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我已经付过37.9了", "我已經付過37.9了"})
    void money_that_has_come_for_another_order_is_asked_about(String said) {
        var village = firstPaid(9);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        assertThat(village.owner().says("/packed 1001").text()).contains("1001");
        buyer.says(ELSEWHERE.replace("A1一箱", "A3一袋"));

        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("还是又付了一笔？").doesNotContain("我先记下了");
        assertThat(buyer.taps("就是这一笔").text()).as(said).contains("订单 1001").doesNotContain("我先记下了");
        assertThat(buyer.says("对").text() + buyer.says("确认").text()).as(said).doesNotContain("已经算到");
    }

    @Test
    void money_that_came_beside_it_counts() {
        var village = firstPaid(9);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        assertThat(village.owner().says("/packed 1001").text()).contains("1001");
        buyer.says(ELSEWHERE.replace("A1一箱", "A3一袋"));
        buyer.says("我已经付过37.9了");

        assertThat(buyer.taps("又付了一笔").text()).contains("你说付了 ¥37.90，我先记下了");
        assertThat(buyer.says("对").text() + buyer.says("确认").text()).contains("已经算到订单 1002 上");
    }

    @Test
    void what_was_told_of_a_cart_that_was_given_up_can_be_told_again_of_the_next() {
        var village = firstPaid(9);
        var viewer = village.viewer();
        viewer.says("A1一箱");
        viewer.says("付了37.9");
        viewer.says("取消A1");
        viewer.hears("我告诉店家了，请他查一查，收到了会找你。要是再下单");
        viewer.says("A1一箱");
        assertThat(viewer.says("付了37.9").text()).contains("你说付了 ¥37.90，我先记下了");
        viewer.says(ADDRESS);
        viewer.says("对");

        assertThat(viewer.says("确认").text()).contains("已经算到订单 1002 上");
        assertThat(village.owner().says("提问").text()).contains("付了37.9");
    }
}
