package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Village;

/** One sum for some of a buyer's orders: it is split over just those, whatever he says that it is for. */
@QuarkusTest
class ReceivedTogetherTest extends PaymentStory {
    @Inject
    Lanes lanes;

    @Inject
    PaymentTaking payments;

    /** 1001 costs 59.80, 1002 18.80 and 1003 89.70. */
    private Village withThree(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        nextStream(village, "第三场");
        buyer.says("A1 x3");
        buyer.says(said);
        return village;
    }

    @ParameterizedTest
    @CsvSource({
        "我的订单,收到1002和1003一共108.5,记下收到 ¥108.50",
        "我的订单,收到张伟108.5,记下收到 ¥108.50",
        "1002和1003付了108.5,收到1002和1003一共108.5,订单 1002、1003 收到 ¥108.50",
        "1002和1003付了108.5,got 108.5 for 1002 and 1003,订单 1002、1003 收到 ¥108.50",
        "1001、1002、1003都付了168.3,收到1002和1003一共108.5,记下收到 ¥108.50",
        "1001、1002、1003都付了168.3,got 108.5 from 张伟,记下收到 ¥108.50"
    })
    void one_payment_for_two_of_three_is_split_and_books_nothing_on_the_third(
            String said, String received, String label) {
        var village = withThree(said);
        var asked = village.owner().says(received);
        assertThat(asked.text()).as(received).contains("订单 1002 ¥18.80、订单 1003 ¥89.70");
        assertThat(asked.labels()).as(received).containsExactly(label);
        village.owner().taps(label);
        assertThat(rows.<Number>of(village.key(), "select received from payment where shop_id = :shop order by id"))
                .as(received)
                .extracting(Number::longValue)
                .containsExactly(0L, 1880L, 8970L);
    }

    @Test
    void of_one_payment_that_may_be_for_other_orders_one_is_chosen() {
        var village = paidByTransfer();
        var buyer = village.neighbour();
        for (int i = 0; i < 3; i++) {
            buyer.says("A1 x1");
            nextStream(village, "第" + i + "场");
        }
        var asked = village.owner().says("收到张伟67.8");
        assertThat(asked.labels()).containsExactly("订单 1001、1002 收到 ¥67.80", "订单 1001、1003 收到 ¥67.80");
        village.owner().taps(asked.labels().get(0));
        assertThat(village.owner().taps(asked.labels().get(1)).text()).contains("有人处理过了");
    }

    @Test
    void what_waits_for_no_money_takes_none_and_neither_do_the_others() {
        var village = withThree("我的订单");
        village.owner().says("收到1002 18.8");
        village.owner().taps("记下收到 ¥18.80");
        lanes.run(village.key(), () -> {
            var orders = List.of(order(1003), order(1002));
            var transfer = new Transfer(order(1003), List.of());
            var parts = Map.of(orders.get(0), 8970L, orders.get(1), 1880L);
            assertThatThrownBy(() -> payments.receive(transfer, parts, MoneyEntry.Reason.TRANSFER, "api"))
                    .isInstanceOf(Refused.class);
            return true;
        });
        assertThat(rows.<Number>of(village.key(), "select received from payment where shop_id = :shop order by id"))
                .extracting(Number::longValue)
                .containsExactly(0L, 1880L, 0L);
    }

    private static CustomerOrder order(int number) {
        return CustomerOrder.numbered(number).orElseThrow();
    }
}
