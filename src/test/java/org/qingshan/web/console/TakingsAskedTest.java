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
}
