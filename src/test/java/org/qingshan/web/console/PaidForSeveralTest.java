package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One payment for several orders, wherever they go: told, booked and missed as one. */
@QuarkusTest
class PaidForSeveralTest extends SeveralPaidStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "付了%s",
                "付了%s 尾号1234",
                "1001和1002都付了%s",
                "1001、1002一起付了%s",
                "1001和1002付了%s 尾号1234",
                "我给1001和1002转了%s",
                "1001和1002的錢都付了%s",
                "I paid %s for 1001 and 1002",
                "paid %s for orders 1001 and 1002"
            })
    void a_sum_of_all_of_them_is_one_payment_wherever_they_go(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        var all = sum(village, 1001, 1002);
        var words = said.formatted(all);
        assertThat(buyer.says(words).text()).as(words).contains("1001、1002", "请店家核对");
        var owner = village.owner();
        owner.says("收到1002的钱了");
        assertThat(owner.taps("记下收到 ¥" + all).text()).contains("订单 1001", "订单 1002");
        assertThat(booked(village))
                .extracting(Number::longValue)
                .containsExactly(due(village, 1001), due(village, 1002));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001和1002都付了",
                "1001、1002 已付",
                "1001和1002的钱付了",
                "1001 and 1002 are paid",
                "I paid for 1001 and 1002"
            })
    void several_are_said_to_be_paid_by_their_numbers_ahead(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        assertThat(buyer.says(said).text()).as(said).contains("1001、1002", "请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付了67.8，1002付了26.8",
                "1001的67.8和1002的26.8都付了",
                "付了1001的67.8，1002的26.8",
                "paid 67.8 for 1001 and 26.8 for 1002"
            })
    void each_is_told_with_its_own_sum(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        buyer.says(said);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("订单 1001：你说付了 ¥67.80", "订单 1002：你说付了 ¥26.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两单都付了",
                "都付了",
                "兩單的錢都付了",
                "所有订单都付了",
                "两单一起付了94.6 尾号1122",
                "I paid for both",
                "both orders are paid",
                "paid both orders"
            })
    void all_that_are_due_are_meant_by_how_many_they_are(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        assertThat(buyer.says(said).text()).as(said).contains("1001、1002", "请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三单都付了", "两单都付了吗", "两单怎么付"})
    void of_another_number_or_asked_nothing_is_told(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        assertThat(buyer.says(said).text()).as(said).doesNotContain("请店家核对");
    }

    @Test
    void of_three_those_are_meant_that_cost_the_sum_together() {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        nextStream(village, "第三场");
        buyer.says("A1 x3");
        assertThat(buyer.says("付了" + sum(village, 1001, 1003)).text()).contains("1001、1003", "请店家核对");
        assertThat(buyer.says("我付的钱").text())
                .contains("订单 1002：收到你 ¥0.00，还要付 ¥26.80")
                .doesNotContain("订单 1001：收到");
    }

    @Test
    void what_one_payment_for_several_lacks_is_told() {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        assertThat(buyer.says("1001和1002付了50").text()).contains("你说付了 ¥50.00", "还差");
    }

    @ParameterizedTest
    @CsvSource({"收到1001、1002和1003的%s", "收到1003、1002、1001的%s"})
    void a_sum_of_all_books_each_buyers_own_though_one_paid_two_by_one(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        buyer(village);
        buyer.says("付了" + sum(village, 1001, 1002));
        var owner = village.owner();
        var asked = owner.says(said.formatted(sum(village, 1001, 1002, 1003)));
        assertThat(asked.text()).contains("1001、1002 是一笔付的");
        assertThat(asked.labels())
                .contains("订单 1001、1002 收到 ¥" + sum(village, 1001, 1002), "订单 1003 收到 ¥" + sum(village, 1003));
        owner.says(asked.behind("订单 1001、1002 收到 ¥" + sum(village, 1001, 1002)));
        owner.says(asked.behind("订单 1003 收到 ¥" + sum(village, 1003)));
        assertThat(booked(village))
                .extracting(Number::longValue)
                .containsExactly(due(village, 1001), due(village, 1002), due(village, 1003));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到1001的67.8，1002的50",
                "收到1001的67.8和1002的50元",
                "收到1001的67.8、1002的50了",
                "1001收到67.8，1002收到50",
                "1001的67.8和1002的50都收到了",
                "received 67.8 for 1001 and 50 for 1002",
                "got 67.8 for 1001, 50 for 1002"
            })
    void each_with_its_own_sum_is_booked_so(String said) {
        var village = paidByTransfer();
        buyer(village);
        buyer(village);
        assertThat(village.owner().says(said).labels()).as(said).contains("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥50.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001和1002都收到了",
                "1001、1002收到了",
                "1001和1002到账了",
                "1001 and 1002 received",
                "1001 and 1002 have come in",
                "received 1001 and 1002",
                "the money for 1001 and 1002 has come"
            })
    void several_numbers_ahead_are_asked_about(String said) {
        var village = paidByTransfer();
        buyer(village);
        buyer(village);
        assertThat(village.owner().says(said).labels()).as(said).contains("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001收到了",
                "1001到账了",
                "1001付清了",
                "1001付款67.8",
                "1001收款67.8",
                "收款1001 67.8",
                "1001入账67.8元",
                "1001已收款",
                "1001的67.8收到了",
                "确认收款1001",
                "1001 received",
                "received 1001",
                "1001 paid 67.8",
                "67.8 came for 1001",
                "mark 1001 as paid"
            })
    void one_number_ahead_is_asked_about(String said) {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says(said).labels()).as(said).contains("记下收到 ¥67.80");
    }

    @Test
    void of_which_nothing_came_nothing_is_booked() {
        var village = paidByTransfer();
        buyer(village).says("已付 67.8 尾号1234");
        buyer(village);
        assertThat(village.owner().says("收到1001的0，1002的37.9").labels()).containsExactly("订单 1002 收到 ¥37.90");
        assertThat(village.owner().says("/received 1001,1002 0").labels()).isEmpty();
        assertThat(village.owner().says("/received 1001,1002 哈").labels()).isEmpty();
    }

    @Test
    void of_which_nothing_is_due_nothing_is_booked_by_a_sum_of_all() {
        var village = paidByTransfer();
        buyer(village);
        var second = buyer(village);
        var owner = village.owner();
        owner.says("/received 1002 67.8");
        owner.taps("记下收到 ¥67.80");
        second.says("1002又付了37.9 尾号1234");
        assertThat(owner.says("收到1001和1002的67.8").labels()).containsExactly("订单 1001 收到 ¥67.80");
    }
}
