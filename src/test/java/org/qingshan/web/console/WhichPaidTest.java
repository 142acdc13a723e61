package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;

/** Which of his orders somebody has paid, said by its number alone, by its goods or by what is not paid; and what stands around it. */
@QuarkusTest
class WhichPaidTest extends PaymentStory {
    private static final String MINE = "我付的钱";

    /** 1001 costs 67.80 and is of peaches, 1002 costs 18.80 and is of sugar. */
    private Viewer withTwo() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        return buyer;
    }

    private Viewer withTwoInEnglish() {
        var village = paidByTransfer();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        buyer.says("A1 2");
        nextStream(village, "第二场");
        buyer.says("A3 1");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pay which one", "/pay which 99999999999", "/pay which 0", "/pay which"})
    void what_is_typed_behind_the_command_is_answered(String said) {
        assertThat(withTwo().says(said).text()).as(said).contains("是哪一单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付了1001",
                "我只付了1001的",
                "1001付了，1002没付",
                "1001付了67.8，1002还没付",
                "只付了1001，1002明天付",
                "1001付了，1002我过几天再转给你们",
                "1001付了67.8，1002還沒付"
            })
    void one_is_noted_and_the_other_still_to_be_paid(String said) {
        var buyer = withTwo();
        assertThat(buyer.says(said).text()).as(said).contains("核对").doesNotContain("是哪一单");
        assertThat(buyer.says(MINE).text()).as(said).contains("订单 1001：你说付了", "订单 1002：收到你 ¥0.00，还要付 ¥18.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid for 1001",
                "I've paid 1001",
                "paid 67.8 for 1001, 1002 tomorrow",
                "I paid for 1001, but 1002 not yet",
                "paid 67.8 for 1001, 1002 is not paid yet"
            })
    void so_it_is_in_english(String said) {
        var buyer = withTwoInEnglish();
        buyer.says(said);
        assertThat(buyer.says("my payments").text())
                .as(said)
                .contains(
                        "Order 1001: you say you paid", "Order 1002: ¥0.00 of yours has come, ¥18.80 is still to pay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001付了，1002不要了|订单 1002 已取消",
                "1001付了67.8，1002不買了|订单 1002 已取消",
                "1002不要了，1001付了|订单 1002 已取消",
                "1001付了 1002取消|订单 1002 已取消",
                "1001付了但是1002不想要了|订单 1002 已取消",
                "1001付了，不要1002了|订单 1002 已取消",
                "付了67.8，另一單不要了|订单 1002 已取消",
                "1001付了，1002没收到|订单 1002 · 已确认",
                "1001付了，1002到哪了|订单 1002 · 已确认",
                "1001付了，1002明天发吗|24 小时内发货",
                "1001付了，1002怎么付|订单 1002 要付 ¥18.80",
                "1001付了，1002货到付款|这一单不能这样付",
                "1001付了，1002改成两袋|订单 1002 里的 红糖（A3）就是 1 袋，没有动",
                "1001付了，1002坏了两袋|转给主播"
            })
    void what_is_said_of_the_other_in_the_same_breath_is_heard_too(String said, String answered) {
        var buyer = withTwo();
        assertThat(buyer.says(said).text()).as(said).contains("核对", answered).doesNotContain("是哪一单");
        assertThat(buyer.says(MINE).text()).as(said).contains("订单 1001：你说付了").doesNotContain("订单 1002：你说付了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001 is paid, cancel 1002|Order 1002 is cancelled",
                "paid 67.8 for 1001, cancel 1002 please|Order 1002 is cancelled",
                "I paid for 1001 and want to cancel 1002|Order 1002 is cancelled",
                "cancel 1002, I paid 1001|Order 1002 is cancelled",
                "1001 is paid. I don't want 1002 any more|Order 1002 is cancelled",
                "paid 67.8, cancel the other order|Order 1002 is cancelled",
                "paid 1001, when does 1002 ship|within 24 h",
                "paid 1001. where is 1002?|Order 1002 · confirmed",
                "1001 paid, how do I pay 1002|To pay for order 1002"
            })
    void so_it_is_heard_in_english(String said, String answered) {
        var buyer = withTwoInEnglish();
        assertThat(buyer.says(said).text()).as(said).contains("check", answered).doesNotContain("Which order");
        assertThat(buyer.says("my payments").text())
                .as(said)
                .contains("Order 1001: you say you paid")
                .doesNotContain("Order 1002: you say");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付了，1002也付了",
                "1001付完了1002也付完了",
                "1001付了，1002也是",
                "1001付了67.8，另一单也付了",
                "1001付了，另外一單也付了",
                "paid 1001, 1002 also paid",
                "paid 67.8 for 1001, and the other one as well",
                "付了1001和1002，什么时候发"
            })
    void both_may_be_paid_in_the_same_breath(String said) {
        var buyer = withTwo();
        buyer.says(said);
        assertThat(buyer.says(MINE).text())
                .as(said)
                .contains("订单 1001：你说付了", "订单 1002：你说付了")
                .doesNotContain("68.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付了，另一单明天付",
                "1001付了67.8，没付1002",
                "paid for 1001 but not for 1002",
                "I paid 1001 and I'll pay 1002 tomorrow"
            })
    void that_the_other_is_not_paid_asks_nothing(String said) {
        var buyer = withTwo();
        assertThat(buyer.says(said).replies()).as(said).hasSize(1);
        assertThat(buyer.says(MINE).text()).as(said).contains("订单 1001：你说付了", "订单 1002：收到你 ¥0.00");
    }

    @Test
    void the_number_of_another_order_is_not_what_a_payment_is_found_by() {
        var buyer = withTwo();
        assertThat(buyer.says("1001付了").text()).contains("尾号是多少");
        assertThat(buyer.says("1002帮我和1001一起发").text()).doesNotContain("请店家核对");
        assertThat(buyer.says("尾号1002").text()).contains("订单 1001 请店家核对");
        assertThat(buyer.says("1001付了，尾号1002").text()).contains("订单 1001 请店家核对").doesNotContain("订单 1002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付了67.8，另一单也付了",
                "1001付了67.8",
                "1002付了18.8 尾号1234",
                "1002也付了",
                "1001付了67.8，1002付了18.8",
                "1001付了86.6",
                "两单都付了",
                "I paid 67.8 for 1001 and also paid the other one"
            })
    void one_payment_for_both_is_one_however_often_it_is_told(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        buyer.says("1001和1002都付了86.6");
        assertThat(buyer.says(said).text())
                .as(said)
                .contains("订单 1001、1002 请店家核对")
                .doesNotContain("多", "又付了一笔");
        assertThat(page(console(village.owner()), ""))
                .as(said)
                .contains("这几单是一笔付的", "value=\"86.60\"")
                .doesNotContain("aria-labelledby=\"proof-1002\"", "value=\"18.80\"", "value=\"67.80\"");
    }

    @Test
    void another_sum_than_its_part_is_asked_about() {
        var buyer = withTwo();
        buyer.says("1001和1002都付了86.6");
        assertThat(buyer.says("1001付了60").text()).contains("又付了一笔，还是之前写错了");
    }

    @ParameterizedTest
    @CsvSource({"红糖的钱付了,1002,1001", "紅糖的錢已經付了18.8,1002,1001", "付了黄桃的钱67.8,1001,1002", "黄桃的钱我付了,1001,1002"})
    void it_is_said_by_its_goods(String said, String paid, String other) {
        var buyer = withTwo();
        assertThat(buyer.says(said).text()).as(said).contains("核对", "订单 " + paid);
        assertThat(buyer.says(MINE).text()).as(said).contains("订单 " + paid + "：你说付了", "订单 " + other + "：收到你 ¥0.00");
    }

    @Test
    void it_is_said_by_its_goods_in_english() {
        var buyer = withTwoInEnglish();
        buyer.says("I paid for the brown sugar");
        assertThat(buyer.says("my payments").text())
                .contains("Order 1002: you say you paid", "Order 1001: ¥0.00 of yours has come");
    }

    @Test
    void of_goods_that_are_a_part_of_an_order_it_is_shown_what_is_due() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("A3 一袋");
        assertThat(buyer.says("红糖的钱付了").text()).contains("订单 1001 要付 ¥86.60");
        assertThat(buyer.says("竹笋的钱付了").text()).doesNotContain("核对");
        assertThat(buyer.says(MINE).text()).doesNotContain("你说付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了第一单的", "昨天那单付了", "那单付了", "第一單的錢付了"})
    void one_that_nobody_can_know_is_asked_about(String said) {
        assertThat(withTwo().says(said).text()).as(said).contains("是哪一单");
    }

    @Test
    void it_is_asked_in_english() {
        assertThat(withTwoInEnglish().says("I paid the first one").text()).contains("Which order is it?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已付款，请发货",
                "付款了 快发货",
                "已付，谢谢",
                "付过去了，看到了吗",
                "好的，付了",
                "錢已付，請查收",
                "昨天那单付了",
                "付了67.8，收到回一下",
                "已付67.8，辛苦了，请尽快发货"
            })
    void what_stands_around_it_changes_nothing(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("核对");
        assertThat(buyer.says(MINE).text()).as(said).contains("你说付了").doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "done, paid",
                "ok paid it just now 37.9",
                "paid, please ship",
                "paid, thank you",
                "I've paid, please check and ship it soon"
            })
    void nor_does_it_in_english(String said) {
        var village = paidByTransfer();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        buyer.says("A1 1");
        assertThat(buyer.says(said).text()).as(said).contains("check");
        assertThat(buyer.says("my payments").text())
                .as(said)
                .contains("you say you paid")
                .doesNotContain("still to pay");
    }
}
