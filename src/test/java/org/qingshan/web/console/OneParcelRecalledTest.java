package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Goods of an order that shares a parcel are pulled: nobody pays more to have the rest sent than he agreed to. */
@QuarkusTest
class OneParcelRecalledTest extends OneParcelStory {
    @Test
    void the_shops_own_recall_of_all_of_the_first_order_burdens_nobody_with_its_fee() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        assertThat(fees(village)).containsExactly(800L, 0L);

        village.owner().says("撤货 1 烂得厉害");
        village.owner().taps("不合格，撤下这批");
        assertThat(rows.<Long>of(
                        village.key(), "select shipping_fee from orders where shop_id = :shop and number = 1002"))
                .containsExactly(0L);
    }

    @Test
    void who_wants_a_parcel_of_its_own_after_a_recall_pays_for_it() {
        var village = village();
        var buyer = regular(village, "A1，A3");
        buyer.says("A2 2斤");
        village.owner().says("撤货 1 烂得厉害");
        village.owner().taps("不合格，撤下这批");
        assertThat(fees(village)).containsExactly(800L, 0L);

        assertThat(buyer.says("/apart 1002").text()).contains("运费 ¥8.00");
        assertThat(fees(village)).containsExactly(800L, 800L);
    }

    @Test
    void who_leaves_a_parcel_that_cost_nothing_pays_for_his_own_also_after_a_recall() {
        var village = village();
        village.owner().says("/shop free 60");
        var buyer = regular(village, "A1，A3");
        buyer.says("A2 2斤");
        village.owner().says("撤货 1 烂得厉害");
        village.owner().taps("不合格，撤下这批");
        assertThat(fees(village)).containsExactly(0L, 0L);

        assertThat(buyer.says("/apart 1002").text()).contains("运费 ¥8.00");
        assertThat(fees(village)).containsExactly(0L, 800L);
    }
}
