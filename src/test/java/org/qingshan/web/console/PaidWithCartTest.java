package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who pays for what he has ordered, and has a cart beside it, is told what is counted; the cart counts once it is ordered, and the place he is asked for stays asked. */
@QuarkusTest
class PaidWithCartTest extends SeveralPaidStory {
    private static final String CART = "A1一箱，寄给 李雷 13800138001 浙江省杭州市西湖区文三路100号";

    /** 1001 costs 67.80, and the cart 1002 comes to 29.90 in its parcel. */
    private Viewer withCart(Village village) {
        var buyer = buyer(village);
        nextStream(village, "第二场");
        assertThat(buyer.says(CART).text()).contains("合计 ¥29.90");
        return buyer;
    }

    /** 1001 costs 67.80, 1002 26.80, and the cart 1003 comes to 29.90. */
    private Viewer withTwoAndCart(Village village) {
        var buyer = atTwoAddresses(village);
        nextStream(village, "第三场");
        buyer.says(CART);
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两单都付了",
                "兩單都付了",
                "1001和1002都付了",
                "付了97.7",
                "两单一起付了97.7",
                "1001和1002付了97.7",
                "paid for both",
                "paid 97.7 for both"
            })
    void both_are_the_order_and_the_cart(String said) {
        var village = paidByTransfer();
        var buyer = withCart(village);

        assertThat(buyer.says(said).text())
                .as(said)
                .contains("订单 1001 请店家核对", "确认下单后就算到这一单上")
                .doesNotContain("没算在里面", "比要付的");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("1002：你说付了").doesNotContain("还要付");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"三单都付了", "三单一共付了124.5", "all three paid", "paid all three, 124.5", "付了124.5"})
    void so_it_is_of_three(String said) {
        var village = paidByTransfer();
        var buyer = withTwoAndCart(village);

        assertThat(buyer.says(said).text()).as(said).contains("1001、1002", "确认下单后就算到这一单上");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("1003：你说付了").doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两单都付了", "都付了", "paid for both", "paid 94.6 for both", "三单都付了94.6"})
    void a_cart_that_is_left_out_is_told_of_once(String said) {
        var village = paidByTransfer();
        var buyer = withTwoAndCart(village);

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("1001、1002", "购物车（订单 1003）还没下单，没算在里面");
        assertThat(answer.labels()).as(said).containsOnlyOnce("确认下单");
        assertThat(buyer.says("1003付了").text()).as(said).contains("确认下单后就算到这一单上");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了29.9", "paid 29.9, last digits 1234"})
    void a_sum_that_only_the_cart_comes_to_is_of_the_cart(String said) {
        var village = paidByTransfer();
        var buyer = withTwoAndCart(village);

        assertThat(buyer.says(said).text()).as(said).contains("你说付了 ¥29.90，我先记下了");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("1001：收到你 ¥0.00", "1002：收到你 ¥0.00");
    }

    @ParameterizedTest
    @CsvSource({"付了67.8", "付了", "两单都付了", "付了40", "我付过67.8了", "i paid 67.8"})
    void the_place_that_is_asked_about_stays_asked(String said) {
        var village = paidByTransfer();
        var buyer = withCart(village);
        buyer.says(said);

        assertThat(buyer.says("对").text()).as(said).contains("订单 1002，寄给 李雷");
    }

    @Test
    void so_it_does_where_it_is_asked_which_was_paid() {
        var village = paidByTransfer();
        var buyer = withTwoAndCart(village);
        buyer.says("付了60");
        assertThat(buyer.taps("订单 1001 · ¥67.80").text()).contains("你说付了 ¥60.00");

        assertThat(buyer.says("对").text()).contains("订单 1003，寄给 李雷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"67.8 尾号1234", "¥67.80，尾號是1234", "67.80, last digits 1234"})
    void a_sum_and_last_digits_are_no_street(String said) {
        var village = paidByTransfer();
        var buyer = withCart(village);
        buyer.says("付了");

        assertThat(buyer.says(said).text()).as(said).contains("1001").doesNotContain("收货人");
        assertThat(buyer.says("对").text()).as(said).contains("文三路100号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002付了37.9", "1002付了"})
    void of_a_cart_that_has_ended_the_host_looks_for_the_money(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("取消1001");
        buyer.says(CART);
        buyer.says("取消A1");

        assertThat(buyer.says(said).text()).as(said).contains("我告诉店家了");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了37.9", "我付了钱"})
    void what_was_told_of_a_cart_that_has_ended_passes_to_no_older_order(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("取消1001");
        buyer.says(CART);
        buyer.says("付了37.9");
        buyer.taps("订单 1002");
        buyer.says("取消A1");

        assertThat(buyer.says(said).text()).as(said).contains("我告诉店家了").doesNotContain("订单 1001");
        assertThat(buyer.says("付了67.8").text()).as(said).contains("订单 1001 请店家核对");
    }
}
