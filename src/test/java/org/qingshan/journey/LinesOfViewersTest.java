package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What buyers say beside all else gets the answer that the records have. */
@QuarkusTest
class LinesOfViewersTest extends Journey {
    private static Viewer sent(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"算错了吧 应该多少钱", "总价不对", "算错了吧", "应该是多少钱啊", "the total looks wrong", "what should it be"})
    void who_doubts_the_sum_is_shown_what_it_is_made_of(String said) {
        var buyer = village().neighbour();
        buyer.says("A1");

        assertThat(buyer.says(said).text()).as(said).contains("合计 ¥37.90（货款 ¥29.90，运费 ¥8.00）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的单号", "我的订单号", "我的单号是多少", "my order number"})
    void who_asks_for_his_number_hears_it(String said) {
        var buyer = village().neighbour();
        buyer.says("A1");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到啦", "收到货了", "包裹到了", "快递拿到了", "my parcel arrived", "i got my parcel"})
    void who_says_that_it_came_is_asked_whether_all_is_well(String said) {
        var village = village();
        var buyer = sent(village);

        assertThat(buyer.says(said).labels()).as(said).containsExactly("都好", "有问题");
        assertThat(buyer.taps("都好").text()).contains("给几颗星");
        assertThat(village.neighbour().says(said).labels())
                .as("who was sent nothing")
                .doesNotContain("都好");
    }

    @Test
    void that_it_was_read_is_no_news_of_a_parcel() {
        assertThat(sent(village()).says("收到").labels()).doesNotContain("都好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子好吃，五星", "给五星，桃子甜", "五星好评", "the peaches are delicious, five stars"})
    void stars_are_taken_though_nobody_asked_for_them(String said) {
        var village = village();

        assertThat(sent(village).says(said).text()).as(said).contains("订单 1001 记下 5 星");
        assertThat(village.neighbour().says(said).text())
                .as("who was sent nothing")
                .doesNotContain("记下 5 星");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快到了没", "快到了吗", "快要到了吗", "is it nearly here?", "nearly here yet?"})
    void who_asks_whether_it_is_near_hears_where_it_is(String said) {
        assertThat(sent(village()).says(said).text()).as(said).contains("已发货", "YT7512345671001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop sending me stuff",
                "stop spamming me",
                "quit sending me these cards",
                "不要再给我发东西了",
                "别老给我发广告"
            })
    void who_has_enough_of_it_gets_no_more_cards(String said) {
        var village = village();

        assertThat(village.viewer().says(said).text())
                .as(said)
                .isEqualTo(village.viewer().says("别吵我").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"能退36不", "钱什么时候退", "能退多少", "退我36块可以吗", "how much refund i get", "can i get 36 back"})
    void who_has_paid_too_much_hears_what_goes_back(String said) {
        var buyer = village().neighbour();
        buyer.says("A4 1");
        buyer.says("已付 80");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("订单 1001", "¥36.00");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("退 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much refund i get", "钱什么时候退", "退我多少钱"})
    void whose_order_was_paid_and_cancelled_hears_what_goes_back(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A4 1");
        village.owner().says("收到 1001 44");
        village.owner().taps("记下收到 ¥44.00");
        buyer.says("/cancel A4 1001");

        assertThat(buyer.says(said).text()).as(said).contains("¥44.00").doesNotContain("转给主播");
    }
}
