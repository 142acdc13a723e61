package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Orders of one buyer, at two addresses, that are paid for by one payment. */
abstract class SeveralPaidStory extends PaymentStory {
    static final String ELSEWHERE = "王桂兰 13900139000 湖南省株洲市天元区泰山路88号";

    /** 1001 costs 67.80, 1002 goes elsewhere and is paid for apart. */
    Viewer atTwoAddresses(Village village) {
        var buyer = village.neighbour();
        buyer.says(ELSEWHERE);
        buyer.says("对");
        buyer.says("A1 x2");
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        assertThat(buyer.says("地址 用 2").text()).contains("订单 1002 改寄给 王桂兰");
        return buyer;
    }

    long due(Village village, int order) {
        return rows.<Number>of(
                        village.key(),
                        "select p.amount from payment p join orders o on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop and o.number = "
                                + order)
                .get(0)
                .longValue();
    }

    String sum(Village village, int... orders) {
        return yuan(
                Arrays.stream(orders).mapToLong(order -> due(village, order)).sum());
    }

    static String yuan(long minor) {
        return "%d.%02d".formatted(minor / 100, minor % 100);
    }

    List<Number> booked(Village village) {
        return rows.of(
                village.key(),
                "select p.received from payment p join orders o on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop order by o.number");
    }
}
