package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How buyers pay, and what they say of it. */
@QuarkusTest
class PaymentsTest extends PaymentStory {
    @Test
    void who_confirms_is_told_how_to_pay_and_where_nothing_is_said_that_the_shop_will() {
        var village = paidByTransfer();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");

        var confirmed = viewer.says("确认");
        assertThat(confirmed.text()).contains("订单 1001 要付 ¥67.80。转到这里：微信 139 0000 1111 张桂花");
        assertThat(viewer.taps("付款").text()).contains("要付 ¥67.80", "已付 ¥67.80 尾号1234");
        assertThat(viewer.says("怎么付款").text()).contains("微信 139 0000 1111");

        var silent = buyer(village());
        assertThat(silent.says("付款").text()).contains("要付 ¥67.80", "怎么付，店家会告诉你");
        assertThat(village().viewer().says("付款").text()).contains("你没有要付的订单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已付 67.8 尾号1234",
                "已付67.8尾号1234",
                "我已经转了67.8，尾号1234",
                "/pay 1001 67.8 尾号1234",
                "付款 1001 67.8 尾号1234",
                "1001 已付 67.8 尾号1234",
                "订单1001付了67.8 尾号1234",
                "1001转过去了，67.8 尾号1234",
                "order 1001 paid 67.8, last digits 1234",
                "paid, last digits 1234",
                "I've paid 67.80, last digits 1234"
            })
    void that_he_has_paid_is_said_in_any_words(String said) {
        var village = village();
        var buyer = buyer(village);

        buyer.says(said);

        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .as(said)
                .containsExactly("PROOF_SENT");
        assertThat(rows.<String>of(village.key(), "select proof from payment where shop_id = :shop"))
                .first()
                .asString()
                .contains("1234");
        assertThat(buyer.says("到哪了").text()).contains("说已付，等店家核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再打95折行不行",
                "我又打了12315",
                "补了12个，还少3个",
                "差价补了20给我没有",
                "尾款付多少 1001",
                "再转10块可以吗",
                "又打了10次电话了",
                "剩下的转给13900001111",
                "差价补齐了"
            })
    void what_only_sounds_like_a_payment_is_none(String said) {
        var village = village();
        buyer(village).says(said);

        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .as(said)
                .containsExactly("UNPAID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付款", "1001怎么付？", "订单1001 支付", "order 1001 how do I pay?"})
    void how_one_order_is_paid_is_asked_by_its_number(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 要付 ¥67.80", "微信 139 0000 1111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付了", "订单1001已经付了", "1001 已转账", "order 1001 paid", "尾款我也转过去了"})
    void who_only_says_of_which_order_is_asked_by_what_it_can_be_recognised(String said) {
        var village = village();
        var buyer = buyer(village);

        assertThat(buyer.says(said).text()).as(said).contains("1001").doesNotContain("A1 黄桃 2 箱");
        buyer.says("67.8 尾号1234");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .as(said)
                .containsExactly("PROOF_SENT");
    }

    @Test
    void who_only_says_that_he_has_paid_is_asked_by_what_it_can_be_recognised() {
        var buyer = buyer(village());

        assertThat(buyer.says("付好了").text()).contains("订单 1001 付了多少");
        assertThat(buyer.says("67.8 尾号 9876").text()).contains("请店家核对");
        assertThat(buyer.says("/pay 1001").text()).contains("店家还没核对");
    }

    @Test
    void of_several_orders_the_sum_tells_which_else_it_is_asked() {
        var village = village();
        var buyer = buyer(village);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 x1");

        assertThat(buyer.says("已付 18.8 尾号 5678").text()).contains("订单 1002 请店家核对");
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 x1");
        var asked = buyer.says("已付 100 尾号 4321");
        assertThat(asked.text()).contains("是哪一单");
        assertThat(buyer.says(asked.behind("订单 1001")).text()).contains("订单 1001 请店家核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我给1002转了100",
                "给订单1002付了100元",
                "I sent 100 for order 1002",
                "i've transferred 100 yuan by wechat for order 1002",
                "I paid you ¥100 for 1002"
            })
    void the_number_of_the_order_stands_anywhere_in_what_is_told(String said) {
        var village = village();
        var buyer = buyer(village);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 x1");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1002 请店家核对");
        assertThat(buyer.says(said.replace("1002", "1009")).text()).doesNotContain("1009 请店家核对");
    }

    @Test
    void somebody_elses_order_cannot_be_paid_for_or_looked_at() {
        var village = village();
        var buyer = buyer(village);

        assertThat(village.viewer().says("/pay 1001").text()).contains("你没有订单 1001");
        assertThat(buyer.says("/pay 9999").text()).contains("你没有订单 9999");
    }

    @Test
    void the_buyer_is_told_what_became_of_his_money_and_not_more() {
        var village = village();
        var buyer = buyer(village);
        var sheet = given().get("/chat/" + village.key()).asString();
        assertThat(sheet).contains("data-payment-proof_sent=\"说已付，等店家核对\"", "data-payment-part_refunded=\"退了一部分\"");
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));
        village.owner().says("/refund 1001 5");
        assertThat(buyer.says("到哪了").text()).contains("退了一部分");
        village.owner().says("/refund 1001 62.8");
        assertThat(buyer.says("到哪了").text()).contains("已退款");
    }

    @Test
    void what_is_said_later_of_a_payment_keeps_the_last_digits_on_the_desk() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var console = console(village.owner());
        buyer.says("已付 67.8 尾号1234");
        buyer.says("刚转了 67.80");

        assertThat(page(console, "")).contains("67.80 ← 67.8 尾号1234");
    }

    @Test
    void who_pays_weeks_after_his_order_went_to_others_means_another_one() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("/cancel 1001");
        clock.forward(Duration.ofDays(13));
        assertThat(buyer.says("已付 67.8 尾号1234").text()).contains("订单 1001 请店家核对");

        var other = village.neighbour();
        other.says("A1 x2");
        other.says("/cancel 1002");
        clock.forward(Duration.ofDays(15));
        assertThat(other.says("已付 67.8 尾号1234").text()).contains("你没有要付的订单");
    }

    @Test
    void who_owes_nothing_is_shown_no_account_and_who_has_not_ordered_yet_is_told_to_confirm() {
        var village = paidByTransfer();
        var buyer = village.viewer();
        assertThat(buyer.says("付款").text()).contains("你没有要付的订单").doesNotContain("微信", "先确认");
        buyer.says("A1 x2");

        var answer = buyer.says("付款");
        assertThat(answer.text()).contains("先确认下单").doesNotContain("微信");
        assertThat(answer.labels()).contains("确认下单");
    }

    @Test
    void who_gives_all_back_is_told_that_the_goods_are_sent_all_the_same() {
        var village = paidByTransfer();
        buyer(village);
        send(console(village.owner()), "1001/receive", Map.of("sum", "67.80", "how", "TRANSFER", "before", "0"));
        assertThat(village.owner().says("退款 1001 20").text()).doesNotContain("照常打包");

        var console = console(village.owner());
        assertThat(page(console, "/1001")).doesNotContain("照常打包");
        assertThat(village.owner().says("退款 1001 47.8").text()).contains("订单 1001 还会照常打包寄出", "取消 1001");
        assertThat(page(console, "/1001")).contains("货没有退", "照常打包寄出", "取消 1001");
    }

    @Test
    void who_gives_all_back_of_what_is_collected_is_not_told_that_it_is_sent() {
        var village = paidByTransfer();
        village.owner().says("/shop pickup 村口");
        var buyer = buyer(village);
        buyer.says("自提");
        send(console(village.owner()), "1001/receive", Map.of("sum", "59.80", "how", "TRANSFER", "before", "0"));
        assertThat(village.owner().says("退款 1001 59.8").text())
                .contains("订单 1001 还会照常打包，等买家来取", "取消 1001")
                .doesNotContain("寄出");
        assertThat(page(console(village.owner()), "/1001"))
                .contains("货没有退", "等买家来取")
                .doesNotContain("寄出");

        buyer.says("取消 1001");
        assertThat(page(console(village.owner()), "/1001")).doesNotContain("货没有退");
    }

    @Test
    void what_is_said_to_be_paid_though_nothing_is_due_any_more_is_not_called_cancelled() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        send(console(village.owner()), "1001/receive", Map.of("sum", "67.80", "how", "TRANSFER", "before", "0"));
        buyer.says("A3 1");
        buyer.says("已付 18.8 尾号1234");
        buyer.says("A3 不要了");

        assertThat(page(console(village.owner()), ""))
                .contains("18.8 尾号1234", "没有要收的了")
                .doesNotContain("已经取消", "value=\"0.00\"");
    }

    @Test
    void what_is_said_to_be_paid_for_goods_that_are_gone_stands_at_the_desk_without_a_sum_to_be_taken_over() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("/cancel 1001");
        buyer.says("已付 67.8 尾号1234");

        assertThat(page(console(village.owner()), ""))
                .contains("67.8 尾号1234", "已经取消，到账的要退")
                .doesNotContain("value=\"0.00\"", "要收 ¥0.00");
    }
}
