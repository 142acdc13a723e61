package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** While nothing is live nobody is told to send a code; and what is wished for the next stream is ordered in none. */
@QuarkusTest
class AfterStreamTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天没赶上…求求了两箱",
                "那好吧下次",
                "播完啦？",
                "主播下播了吗",
                "还能加吗",
                "现在还能下单吗",
                "還可以買嗎",
                "can I still order",
                "is it over?",
                "am I too late?"
            })
    void who_comes_too_late_hears_that_it_is_over(String said) {
        var village = village();
        village.owner().says("/end yes");
        assertThat(village.neighbour().says(said).text())
                .as(said)
                .contains("现在没有直播")
                .doesNotContain("A1 2", "不清楚");
    }

    @Test
    void what_is_asked_of_goods_still_waits_for_the_host() {
        var village = village();
        village.owner().says("/end yes");
        assertThat(village.neighbour().says("桃子甜吗").text()).contains("记下来给主播看了", "现在没有直播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明天开播给我留三箱桃",
                "下次给我留两箱",
                "下次直播帮我留一箱黄桃",
                "明日開播幫我留兩箱黃桃",
                "put me down for two boxes next time",
                "save me 2 boxes of peaches for the next stream"
            })
    void a_wish_for_next_time_orders_nothing_today(String said) {
        var village = village();
        var buyer = village.neighbour();
        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("今天没给你下单", "下次什么时候播还没定");
        assertThat(answer.labels()).as(said).isEmpty();
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明天给我发货，三箱桃",
                "留三箱桃明天寄",
                "下次什么时候播",
                "下次再来买",
                "这次给我留两箱，下次再多要",
                "2 boxes now, more next time",
                "same as next time"
            })
    void what_is_of_today_is_not_put_off(String said) {
        assertThat(village().neighbour().says(said).text()).as(said).doesNotContain("今天没给你下单");
    }

    @Test
    void what_cannot_be_added_or_taken_back_any_more_is_said() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("黄桃5箱");
        village.owner().says("/end yes");
        assertThat(buyer.says("桃子改成十箱").text()).contains("5 箱", "现在没有直播");
        assertThat(buyer.says("total").text()).contains("订单 1001", "¥149.50");
        buyer.says("桃子减一箱");
        assertThat(buyer.says("撤销").text()).contains("拿不回来").doesNotContain("点一下");
    }
}
