package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Which money of before somebody means who has paid more than once, and whether it is the same that he told of since: where his words leave it open he is asked. */
@QuarkusTest
class WhichEarlierMoneyTest extends FirstPaidStory {
    private static Viewer withEndedCart(Village village) {
        var viewer = village.viewer();
        viewer.says("A1一箱");
        viewer.says("付了37.9 尾号1234");
        viewer.says("取消A1");
        return viewer;
    }

    /** 1001 was paid and cancelled, of 1002 came 20 too much, and 1003 is to be paid. */
    private Viewer withTwoFree(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.says("取消1001");
        clock.forward(Duration.ofMinutes(1));
        buyer.says("A1");
        received(village, 1002, "57.90");
        village.owner().says("/packed 1002");
        clock.forward(Duration.ofMinutes(1));
        buyer.says("A1");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"之前付了37.9", "用上次付的37.9", "I already paid 37.9 earlier"})
    void an_equal_sum_told_of_both_is_one_payment(String said) {
        var viewer = withEndedCart(village());
        viewer.says("A1两箱");
        assertThat(viewer.says("又付了37.9").text()).contains("你说付了 ¥37.90");

        assertThat(viewer.says(said).text()).as(said).contains("¥37.90，我先记下了").doesNotContain("75.80");
    }

    @ParameterizedTest
    @CsvSource({"'两笔都付了，共 ¥67.80',67.80", "只有一笔 ¥37.90,37.90"})
    void of_another_sum_he_is_asked_whether_it_is_the_same(String answer, String sum) {
        var village = village();
        var viewer = withEndedCart(village);
        viewer.says("A1两箱");
        viewer.says("付了29.9");

        var asked = viewer.says("用上次付的37.9");
        assertThat(asked.text()).contains("这次你说付了 ¥29.90，之前你说付了 ¥37.90").doesNotContain("我先记下了");
        assertThat(asked.labels()).containsExactly("两笔都付了，共 ¥67.80", "只有一笔 ¥37.90");
        assertThat(viewer.taps(answer).text()).contains("你说付了 ¥" + sum + "，我先记下了");
        assertThat(village.owner().says("提问").text()).contains("查到了只记到 1002").doesNotContain("请查账");
        assertThat(viewer.says("/pay 1002 before both").text()).contains("1002").doesNotContain("我先记下了");
        assertThat(viewer.says("我付的钱").text()).doesNotContain("both");
    }

    @ParameterizedTest
    @CsvSource({"用上次那笔37.9,1001,37.90", "用之前多付的20,1002,20.00", "use the 37.9 I paid before,1001,37.90"})
    void the_sum_tells_which_it_is(String said, int from, String sum) {
        var village = firstPaid(9);

        assertThat(withTwoFree(village).says(said).text())
                .as(said)
                .contains("订单 " + from, "¥" + sum, "1003")
                .doesNotContain("哪一笔");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"用之前付的钱", "use what I paid before"})
    void without_one_he_is_asked(String said) {
        var buyer = withTwoFree(firstPaid(9));

        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("哪一笔算到订单 1003 上？");
        assertThat(asked.labels()).as(said).containsExactly("订单 1002 · ¥20.00", "订单 1001 · ¥37.90");
        assertThat(buyer.taps("订单 1001 · ¥37.90").text()).as(said).contains("1001", "¥37.90", "1003");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001之前付过了", "1001之前付了37.9"})
    void what_is_said_of_the_ended_cart_itself_stays_there(String said) {
        var viewer = withEndedCart(village());
        viewer.says(said);
        viewer.says("A1一箱");

        assertThat(viewer.says("用之前付的钱").text()).as(said).contains("你说付了 ¥37.90，我先记下了");
    }

    @Test
    void nor_does_it_pass_to_an_older_order_that_is_cancelled() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
        viewer.says("取消1001");
        clock.forward(Duration.ofMinutes(1));
        viewer.says("A1一箱，寄给 李雷 13800138001 浙江省杭州市西湖区文三路100号");
        viewer.says("付了37.9");
        viewer.taps("订单 1002");
        viewer.says("取消A1");

        assertThat(viewer.says("我之前付了37.9").text()).contains("我告诉店家了").doesNotContain("订单 1001");
        viewer.says("A1一箱，寄给 李雷 13800138001 浙江省杭州市西湖区文三路100号");
        assertThat(viewer.says("用之前付的钱").text()).contains("你说付了 ¥37.90，我先记下了");
    }
}
