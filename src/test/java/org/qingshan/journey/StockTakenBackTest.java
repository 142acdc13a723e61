package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** What a host says to be there, and takes back: lots and lineup tell the same, and a button counts once. */
@QuarkusTest
class StockTakenBackTest extends Journey {
    @Inject
    Rows rows;

    /** Ten boxes of peaches are on sale. */
    private Village live(String name) {
        var village = trustingVillage(name);
        village.owner().says("上架 黄桃 29.9 10箱");
        village.owner().says("开播");
        return village;
    }

    private List<String> lots(Village village) {
        return rows.of(village.key(), "select round(brought)::text from lot where shop_id = :shop order by number");
    }

    @Test
    void what_is_taken_back_of_a_restock_is_in_no_lot() {
        var village = live("Back");
        village.owner().says("加货 A1 50");
        assertThat(lots(village)).containsExactly("10", "50");
        assertThat(village.owner().says("库存 A1 10").text()).contains("60 → 10 箱");
        assertThat(lots(village)).containsExactly("10", "0");
        assertThat(village.owner().says("加货 A1 5").text()).contains("10 → 15 箱");
        assertThat(lots(village)).as("the same goods on the same day").containsExactly("10", "5");
        village.owner().says("加货 A1 2");
        assertThat(lots(village)).containsExactly("10", "7");
    }

    @Test
    void what_is_taken_of_a_restock_stays_in_its_lot() {
        var village = live("Taken");
        village.owner().says("加货 A1 10");
        village.viewer().says("A1 x13");
        assertThat(village.owner().says("库存 A1 14").text()).contains("20 → 14 箱");
        assertThat(lots(village)).containsExactly("10", "4");
        assertThat(village.owner().says("减货 A1 1").text()).contains("14 → 13 箱，剩 0 箱");
        assertThat(lots(village)).containsExactly("10", "3");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_was_put_up_by_itself_stays_when_less_is_offered() {
        var village = live("Kept");
        village.owner().says("减货 A1 4");
        assertThat(lots(village)).containsExactly("10");
        village.owner().says("加货 A1 6");
        assertThat(lots(village)).containsExactly("10", "2");
    }

    @Test
    void what_several_growers_brought_stays_theirs() {
        var village = live("Several");
        village.owner().says("加货 A1 10");
        village.owner().says("上架 黄桃 29.9 20箱 龙阿婆");
        assertThat(lots(village)).containsExactly("10", "10", "20");
        village.owner().says("减货 A1 5");
        village.owner().says("加货 A1 5");
        assertThat(lots(village)).as("taken back and put up again").containsExactly("10", "10", "20");
    }

    @Test
    void a_digit_too_many_is_asked_about() {
        var village = live("Digits");
        var asked = village.owner().says("加货 A1 5000");
        assertThat(asked.text()).contains("10 → 5010 箱", "还没改");
        assertThat(lots(village)).containsExactly("10");
        assertThat(village.owner().says("restock A1 500").text()).contains("还没改");
        village.owner().says(asked.behind("就改成 5010 箱"));
        assertThat(lots(village)).containsExactly("10", "5000");
        village.owner().says(asked.behind("就改成 5010 箱"));
        assertThat(lots(village)).containsExactly("10", "5000");
    }

    @Test
    void a_button_that_restocks_counts_once() {
        var village = live("Once");
        var asked = village.owner().says("A1再上3箱");
        var button = asked.behind("加货 A1 3 箱");
        assertThat(village.owner().says(button).text()).contains("10 → 13 箱");
        assertThat(village.owner().says(button).text()).contains("过时");
        assertThat(lots(village)).containsExactly("10", "3");
    }

    @Test
    void closed_goods_serve_who_waits_once_they_are_open() {
        var village = live("Closed");
        village.viewer().says("A1 x10");
        village.viewer().says("A1 x2");
        village.owner().says("停卖 A1");
        var told = village.owner().says("加货 A1 3");
        assertThat(told.text()).contains("10 → 13 箱，停卖中", "候补的 1 人等开卖后按先后先得");
        assertThat(village.owner().says("战况").text()).contains("候补 1 人，停卖中");
        village.owner().says(told.behind("开卖 A1"));
        assertThat(village.owner().says("战况").text()).contains("留着 12 箱，剩 1 箱").doesNotContain("停卖");
    }

    @Test
    void who_waits_is_named_in_the_order_of_the_queue() {
        var village = live("Queue");
        village.viewer().says("A1 x10");
        var first = village.viewer();
        first.says("A1 x2");
        village.viewer().says("A1 x1");
        first.says("A1 不要了");
        first.says("撤销");
        assertThat(village.owner().says("谁在等").text()).contains("2 人在等").containsSubsequence("1 箱", "2 箱");
    }

    @Test
    void waits_at_several_places_are_told_each_by_itself() {
        var village = live("Places");
        village.viewer().says("A1 x10");
        var waiting = village.viewer();
        waiting.says("A1 x2");
        village.viewer().says("A1 x1");
        waiting.says("A1 再加1箱");
        assertThat(waiting.says("购物车").text()).contains("A1 黄桃 3 箱", "候补第 1 位 2 箱、候补第 3 位 1 箱");
        waiting.says("/language en");
        assertThat(waiting.says("/cart").text()).contains("2 boxes at number 1 on the waitlist, 1 box at number 3");
    }

    @Test
    void what_the_waitlist_brought_and_the_next_claim_orders_is_named() {
        var village = live("Served");
        village.owner().says("上架 红糖 18.8 20袋");
        village.viewer().says("A1 x10");
        var waiting = village.neighbour();
        waiting.says("A1 x2");
        village.owner().says("加货 A1 2");
        waiting.hears("轮到你了");
        assertThat(waiting.says("A2 x1").text()).contains("候补等到的也一起下单了：2 箱黄桃。");
        assertThat(waiting.says("A2 x1").text()).doesNotContain("候补等到的");
    }

    @Test
    void lots_that_are_not_listed_are_counted_and_summed() {
        var village = trustingVillage("Mine");
        var grower = village.viewer();
        IntStream.range(0, 14).forEach(i -> village.owner().says("上架 黄桃 29.9 3箱 龙阿婆"));
        grower.says("/start join_" + village.code("grower 龙阿婆"));
        assertThat(grower.says("我的货").text()).contains("还有 2 批没列出来", "黄桃：送来 42 箱，卖出 0 箱，留着 0 箱，剩 42 箱");
    }
}
