package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who takes the cancelling of his order back has that order again, and what he paid for it counts. */
@QuarkusTest
class UndoneCancellingTest extends PaymentStory {
    private static void pay(Village village, String sum) {
        var came = send(console(village.owner()), "1001/receive", Map.of("sum", sum, "before", "0", "how", "TRANSFER"));
        assertThat(came.statusCode()).isEqualTo(303);
    }

    private static Viewer withSugar(Village village) {
        var buyer = buyer(village);
        buyer.says("A3 x1");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤销", "撤回", "undo"})
    void money_that_has_come_counts_for_the_order_that_is_back(String undo) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, "67.80");
        assertThat(buyer.says("/cancel A1 1001").text()).contains("¥67.80");

        assertThat(buyer.says(undo).text()).contains("2 箱 黄桃（A1）给你拿回来了", "订单 1001");
        assertThat(buyer.says("我付的钱").text()).contains("订单 1001：收到你 ¥67.80，付清了").doesNotContain("还要付", "退你");
        assertThat(buyer.says("付款").text()).contains("你没有要付的订单").doesNotContain("微信 139");
        assertThat(page(console(village.owner()), "")).doesNotContain("1001/refund");
    }

    @Test
    void so_does_what_he_says_he_has_paid() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        buyer.says("/cancel A1 1001");

        buyer.says("撤销");
        assertThat(buyer.says("付款").text()).contains("订单 1001 你说已经付了").doesNotContain("微信 139", "还差");
        assertThat(buyer.says("我付的钱").text())
                .contains("订单 1001：你说付了 ¥67.80，店家还没核对")
                .doesNotContain("还要付");
    }

    @Test
    void step_by_step_only_what_is_back_is_paid_and_the_rest_goes_back() {
        var village = paidByTransfer();
        var buyer = withSugar(village);
        pay(village, "86.60");
        var first = buyer.says("/cancel A1 1001");
        buyer.says("/cancel A3 1001");

        buyer.says("撤销");
        assertThat(buyer.says("我付的钱").text()).contains("订单 1001：收到你 ¥86.60，还要退你 ¥59.80");
        buyer.says(first.behind("撤销"));
        assertThat(buyer.says("我付的钱").text()).contains("订单 1001：收到你 ¥86.60，付清了");
    }

    @Test
    void what_has_gone_back_meanwhile_is_due_again() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, "67.80");
        var cancelled = buyer.says("/cancel A1 1001");
        village.owner().says("/refund 1001 67.8 yes 6780");
        buyer.hears("¥67.80");

        buyer.says(cancelled.behind("撤销"));
        assertThat(buyer.says("付款").text()).contains("订单 1001", "¥67.80", "微信 139");
    }

    @Test
    void an_order_that_was_never_paid_is_due_again_under_its_number() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("/cancel A1 1001");

        buyer.says("撤销");
        assertThat(buyer.says("付款").text()).contains("订单 1001", "¥67.80", "微信 139");
    }

    @Test
    void what_he_has_ordered_anew_stays_the_order_that_it_is() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, "67.80");
        var cancelled = buyer.says("/cancel A1 1001");
        buyer.says("A3 x1");

        buyer.says(cancelled.behind("撤销"));
        assertThat(buyer.says("我付的钱").text()).contains("订单 1001：收到你 ¥67.80，还要退你 ¥67.80", "订单 1002");
    }
}
