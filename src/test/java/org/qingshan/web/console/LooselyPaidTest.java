package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;

/** In whatever order the words of a payment stand, and whatever it was for, it is noted, and nothing is bought by its sum. */
@QuarkusTest
class LooselyPaidTest extends PaymentStory {
    private static final String MINE = "我付的钱";

    private Viewer foreigner() {
        var buyer = paidByTransfer().foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        buyer.says("A1 2");
        return buyer;
    }

    /** 1001 costs 67.80 and is of peaches, 1002 costs 18.80 and is of sugar. */
    private Viewer withTwo() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        return buyer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I paid the peaches order, 44|44.00",
                "I paid the peaches order 30|30.00",
                "peaches payment 44 done|44.00",
                "I sent 44 for the peaches|44.00",
                "just paid for the peaches: 44 yuan|44.00",
                "45.6 for 2 boxes of peaches, paid|45.60",
                "I sent 44 by Alipay, last digits 5521|44.00",
                "I did pay! 49.60 from bank card ending 7788|49.60",
                "Payment done, 61.80, ending 2020|61.80",
                "payed 37.9|37.90",
                "here's the payment: 37.90|37.90",
                "I made the transfer of 41.9|41.90",
                "we paid 45.6|45.60",
                "26.8 paid via wechat, last 4 digits 5566|26.80",
                "wire 26.8 ref 100045|26.80",
                "💸 26.8 paid|26.80",
                "order's paid, 26.8|26.80",
                "payment made: ¥26.80 (last 4: 5521)|26.80",
                "my friend Tom paid for me, 26.8|26.80"
            })
    void a_sum_in_english_is_noted_and_nothing_bought(String said, String sum) {
        var buyer = foreigner();
        assertThat(buyer.says(said).text())
                .as(said)
                .contains("The shop will check it")
                .doesNotContain("ordered");
        assertThat(buyer.says("my payments").text()).as(said).contains("you say you paid ¥" + sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃那单44付好了|44.00",
                "黃桃那單44付好了|44.00",
                "黄桃那单付了44|44.00",
                "两箱黄桃的钱45.6付过了|45.60",
                "黄桃钱29.9付了|29.90",
                "已经微信转账26.80|26.80",
                "二十六块八已付|26.80",
                "30.8付好|30.80",
                "给了26.8|26.80",
                "红包发你了26.8|26.80",
                "💰已付26.8|26.80",
                "已過數30.8|30.80",
                "過咗數48蚊|48.00",
                "尾号8888的卡付了26.8|26.80",
                "下午3点20付的26.8|26.80",
                "剩下58也付了|58.00",
                "发了26.8的红包|26.80",
                "转账26.8 单号100045|26.80",
                "付了60，但是要退5块差价|60.00",
                "付了60，邮费8块退给我吧|60.00"
            })
    void a_sum_in_chinese_is_noted_and_nothing_bought(String said, String sum) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对").doesNotContain("已下单");
        assertThat(buyer.says(MINE).text()).as(said).contains("你说付了 ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid by wechat",
                "I've paid with wechat",
                "just scanned and paid",
                "paid, see screenshot attached",
                "have paid",
                "I have paid for everything",
                "I paid the peaches order",
                "Paid £41.9"
            })
    void without_a_sum_in_the_shops_money_it_is_asked_for_that(String said) {
        var buyer = foreigner();
        assertThat(buyer.says(said).text()).as(said).contains("Noted", "How much did you pay for order 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚付", "刚扫码付过了", "已经付过钱了你们查一下", "付了，截图：[图片]", "黄桃那单付了", "微信付的"})
    void so_it_is_in_chinese(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("记下了", "订单 1001 付了多少");
    }

    @Test
    void the_goods_tell_the_order() {
        var buyer = withTwo();
        buyer.says("红糖那单付了18.8");
        assertThat(buyer.says(MINE).text()).contains("订单 1002：你说付了 ¥18.80", "订单 1001：收到你 ¥0.00");
        buyer.says("后面那单也付了");
        assertThat(buyer.says(MINE).text()).contains("订单 1001：你说付了");
    }

    @Test
    void what_is_paid_for_both_is_of_both() {
        var buyer = withTwo();
        assertThat(buyer.says("红糖付了18.8，黄桃付了67.8").text()).contains("订单 1001、1002 请店家核对");
        assertThat(buyer.says(MINE).text()).contains("你说付了 ¥86.60");
    }

    @Test
    void who_wants_to_pay_for_goods_is_told_how() {
        var buyer = foreigner();
        assertThat(buyer.says("I want to pay for the peaches 60").text())
                .contains("To pay for order 1001: ¥67.80")
                .doesNotContain("Did you mean");
        assertThat(withTwo().says("我想付红糖那单").text()).contains("订单 1002 要付 ¥18.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我没要44箱", "我沒要44箱", "我没下单44箱啊"})
    void what_was_never_wanted_is_not_offered(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).labels()).as(said).noneMatch(label -> label.contains("44"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"付了67.8，再来一袋红糖|1 袋 红糖", "付了67.8，再两袋红糖|2 袋 红糖", "付了67.8，红糖2袋|2 袋 红糖"})
    void what_is_ordered_beside_a_payment_is_ordered(String said, String goods) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对", "已下单 " + goods);
    }

    @ParameterizedTest
    @CsvSource({"'付多了，付了70', 70.00", "'付错了，付成了268', 268.00", "付了两次67.8, 135.60", "付了兩次67.8, 135.60"})
    void too_much_is_noted_as_well(String said, String sum) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对", "店家查到了会退你");
        assertThat(buyer.says(MINE).text()).as(said).contains("你说付了 ¥" + sum);
    }

    @ParameterizedTest
    @CsvSource({"'I overpaid, sent 70', 70.00", "I paid 67.8 twice, 135.60", "'paid 70, keep the 3.2 change', 70.00"})
    void too_much_in_english(String said, String sum) {
        var buyer = foreigner();
        assertThat(buyer.says(said).text()).as(said).contains("the shop pays it back");
        assertThat(buyer.says("my payments").text()).as(said).contains("you say you paid ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I paid for my friend's order too, 1166, 108 yuan", "paid 108 for Kevin's order"})
    void what_is_paid_for_anothers_order_is_booked_on_none_of_his_own(String said) {
        var buyer = foreigner();
        assertThat(buyer.says(said).text()).as(said).contains("Which order did you pay ¥108.00 for?");
        assertThat(buyer.says("my payments").text()).as(said).contains("¥0.00 of yours has come");
    }

    @Test
    void so_it_is_in_chinese_too() {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says("给小王那单付了108").text()).contains("¥108.00 是付哪一单的");
        assertThat(buyer.says(MINE).text()).contains("收到你 ¥0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退我20块吧，有几个桃子坏了", "退我20塊吧，有幾個桃子壞了", "refund me 20, some peaches are rotten"})
    void a_complaint_is_no_answer_to_how_much_was_paid(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了");
        village.owner().says("收到1001的67.8");
        village.owner().taps("记下收到 ¥67.80");
        assertThat(buyer.says(said).text()).as(said).contains("已经转给主播").doesNotContain("没有要付的钱");
        var unpaid = buyer(paidByTransfer());
        unpaid.says("付了");
        unpaid.says(said);
        assertThat(unpaid.says(MINE).text()).as(said).doesNotContain("¥20.00");
    }
}
