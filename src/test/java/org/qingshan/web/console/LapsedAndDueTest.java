package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Of several orders that are told of in one breath one has gone to others by then, or is paid: each counts as if it were told of alone. */
@QuarkusTest
class LapsedAndDueTest extends PaymentStory {
    /** 1001 was not paid in time, 1002 costs 26.80. */
    private void lapse(Village village, Viewer buyer, String claim) {
        buyer.says("A1 x2");
        clock.forward(Duration.ofMinutes(31));
        nextStream(village, "第二场");
        buyer.says(claim);
    }

    private Village firstPaid() {
        var village = paidByTransfer();
        village.owner().says("店铺 先付先得 30分钟");
        return village;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付了67.8，1002付了26.8", "1001的67.8和1002的26.8都付了", "1001付了67.8，1002付了26.8元"})
    void each_is_kept_by_its_own_sum(String said) {
        var village = firstPaid();
        var buyer = village.neighbour();
        lapse(village, buyer, "A3");
        assertThat(buyer.says(said).text())
                .as(said)
                .contains("订单 1001 你说已经付了", "订单 1002 请店家核对")
                .doesNotContain("没有要付的钱");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("订单 1001：你说付了 ¥67.80", "订单 1002：你说付了 ¥26.80");
        assertThat(page(console(village.owner()), "")).contains("proof-1001", "proof-1002");
    }

    @Test
    void so_it_is_in_english() {
        var village = firstPaid();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        lapse(village, buyer, "A3 1");
        assertThat(buyer.says("paid 67.8 for 1001 and 26.8 for 1002").text())
                .contains("You said that order 1001 is paid", "for order 1002");
        assertThat(buyer.says("my payments").text())
                .contains("Order 1001: you say you paid ¥67.80", "Order 1002: you say you paid ¥26.80");
    }

    @Test
    void one_sum_for_both_is_booked_for_what_is_due_and_the_rest_goes_back() {
        var village = firstPaid();
        var buyer = village.neighbour();
        lapse(village, buyer, "A3");
        assertThat(buyer.says("1001和1002都付了94.6").text())
                .contains("订单 1001、1002 请店家核对", "订单 1001 你说已经付了")
                .doesNotContain("数写对了吗");
        var owner = village.owner();
        assertThat(owner.says("收到1002的钱").text()).contains("订单 1002 ¥26.80", "订单 1001 ¥67.80（其中 ¥67.80 要退）");
        owner.taps("记下收到 ¥94.60");
        assertThat(buyer.says("我付的钱").text()).contains("订单 1002：收到你 ¥26.80，付清了", "订单 1001：收到你 ¥67.80，还要退你 ¥67.80");
    }

    @Test
    void of_what_is_paid_by_now_it_is_said_so() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3");
        var owner = village.owner();
        owner.says("收到1001的67.8");
        owner.taps("记下收到 ¥67.80");
        assertThat(buyer.says("1001和1002都付了").text()).contains("订单 1001 没有要付的钱了", "订单 1002 请店家核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001和1002都付了", "两单都付了", "兩單的錢都付了"})
    void the_desk_reads_the_buyers_own_words(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3");
        buyer.says(said);
        assertThat(page(console(village.owner()), ""))
                .as(said)
                .contains("<blockquote class=\"words\">" + said + "</blockquote>")
                .doesNotContain("1001,1002");
        assertThat(village.owner().says("没收到1001的钱").text()).as(said).contains("「" + said + "」");
    }

    @Test
    void a_typed_command_is_a_sentence_there() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3");
        buyer.says("/pay 1001,1002");
        assertThat(page(console(village.owner()), "")).contains("1001、1002我付好了").doesNotContain("1001,1002");
    }
}
