package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host tells how much has come, and not of whom: he is asked whose it is, of those who have just so much to pay or say that they have paid it. */
@QuarkusTest
class ReceivedSumTest extends SeveralPaidStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到67.8",
                "67.8到账了",
                "收到 ¥67.8 了",
                "到账67.80元",
                "微信收到67.8",
                "支付宝到账67.80",
                "刚到一笔67.8",
                "收到67块8",
                "67.8收到了",
                "收到67.8元轉賬",
                "67.8 came in",
                "got 67.8",
                "received ¥67.80"
            })
    void the_order_of_that_sum_is_offered(String said) {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("张伟 · 订单 1001 还要付 ¥67.80", "要记成收到吗？");
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥67.80");
        assertThat(owner.taps("记下收到 ¥67.80").text()).as(said).contains("1001", "¥67.80");
    }

    @Test
    void of_several_he_chooses_once() {
        var village = paidByTransfer();
        buyer(village);
        var other = village.foreigner();
        other.says("/address " + ADDRESS);
        other.taps("Right, send it there");
        other.says("A1 2");
        var owner = village.owner();

        var asked = owner.says("67.8到账了");
        assertThat(asked.text()).contains("1001", "1002");
        assertThat(asked.labels()).hasSize(2).allMatch(label -> label.contains("67.80"));
        assertThat(owner.taps(asked.labels().get(0)).text()).contains("¥67.80");
        assertThat(owner.says("67.8到账了").labels()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到55.5", "55.5 came in"})
    void of_no_such_sum_nothing_is_noted(String said) {
        var village = paidByTransfer();
        buyer(village);

        var answer = village.owner().says(said);
        assertThat(answer.text()).as(said).contains("没有哪一单正好还要付 ¥55.50", "收到 1021 67.8");
        assertThat(answer.labels()).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到67.8", "67.8 came in"})
    void of_a_buyer_it_is_nothing_of_the_kind(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says(said).text()).as(said).doesNotContain("要记成收到吗", "没有哪一单正好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到60", "60到账了", "收到60块", "60.00 came in", "got ¥60"})
    void whose_buyer_says_he_paid_it_is_offered(String said) {
        var village = paidByTransfer();
        buyer(village).says("付了60 尾号1234");
        var owner = village.owner();

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 还要付 ¥67.80", "比要付的少 ¥7.80", "1234");
        assertThat(owner.taps("记下收到 ¥60.00").text()).as(said).contains("1001", "¥60.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到67.8", "67.80 came in"})
    void beside_what_is_due_just_that_and_one_is_booked(String said) {
        var village = paidByTransfer();
        buyer(village);
        var other = village.neighbour();
        other.says("A3 x1");
        other.says("付了67.8");
        var owner = village.owner();

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001", "订单 1002", "比要付的多 ¥41.00");
        assertThat(asked.labels()).as(said).hasSize(2);
        owner.says(asked.behind("订单 1002"));
        assertThat(owner.says(asked.behind("订单 1001")).text()).as(said).contains("有人处理过了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了94.6 尾号1234", "两单都付了", "你好"})
    void one_payment_for_several_of_a_buyer_is_found_by_its_sum(String told) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        buyer.says(told);
        var owner = village.owner();

        assertThat(owner.says("收到94.6").labels()).as(told).containsExactly("记下收到 ¥94.60");
        owner.taps("记下收到 ¥94.60");
        assertThat(booked(village)).as(told).extracting(Number::longValue).containsExactly(6780L, 2680L);
    }

    @Test
    void of_a_cart_it_is_told_that_nothing_is_booked_yet() {
        var village = paidByTransfer();
        var buyer = village.viewer();
        buyer.says("A1一箱");
        buyer.says("付了37.9");

        var answer = village.owner().says("收到37.9");
        assertThat(answer.text()).contains("订单 1001 还没下单", "他一确认就算上");
        assertThat(answer.labels()).isEmpty();
    }
}
