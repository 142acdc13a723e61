package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who pays the courier at the door, where the shop lets him. */
@QuarkusTest
class CashOnDeliveryTest extends PaymentStory {
    @Test
    void paying_the_courier_is_chosen_where_the_shop_lets_it() {
        var village = village();
        var buyer = buyer(village);
        assertThat(buyer.says("/pay 1001 cash").text()).contains("不能这样付");
        village.owner().says("/shop cod on");

        assertThat(buyer.says("/pay 1001").labels()).containsExactly("我付好了", "货到付款");
        assertThat(buyer.taps("货到付款").text()).contains("订单 1001 货到付款，收货时付 ¥67.80");
        var console = console(village.owner());
        assertThat(page(console, "")).contains("货到付款", "¥67.80");
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "how", "CASH", "before", "0"))
                        .statusCode())
                .isEqualTo(303);
        buyer.hears("付清了");
        assertThat(buyer.says("到哪了").text()).contains("已付款");
    }

    @Test
    void whoever_pays_the_courier_still_does_when_his_proof_was_none() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = buyer(village);
        buyer.says("货到付款");
        buyer.says("已付 67.8 尾号1234");
        send(console(village.owner()), "1001/reject", Map.of("words", "没到", "seen", proofOf(village, 1001)));

        assertThat(buyer.hears("没到").text()).isNotBlank();
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("CASH_ON_DELIVERY");
    }

    @Test
    void what_is_labelled_is_not_offered_to_be_paid_at_the_door_and_who_wants_that_hears_why_not() {
        var village = paidByTransfer();
        village.owner().says("/shop cod on");
        var buyer = buyer(village);
        assertThat(buyer.says("付款").text()).contains("也可以货到付款");
        village.owner().says("/packed 1001");

        var sheet = buyer.says("付款");
        assertThat(sheet.text()).contains("订单 1001 要付", "微信").doesNotContain("货到付款");
        assertThat(sheet.labels()).doesNotContain("货到付款");
        assertThat(buyer.says("货到付款").text()).doesNotContain("再确认一次");
        assertThat(buyer.heardWords()).anyMatch(line -> line.contains("订单 1001 的面单上没写代收"));
    }
}
