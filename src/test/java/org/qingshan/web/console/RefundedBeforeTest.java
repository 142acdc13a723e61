package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Village;

/** What goes back in part, and what has gone back already; what a change of a paid order leaves to be given back. */
@QuarkusTest
class RefundedBeforeTest extends PaymentStory {
    /** 1001 is paid with 67.80. */
    private Village paid() {
        var village = paidByTransfer();
        buyer(village);
        village.owner().says("收到1001的67.8");
        village.owner().taps("记下收到 ¥67.80");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001退20",
                "1001 退 20",
                "給1001退20",
                "1001退他20，坏了两个",
                "退20给1001",
                "refund of 20 for 1001",
                "partial refund of 20 for 1001",
                "give 20 back to 1001"
            })
    void a_part_is_asked_about(String said) {
        var owner = paid().owner();
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 手上有 ¥67.80");
        assertThat(asked.labels()).as(said).containsExactly("退 ¥20.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001退2箱", "1001退10个", "1001退2 箱"})
    void goods_are_no_money(String said) {
        assertThat(paid().owner().says(said).labels()).as(said).noneMatch(label -> label.startsWith("退 ¥"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"退款 1001 67.8", "退款 1001", "refund 1001", "1001退款20", "1001退20"})
    void of_what_has_gone_back_it_is_said_how_much_and_when(String said) {
        var owner = paid().owner();
        owner.says("退款 1001 40");
        owner.says("退款 1001 27.8");
        assertThat(owner.says(said).text())
                .as(said)
                .contains("订单 1001 收的钱已经退了：一共退了 ¥67.80，最近一笔 ¥27.80 是 ")
                .containsPattern("\\d{1,2}月\\d{1,2}日 \\d\\d:\\d\\d 退的")
                .doesNotContain("没收到过钱");
    }

    @Test
    void so_it_is_in_english() {
        var owner = paid().owner();
        owner.says("退款 1001 67.8");
        owner.says("/language en");
        assertThat(owner.says("refund 1001").text())
                .contains("What came for order 1001 has gone back already: ¥67.80 in all, the last ¥67.80 on ");
    }

    @Test
    void of_which_nothing_came_it_is_said_so() {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says("退款 1001").text()).contains("还没收到过钱");
    }

    @Test
    void the_same_sum_goes_back_once_more_only_by_a_tap() {
        var owner = paid().owner();
        assertThat(owner.says("退款 1001 20").text()).contains("记下退款 ¥20.00");
        var again = owner.says("退款 1001 20");
        assertThat(again.text()).contains("已经退过 ¥20.00，手上还有 ¥47.80", "还要再退 ¥20.00 就点一下");
        assertThat(owner.says("退款 1001 10").text()).contains("记下退款 ¥10.00");
        assertThat(owner.says(again.behind("退 ¥20.00")).text()).contains("有人处理过了");
        owner.says("退款 1001 20");
        assertThat(owner.taps("退 ¥20.00").text()).contains("记下退款 ¥20.00，还收着 ¥17.80");
        owner.says("/language en");
        assertThat(owner.says("/refund 1001 10").text()).contains("¥10.00 of order 1001 went back on", "once more");
    }

    @ParameterizedTest
    @CsvSource({"A1改成一箱,29.90", "只要一箱,29.90", "退一箱A1,29.90"})
    void a_change_tells_what_goes_back(String said, String back) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        village.owner().says("收到1001的67.8");
        village.owner().taps("记下收到 ¥67.80");
        assertThat(buyer.says(said).text()).as(said).contains("合计 ¥37.90", "收到你 ¥67.80，还要退你 ¥" + back);
        assertThat(buyer.says("再来一箱").text()).doesNotContain("还要退你");
    }

    @Test
    void of_what_is_only_said_to_be_paid_it_tells_what_would_go_back_or_is_missing() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了67.8");
        assertThat(buyer.says("A1改成一箱").text()).contains("你说付了 ¥67.80，店家还没核对。查到了，多出来的 ¥29.90 店家会退你");
        assertThat(buyer.says("A1改成三箱").text()).contains("你说付了 ¥67.80，店家还没核对，还要付 ¥29.90");
    }

    @Test
    void a_change_is_told_in_english_too() {
        var village = paidByTransfer();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        buyer.says("A1 2");
        village.owner().says("收到1001的67.8");
        village.owner().taps("记下收到 ¥67.80");
        assertThat(buyer.says("make A1 one box").text())
                .contains("¥67.80 of yours has come, ¥29.90 is still to go back");
    }
}
