package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has let others see his stars may take that back. */
@QuarkusTest
class StarsTakenBackTest extends Journey {
    @Inject
    Rows rows;

    private static Viewer served(Village village, int number) {
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed " + number);
        village.owner().says("/ship " + number + " YT751234567" + number);
        village.owner().says("/delivered " + number);
        return buyer;
    }

    private static void servedAgain(Village village, Viewer buyer, int number) {
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A1 x1");
        village.owner().says("/packed " + number);
        village.owner().says("/ship " + number + " YT751234567" + number);
        village.owner().says("/delivered " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要公开", "我的评分别公开了", "Make it private.", "don't show my rating"})
    void who_has_let_others_see_his_stars_takes_that_back_at_any_time(String said) {
        var village = village();
        var buyer = served(village, 1001);
        buyer.taps("都好");
        buyer.taps("5 星");
        buyer.taps("可以");
        buyer.says("货单");
        assertThat(shown(village)).containsExactly(true);

        assertThat(buyer.says(said).text()).as(said).contains("只有店家看得到");
        assertThat(shown(village)).containsExactly(false);
        assertThat(buyer.says(said).text()).as("nothing is shown").doesNotContain("只有店家看得到");
    }

    @Test
    void who_takes_it_back_reads_of_which_orders_it_was() {
        var village = village();
        var buyer = served(village, 1001);
        buyer.says("/well 1001 5");
        buyer.taps("可以");
        servedAgain(village, buyer, 1002);
        buyer.says("/well 1002 4");
        buyer.taps("不用了，谢谢");
        servedAgain(village, buyer, 1003);
        buyer.says("/well 1003 5");
        buyer.taps("可以");

        assertThat(buyer.says("别公开").text()).contains("订单 1001、1003 的星只有店家看得到").doesNotContain("1002");
        assertThat(shown(village)).containsOnly(false);
    }

    private List<Boolean> shown(Village village) {
        return rows.of(village.key(), "select public from rating where shop_id = :shop");
    }
}
