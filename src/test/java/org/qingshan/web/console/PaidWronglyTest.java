package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has paid too much, named a wrong sum, paid nothing yet, or asks for the rest is answered from the facts, and heard where these do not know. */
@QuarkusTest
class PaidWronglyTest extends PaymentStory {
    @Inject
    Lanes lanes;

    @Inject
    PaymentTaking taking;

    private static void pay(Village village, String sum) {
        var sure = new BigDecimal(sum).movePointRight(2).toBigInteger().toString();
        var came = send(
                console(village.owner()),
                "1001/receive",
                Map.of("sum", sum, "before", "0", "how", "TRANSFER", "sure", sure));
        assertThat(came.statusCode()).isEqualTo(303);
    }

    private static Viewer who(Village village, String said) {
        var buyer = buyer(village);
        buyer.says(said);
        return buyer;
    }

    @Test
    void what_goes_back_of_a_payment_is_told_once_less_is_ordered() {
        var village = paidByTransfer();
        var buyer = who(village, "已付 67.8 尾号1234");
        buyer.says("A1-1");

        assertThat(buyer.says("钱呢").text())
                .contains("你说付了 ¥67.80，店家还没核对。查到了，多出来的 ¥29.90 店家会退你")
                .doesNotContain("还要付");
        buyer.says("/cancel A1 1001");
        assertThat(buyer.says("钱呢").text()).contains("多出来的 ¥67.80 店家会退你");
        var bare = who(paidByTransfer(), "已付");
        bare.says("A1-1");
        assertThat(bare.says("我付的钱").text()).contains("多出来的 ¥29.90 店家会退你");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "写错了，是60",
                "寫錯了，是60",
                "不对，是60块",
                "金额打错了，应该是60",
                "60",
                "是60",
                "付了60",
                "I meant 60",
                "sorry, 60",
                "wrong, it was 60",
                "六十块"
            })
    void an_absurd_sum_is_asked_about_and_put_right(String right) {
        var village = paidByTransfer();
        var buyer = buyer(village);

        assertThat(buyer.says("已付 999999").text())
                .contains("请店家核对", "你说付了 ¥999999.00，比要付的 ¥67.80 多", "写对了吗", "把实际付的数发给我");
        assertThat(buyer.says(right).text()).as(right).contains("订单 1001 记的是你付了 ¥60.00", "还差 ¥7.80");
        assertThat(buyer.says("我的订单").text()).contains("2 箱").doesNotContain("60 箱");
        assertThat(page(console(village.owner()), "")).contains("他说付了 ¥60.00");
    }

    @Test
    void what_is_due_for_all_of_a_parcel_is_not_too_much_for_one_of_its_orders() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");

        assertThat(buyer.says("1001 付了 86.6 尾号1234").text()).contains("请店家核对").doesNotContain("写对了吗");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥86.60").doesNotContain("多出来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"写错了，是502", "不对，是1203", "是502，打错了", "门牌打错了，是502"})
    void what_puts_an_address_right_is_no_sum(String said) {
        var buyer = who(paidByTransfer(), "已付 67.8 尾号1234");
        buyer.says("/address");
        buyer.says("浙江省杭州市西湖区文三路 138 号 3 幢 402 室 李梅 13712345678");
        assertThat(buyer.says(said).text()).as(said).doesNotContain("记的是");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80");
        buyer.says("/address ok");
        assertThat(buyer.says("我的地址").text()).as("the draft is still there").contains("李梅", "文三路 138 号 3 幢");
    }

    @Test
    void a_number_alone_is_the_sum_only_right_after_it_was_asked_for() {
        var buyer = who(paidByTransfer(), "已付 999999");
        clock.forward(java.time.Duration.ofMinutes(4));
        assertThat(buyer.says("12").text()).doesNotContain("记的是");
        assertThat(buyer.says("付了60").text()).contains("记的是你付了 ¥60.00");
        buyer.says("写错了，是 678");
        buyer.says("A3");
        assertThat(buyer.says("就10").text()).doesNotContain("记的是");
    }

    @Test
    void by_a_tap_it_is_just_what_is_due() {
        var buyer = who(paidByTransfer(), "已付 999999");
        assertThat(buyer.taps("写错了，付的是 ¥67.80").text()).contains("订单 1001").doesNotContain("多");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥67.80").doesNotContain("多出来");
    }

    @Test
    void a_sum_that_is_still_too_much_is_asked_about_again_and_a_right_one_is_not() {
        var buyer = who(paidByTransfer(), "已付 999999");
        assertThat(buyer.says("写错了，是 678").text()).contains("记的是你付了 ¥678.00", "比要付的 ¥67.80 多");
        assertThat(buyer.says("67.8").text()).contains("记的是你付了 ¥67.80").doesNotContain("写对了吗");
        assertThat(buyer.says("67.8").text()).as("it is no longer asked").doesNotContain("记的是");
    }

    @Test
    void right_after_he_has_said_it_he_may_put_it_right_unasked_but_not_once_he_has_ordered_more() {
        var buyer = who(paidByTransfer(), "已付 60 尾号1234");
        assertThat(buyer.says("写错了，是67.8").text()).contains("记的是你付了 ¥67.80").doesNotContain("还差");
        buyer.says("A3 x3");
        assertThat(buyer.says("写错了，是12").text()).doesNotContain("记的是");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付错了", "付错单了", "付到别的订单了", "我付錯了", "金额写错了", "I paid the wrong amount", "wrong amount"})
    void who_says_only_that_it_is_wrong_is_told_what_is_noted_and_asked(String said) {
        var buyer = who(paidByTransfer(), "已付 60 尾号1234");
        assertThat(buyer.says(said).text()).as(said).containsPattern("60.00").containsPattern("付多了|overpaid");
        assertThat(buyer.says("67.8").text()).contains("67.80").doesNotContain("还差", "黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付多了", "我付了两次", "錢付多了", "I paid twice", "I overpaid", "paid 67.80 twice", "重复付款了", "转错人了"})
    void who_has_paid_too_much_is_told_what_is_known_and_the_desk_hears_of_it(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, "100");

        assertThat(buyer.says(said).text())
                .as(said)
                .contains("¥100.00", "¥32.20")
                .doesNotContain("29.90/");
        assertThat(village.owner().says("/questions").text()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"付错了", "I paid by mistake", "付错钱了"})
    void what_was_paid_wrongly_and_is_no_slip_is_for_the_desk(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, "67.80");

        assertThat(buyer.says(said).text()).as(said).contains("¥67.80");
        assertThat(village.owner().says("/questions").text()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"还没付", "我还没付钱", "還沒付", "I haven't paid yet", "not paid yet"})
    void who_has_not_paid_is_shown_how(String said) {
        assertThat(buyer(paidByTransfer()).says(said).text()).as(said).contains("67.80", "微信 139");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还没付", "其实没付", "I haven't paid"})
    void who_has_said_that_he_had_takes_it_back_with_a_tap(String said) {
        var village = paidByTransfer();
        var buyer = who(village, "已付 67.8 尾号1234");
        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("67.80").doesNotContain("微信 139");

        assertThat(buyer.says("/pay 1001 not").text()).contains("1001", "¥67.80", "微信 139");
        assertThat(page(console(village.owner()), "")).doesNotContain("1001/reject");
        assertThat(buyer.says("/pay 1001 not").text()).as("twice").doesNotContain("微信 139");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还差多少钱", "我还要付多少", "還差多少錢", "how much do I still owe", "how much is left to pay"})
    void what_is_still_to_be_paid_is_told_from_the_facts(String asked) {
        var village = paidByTransfer();
        var buyer = who(village, "已付 60 尾号1234");
        assertThat(buyer.says(asked).text()).as(asked).contains("60.00", "7.80").doesNotContain("29.90");
        pay(village, "60", proofOf(village, 1001));
        assertThat(buyer.says(asked).text()).as(asked).contains("60.00", "7.80").doesNotContain("29.90");
        var other = buyer(paidByTransfer());
        assertThat(other.says(asked).text()).as(asked).contains("¥67.80").doesNotContain("29.90/");
    }

    @ParameterizedTest
    @CsvSource({"付好啦, proof.jpg, 你说付了", "付好啦, '', 付清了"})
    void a_picture_can_be_looked_for_whatever_stands_under_it_though_a_card_has_paid_all(
            String caption, String picture, String told) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        lanes.run(village.key(), () -> {
            var order = CustomerOrder.numbered(1001).orElseThrow();
            taking.prove(order, caption, null, picture.isEmpty() ? List.of() : List.of(picture));
            Objects.requireNonNull(order.payment()).came(67_80, Lane.current().now());
            MoneyEntry.book(order.id(), MoneyEntry.Reason.TRANSFER, 67_80, "bank");
            return true;
        });

        assertThat(buyer.says("我付的钱").text()).contains(told);
    }

    private static void pay(Village village, String sum, String proof) {
        var came = send(
                console(village.owner()),
                "1001/receive",
                Map.of("sum", sum, "before", "0", "how", "TRANSFER", "seen", proof));
        assertThat(came.statusCode()).isEqualTo(303);
    }
}
