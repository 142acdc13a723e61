package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Village;

/** A host asks in the chat who has not paid, and how much has come in. */
@QuarkusTest
class TakingsAskedTest extends PaymentStory {
    private static Village withThree(Village village) {
        buyer(village);
        buyer(village).says("已付 67.8 尾号1234");
        buyer(village);
        send(console(village.owner()), "1003/receive", Map.of("sum", "67.80", "before", "0", "how", "TRANSFER"));
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁没付钱",
                "谁还没付款？",
                "誰沒付錢",
                "还有谁没付",
                "哪些人没付款",
                "没付款的有哪些",
                "未付款的订单",
                "几个人没付钱",
                "谁欠钱",
                "who hasn't paid",
                "Who has not paid yet?",
                "who still owes me money",
                "unpaid orders",
                "which orders are unpaid"
            })
    void who_has_not_paid_is_told(String asked) {
        var told = withThree(paidByTransfer()).owner().says(asked).text();

        assertThat(told).as(asked).contains("1001", "¥67.80").doesNotContain("1002", "1003", "29.90/");
        assertThat(told).as("behind those who owe").containsPattern("(?s)1001.*67\\.80.*(?:另有 1 单说付了|said to be paid)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天收了多少钱",
                "今天收到多少钱",
                "今天进账多少",
                "今天一共收了多少",
                "收了多少钱了",
                "今天收款",
                "今天收了多少錢",
                "how much came in today",
                "How much money did we take today?",
                "how much have we received",
                "today's takings",
                "takings"
            })
    void how_much_has_come_in_today_is_told(String asked) {
        var village = withThree(paidByTransfer());
        village.owner().says("/refund 1003 7.8 yes 6780");

        assertThat(village.owner().says(asked).text())
                .as(asked)
                .contains("¥67.80", "¥7.80")
                .doesNotContain("29.90/", "货单里没有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁没付钱", "takings", "谁付了"})
    void who_says_to_have_paid_less_than_is_due_is_told_as_short(String asked) {
        var village = paidByTransfer();
        buyer(village).says("已付20");

        var told = village.owner().says(asked).text();
        assertThat(told)
                .as(asked)
                .containsPattern("没付清的 1 单，还差 ¥47\\.80|Not paid in full: 1, ¥47\\.80")
                .containsPattern("其中 1 单说付了一部分，共 ¥20\\.00|said to have paid a part, ¥20\\.00")
                .doesNotContain("另有", "Besides", "67.80");
        assertThat(village.owner().says("谁没付钱").text()).contains("¥47.80（说付了 ¥20.00，等店里核对）");
        village.owner().says("/shop firstpaid 30");
        assertThat(village.owner().says("/sales").text())
                .contains("还差 ¥47.80", "共 ¥20.00")
                .doesNotContain("另有");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"谁要退款", "谁要退钱", "要退款的有哪些", "哪些人没退款", "who gets a refund", "Who needs a refund?", "open refunds"})
    void who_gets_a_refund_is_told(String asked) {
        var village = withThree(paidByTransfer());
        var owner = village.owner();
        assertThat(owner.says(asked).text()).as(asked).containsAnyOf("没有要退的钱", "Nothing is to be given back");
        owner.says("/cancel 1003 没货了");
        owner.says("/cancel 1002 没货了");

        assertThat(owner.says(asked).text())
                .as(asked)
                .contains("1003", "¥67.80")
                .doesNotContain("1002", "1001");
        assertThat(owner.says("谁付了").text()).contains("要退的 1 单，共 ¥67.80").doesNotContain("另有");
        assertThat(owner.says("谁没付钱").text()).contains("要退的 1 单，共 ¥67.80").doesNotContain("另有");
        assertThat(owner.says("今天收了多少钱").text()).contains("要退的 1 单，共 ¥67.80").doesNotContain("另有");
        assertThat(village.viewer().says(asked).text()).as(asked).doesNotContain("¥67.80", "没有要退的钱");
    }

    @Test
    void money_for_what_is_cancelled_is_not_taken_without_saying_so() {
        var village = withThree(paidByTransfer());
        var owner = village.owner();
        owner.says("/cancel 1001 没货了");
        owner.says("/cancel 1002 没货了");
        assertThat(owner.says("收到1001的钱了").text()).contains("订单 1001 已经取消了");
        assertThat(owner.says("收到1002的钱了").text()).contains("订单 1002 已经取消了", "尾号1234");
    }

    @Test
    void money_beyond_what_is_due_is_booked_to_go_back() {
        var village = withThree(paidByTransfer());
        var owner = village.owner();
        assertThat(owner.says("收到1003的5").text()).contains("订单 1003 没有要付的了，店里已收 ¥67.80", "多的要退");
        assertThat(owner.taps("记下收到 ¥5.00").text()).contains("订单 1003 收到 ¥5.00", "¥5.00 要退给买家", "退款 1003 5");
        assertThat(owner.says("谁要退款").text()).contains("1003", "¥5.00");

        owner.says("/cancel 1001 没货了");
        assertThat(owner.says("收到1001的钱了").text()).contains("已经取消了", "说到了多少就能记");
        assertThat(owner.says("收到1001的 67.8 元").text()).contains("订单 1001 已经取消了", "记下的要退");
        assertThat(owner.taps("记下收到 ¥67.80").text()).contains("¥67.80 要退给买家", "退款 1001 67.8");
        assertThat(owner.says("谁要退款").text()).contains("1001", "¥67.80");
    }

    @Test
    void where_nobody_owes_anything_that_is_said() {
        assertThat(village().owner().says("谁没付钱").text()).contains("没有人欠钱");
    }

    @Test
    void many_are_counted_and_the_newest_ten_named() {
        var village = paidByTransfer();
        for (int number = 0; number < 12; number++) {
            buyer(village);
        }

        assertThat(village.owner().says("谁没付钱").text())
                .contains("没付清的 12 单，还差 ¥813.60", "订单 1012", "还有 2 单", "/console")
                .doesNotContain("订单 1002 ");
    }

    @Test
    void of_a_viewer_it_is_nobodys_business() {
        var village = withThree(paidByTransfer());
        assertThat(village.viewer().says("谁没付钱").text()).doesNotContain("1001", "¥67.80");
        assertThat(village.viewer().says("/takings").text()).doesNotContain("¥67.80");
        assertThat(village.viewer().says("今天收了多少钱").text()).doesNotContain("¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁付了",
                "谁付钱了",
                "谁付款了？",
                "誰付錢了",
                "哪些人付了",
                "已付款的订单",
                "几个人付了钱了",
                "who has paid",
                "Who paid?",
                "which orders are paid",
                "who has paid already"
            })
    void who_has_paid_is_told(String asked) {
        assertThat(withThree(paidByTransfer()).owner().says(asked).text())
                .as(asked)
                .contains("1003", "¥67.80")
                .doesNotContain("1002", "1001", "29.90/")
                .containsPattern("另有 1 单说付了|said to be paid");
    }

    @Test
    void sales_tell_the_same_of_what_is_missing() {
        var village = withThree(paidByTransfer());
        var owner = village.owner();
        owner.says("/shop firstpaid 30");
        assertThat(owner.says("谁没付钱").text()).contains("没付清的 1 单，还差 ¥67.80", "另有 1 单说付了，共 ¥67.80");
        assertThat(owner.says("/sales").text()).contains("还没付清的 1 单，还差 ¥67.80", "另有 1 单说付了，共 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到1002的钱了",
                "收到1002的67.8了",
                "收到 1002 的錢了",
                "1002的钱到账了",
                "已经收到订单1002的转账了",
                "got the money for 1002",
                "I received the payment for order 1002",
                "the money for 1002 came in"
            })
    void money_that_has_come_is_booked_by_a_tap(String said) {
        var village = paidByTransfer();
        buyer(village);
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        var owner = village.owner();

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("订单 1002 还要付 ¥67.80", "尾号1234");
        assertThat(owner.taps("记下收到 ¥67.80").text()).contains("订单 1002 收到 ¥67.80");
        buyer.hears("订单 1002 收到你的 ¥67.80，付清了");
        assertThat(owner.says(said).text()).contains("没有要付的了");
        assertThat(owner.says("谁没付钱").text()).contains("1001").doesNotContain("1002");
    }

    @Test
    void the_same_money_is_not_booked_twice_and_not_by_a_viewer() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var yes = village.owner().says("收到1001的钱了").behind("记下收到 ¥67.80");
        assertThat(buyer.says(yes).text()).doesNotContain("记下了：");
        assertThat(buyer.says("收到1001的钱了").text()).doesNotContain("记成收到");
        assertThat(village.owner().says(yes).text()).contains("订单 1001 收到 ¥67.80");
        assertThat(village.owner().says(yes).text()).doesNotContain("记下了：");
    }
}
