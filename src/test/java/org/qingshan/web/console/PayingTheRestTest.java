package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has paid and then orders more, or less, is told what that leaves to be paid, wherever he reads what it costs. */
@QuarkusTest
class PayingTheRestTest extends PaymentStory {
    private Viewer paid(Village village) {
        var buyer = buyer(village);
        var came = send(
                console(village.owner()), "1001/receive", Map.of("sum", "67.80", "before", "0", "how", "TRANSFER"));
        assertThat(came.statusCode()).isEqualTo(303);
        buyer.hears("订单 1001 收到你的 ¥67.80，付清了");
        return buyer;
    }

    @Test
    void who_has_paid_and_orders_more_reads_what_is_missing_and_how_to_pay_it() {
        var buyer = paid(paidByTransfer());

        var more = buyer.says("A3");
        assertThat(more.text()).contains("合计 ¥86.60", "订单 1001 已收到 ¥67.80，还差 ¥18.80。");
        assertThat(more.labels()).contains("付款 · 订单 1001");
        assertThat(buyer.says("我还要付多少").text()).contains("收到你 ¥67.80，还要付 ¥18.80");
        assertThat(buyer.says("到哪了").text()).contains("付了一部分，还没付清", "还差 ¥18.80");
        assertThat(buyer.says("/cart").text()).contains("还差 ¥18.80");
        assertThat(buyer.taps("付款 · 订单 1001").text()).contains("还差 ¥18.80", "微信 139 0000 1111");
    }

    @Test
    void nothing_of_it_is_said_to_who_owes_all_or_nothing_or_says_that_he_has_paid() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says("A3").text()).doesNotContain("还差");
        assertThat(buyer.says("红糖不要了").text()).doesNotContain("还差");

        var other = paid(paidByTransfer());
        assertThat(other.says("我的订单").text()).doesNotContain("还差");
        other.says("A3");
        assertThat(other.says("红糖不要了").text()).doesNotContain("还差");
        other.says("A3");
        other.says("已付 18.8 尾号1234");
        assertThat(other.says("A3").text()).doesNotContain("还差");
    }

    @Test
    void whose_shoots_weigh_less_is_told_what_is_still_missing_for_what_he_ordered_since() {
        var village = paidByTransfer();
        var buyer = paid(village);
        buyer.says("A2 5斤");
        village.owner().says("/packed 1001 A2 4斤");

        buyer.hears("少的 ¥9.80 不收");
        assertThat(buyer.heardWords()).anyMatch(line -> line.contains("订单 1001 已收到 ¥67.80，还差 ¥31.20。"));
    }
}
