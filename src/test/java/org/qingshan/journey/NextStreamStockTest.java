package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** What comes back of an earlier stream while the next one sells the same goods. */
@QuarkusTest
class NextStreamStockTest extends Journey {
    @Inject
    Rows rows;

    /** Ten boxes of peaches and twenty bags of sugar are on sale. */
    private Village live(String name) {
        var village = trustingVillage(name);
        var owner = village.owner();
        owner.says("上架 黄桃 29.9 10箱");
        owner.says("上架 红糖 18.8 20袋");
        owner.says("开播");
        return village;
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }

    @Test
    void a_hold_that_ends_in_the_next_stream_is_on_sale_there() {
        var village = live("Holds");
        var keeper = village.viewer();
        keeper.says("A1 x4");
        nextStream(village);
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 6 箱");

        clock.forward(Duration.ofMinutes(20));
        assertThat(village.viewer().says("A1 x10").text()).contains("10 箱").doesNotContain("候补");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 10 箱，剩 0 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void who_waits_in_the_next_stream_is_served_in_turn_of_what_buyers_of_the_last_one_give_back() {
        var village = live("Turns");
        var giver = village.neighbour();
        giver.says("A1 x3");
        var other = village.neighbour();
        other.says("A1 x2");
        nextStream(village);
        village.neighbour().says("A1 x5");
        var first = village.neighbour();
        assertThat(first.says("A1 x2").text()).contains("候补");
        var second = village.neighbour();
        assertThat(second.says("A1 x2").text()).contains("候补");

        assertThat(giver.says("A1 不要了").text()).contains("已退回 3 箱 黄桃（A1，订单 1001）");
        first.hears("轮到你了");
        assertThat(sales(village)).contains("A1 黄桃：卖出 5 箱，留着 3 箱，剩 0 箱，候补 1 人");
        assertThat(brokenNow()).isEmpty();

        village.owner().says("/cancel 1002 桃子摔坏了");
        assertThat(sales(village)).contains("A1 黄桃：卖出 5 箱，留着 4 箱，剩 1 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_the_next_stream_could_not_take_over_joins_it_when_it_comes_back() {
        var village = live("Away");
        var buyer = village.neighbour();
        buyer.says("A1 x10，A2 x2");
        nextStream(village);
        assertThat(sales(village)).doesNotContain("黄桃");
        assertThat(village.owner().says("开卖 A1").text()).contains("上一场卖过", "上架 黄桃 29.90 1 箱");
        assertThat(village.owner().says("加货 黄桃 3").text()).contains("上一场卖过", "上架 黄桃 29.90 3 箱");
        buyer.says("A1 不要了");
        buyer.taps("退 10 箱 黄桃（A1）· 订单 1001");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 10 箱", "A2 红糖：卖出 0 袋，留着 0 袋，剩 18 袋");
        assertThat(village.viewer().says("A1 x4").text()).contains("4 箱").doesNotContain("候补");
        assertThat(village.owner().says("开卖 A1").text()).contains("黄桃");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_joins_the_next_stream_takes_another_slot_where_its_own_is_taken() {
        var village = live("Slots");
        var keeper = village.viewer();
        keeper.says("A1 x10");
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("上架 腊肉 60 5斤");
        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 腊肉").doesNotContain("黄桃");

        clock.forward(Duration.ofMinutes(20));
        assertThat(sales(village)).contains("A1 腊肉", "A2 黄桃：卖出 0 箱，留着 0 箱，剩 10 箱");
        assertThat(brokenNow()).isEmpty();
    }

    /** The stream is over, and nothing is live. */
    private void over(Village village) {
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void what_comes_back_of_an_earlier_stream_while_nothing_is_live_is_brought_by_the_next() {
        var village = live("Between");
        var buyer = village.neighbour();
        buyer.says("A1 x10，A2 x2");
        nextStream(village);
        over(village);
        buyer.says("A1 不要了");
        buyer.taps("退 10 箱 黄桃（A1）· 订单 1001");
        buyer.says("A2 不要了");
        buyer.taps("退 2 袋 红糖（A2）· 订单 1001");

        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 10 箱", "A2 红糖：卖出 0 袋，留着 0 袋，剩 20 袋");
        over(village);
        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 10 箱", "A2 红糖：卖出 0 袋，留着 0 袋，剩 20 袋");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_came_back_between_streams_is_offered_beside_a_lineup_of_its_own() {
        var village = live("Beside");
        var buyer = village.neighbour();
        buyer.says("A1 x10，A2 x20");
        over(village);
        village.owner().says("上架 腊肉 60 5斤");
        village.owner().says("/live");
        over(village);
        village.owner().says("/cancel 1001 桃子摔坏了");
        var asked = village.owner().says("上架 竹笋 12 30斤");
        assertThat(asked.text()).contains("腊肉", "黄桃", "红糖");
        village.owner().says(asked.behind("也摆上"));
        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 竹笋", "腊肉", "黄桃：卖出 0 箱，留着 0 箱，剩 10 箱", "红糖：卖出 0 袋，留着 0 袋，剩 20 袋");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_comes_back_between_streams_goes_onto_what_is_prepared_of_it() {
        var village = live("Prepared");
        var buyer = village.neighbour();
        buyer.says("A1 x10");
        over(village);
        village.owner().says("上架 黄桃 29.9 5箱");
        village.owner().says("/cancel 1001 桃子摔坏了");
        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 15 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void of_what_came_back_between_streams_only_what_was_not_taken_anew_waits() {
        var village = live("PartAnew");
        var first = village.neighbour();
        first.says("A1 x3");
        var other = village.neighbour();
        other.says("A1 x4");
        nextStream(village);
        over(village);
        village.owner().says("/cancel 1001 桃子摔坏了");
        village.owner().says("/cancel 1002 桃子摔坏了");
        village.owner().says("恢复订单 1001");
        assertThat(rows.of(village.key(), "select max(came_back) from lineup_item where shop_id = :shop"))
                .singleElement()
                .asString()
                .startsWith("4");
        village.owner().says("/live");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 7 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_came_back_between_streams_and_was_taken_anew_is_not_sold_twice() {
        var village = live("AnewBetween");
        var buyer = village.neighbour();
        buyer.says("A1 x10");
        nextStream(village);
        over(village);
        village.owner().says("/cancel 1001 桃子摔坏了");
        village.owner().says("恢复订单 1001");
        village.owner().says("/live");
        assertThat(sales(village)).doesNotContain("黄桃");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_the_host_left_off_the_lineup_stays_off_it() {
        var village = live("Left");
        var buyer = village.neighbour();
        buyer.says("A1 x4");
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("上架 腊肉 60 5斤");
        village.owner().says("/live");
        assertThat(sales(village)).doesNotContain("黄桃");
        buyer.says("A1 不要了");
        assertThat(buyer.taps("退 4 箱 黄桃（A1）· 订单 1001").text()).contains("已退回 4 箱");
        assertThat(sales(village)).doesNotContain("黄桃");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_brought_back_to_a_lot_that_was_recalled_meanwhile_is_not_sold() {
        var village = live("Recalled");
        var buyer = village.neighbour();
        buyer.says("A1 x4");
        nextStream(village);
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("撤货 1 有虫");
        village.owner().taps("不合格，撤下这批");
        village.owner().says("/returned 1001 none");
        assertThat(sales(village)).contains("剩 0 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void a_parcel_that_is_brought_back_is_on_sale_under_the_slot_of_now() {
        var village = live("Parcels");
        var buyer = village.neighbour();
        buyer.says("A2 x2");
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("上架 红糖 18.8 5袋");
        village.owner().says("/live");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        assertThat(sales(village)).contains("A1 红糖：卖出 0 袋，留着 0 袋，剩 5 袋");

        assertThat(village.owner().says("/returned 1001 all").text()).contains("放回去了，正在卖：A1 红糖 2 袋。");
        assertThat(sales(village)).contains("A1 红糖：卖出 0 袋，留着 0 袋，剩 7 袋");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_taken_anew_is_off_sale_again_and_nothing_is_sold_twice() {
        var village = live("Anew");
        var buyer = village.neighbour();
        buyer.says("A1 x4");
        nextStream(village);
        village.owner().says("/cancel 1001 桃子摔坏了");
        assertThat(sales(village)).contains("剩 10 箱");

        village.owner().says("恢复订单 1001");
        assertThat(sales(village)).contains("剩 6 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void many_who_claim_while_it_comes_back_get_no_more_than_there_is() {
        var village = live("Many");
        var keeper = village.viewer();
        keeper.says("A1 x4");
        nextStream(village);
        clock.forward(Duration.ofMinutes(20));
        var crowd = Stream.generate(village::viewer).limit(12).toList();
        crowd.parallelStream().forEach(one -> one.says("A1"));

        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 10 箱，剩 0 箱，候补 2 人");
        assertThat(brokenNow()).isEmpty();
    }
}
