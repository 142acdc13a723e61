package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** How the orders of one parcel are paid, and what of it comes back. */
@QuarkusTest
class OneParcelPaidTest extends OneParcelStory {
    @Test
    void what_is_free_together_gives_back_what_was_paid_for_shipping() {
        var village = village();
        var buyer = regular(village, "A1 x3");
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/received 1001 97.70");
        assertThat(buyer.says("A2 2斤").text())
                .contains("合计 ¥19.60（货款 ¥19.60，包邮）", "和上次那单 1001 一起寄，包邮。")
                .doesNotContain("运费只收一次");
        buyer.hears("订单 1001 的运费变了。合计 ¥89.70");
        assertThat(fees(village)).containsExactly(0L, 0L);
        buyer.says("/cancel 1002");
        assertThat(fees(village)).containsExactly(800L, 0L);
    }

    @Test
    void cash_on_delivery_is_for_the_parcel() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");

        assertThat(buyer.says("货到付款").text()).contains("1001", "1002", "货到付款，收货时付 ¥57.50");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    @Test
    void what_joins_a_parcel_that_is_paid_at_the_door_is_paid_there_too() {
        var village = village();
        village.owner().says("/shop cod on");
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = regular(village, "A1");
        assertThat(buyer.says("货到付款").text()).contains("收货时付 ¥37.90");

        assertThat(buyer.says("A2 2斤").text()).contains("一起寄");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    @Test
    void what_joins_a_parcel_that_is_not_paid_at_the_door_is_not_either() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        assertThat(statuses(village)).containsExactly("UNPAID", "UNPAID");
        buyer.taps("1002 分开寄");
        buyer.says("/pay 1001 cash");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "UNPAID");
        buyer.taps("1002 一起寄");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    private List<String> statuses(Village village) {
        return rows.of(village.key(), "select status from payment where shop_id = :shop order by id");
    }
}
