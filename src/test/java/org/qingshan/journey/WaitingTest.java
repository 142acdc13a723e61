package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What happens to those who find too little, and to those who do not make up their minds. */
@QuarkusTest
class WaitingTest extends Journey {

    @Test
    void who_finds_too_little_gets_part_and_a_place_in_the_queue() {
        var village = withPeaches(3);
        village.viewer().says("A1 x2");

        assertThat(village.viewer().says("A1 x2").text()).contains("只剩 1 箱", "另外 1 箱 在候补，排第 1 位");
        var third = village.viewer().says("A1 x4");
        assertThat(third.text()).contains("现在没货了", "候补 4 箱", "排第 2 位");
        assertThat(third.labels()).contains("不等了");
        assertThat(village.foreigner().says("A1").text()).contains("sold out", "waitlist for 1 box", "number 3");
    }

    @Test
    void the_queue_is_served_in_order_when_something_comes_back() {
        var village = withPeaches(4);
        var first = village.viewer();
        first.says("A1 x4");
        var second = waiting(village, "A1 x3");
        var third = waiting(village, "A1 x2");

        first.says("A1-2");
        second.hears("轮到你了！2 箱 黄桃（A1）已为你留着");
        assertThat(third.heardWords()).noneMatch(words -> words.contains("轮到你了"));

        first.says("A1 不要了");
        second.hears("轮到你了！1 箱 黄桃（A1）");
        third.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(sales(village)).contains("留着 4 箱，剩 0 箱，候补 1 人");
    }

    @Test
    void whose_two_claims_are_served_at_once_is_told_once_and_takes_them_back_at_once() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = waiting(village, "A1 x2");
        assertThat(second.says("再加一箱黄桃").text()).contains("候补");

        village.owner().says("加货 A1 +3");
        var told = second.hears("轮到你了！3 箱 黄桃（A1）");
        assertThat(told.text()).doesNotContain("轮到你了！2 箱", "轮到你了！1 箱");
        var undo = told.buttons().stream()
                .filter(button -> button.says().startsWith("/undo"))
                .toList();
        assertThat(undo).hasSize(1);
        second.says(undo.get(0).says());
        assertThat(sales(village)).contains("留着 1 箱，剩 3 箱");
    }

    @Test
    void the_queue_is_served_when_the_host_adds_stock() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = waiting(village, "A1 x2");
        var third = waiting(village, "A1 x5");

        assertThat(village.owner().says("加货 A1 +4").text()).contains("A1 黄桃：1 → 5 箱，候补的 2 人按先后先得");
        second.hears("轮到你了！2 箱 黄桃（A1）");
        third.hears("轮到你了！2 箱 黄桃（A1）");
        assertThat(sales(village)).contains("留着 5 箱，剩 0 箱，候补 1 人");
    }

    @Test
    void who_waits_twice_is_one_person_and_what_is_added_has_the_place_at_the_end() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = waiting(village, "A1 x2");
        waiting(village, "A1 x3");

        assertThat(second.says("A1 改成 4 箱").text()).contains("都在候补（原来 2 箱），新加的没货的部分排第 3 位");
        assertThat(sales(village)).contains("候补 2 人");
        assertThat(village.owner().says("加货 A1 1").text()).contains("候补的 2 人按先后先得");
    }

    @Test
    void who_waits_is_counted_for_each_item() {
        var village = withPeaches(1);
        village.owner().says("/stock A3 0");
        village.viewer().says("A1");
        waiting(village, "A1 x2");
        waiting(village, "A1 x3，A3 一袋");

        assertThat(sales(village).lines())
                .anyMatch(line -> line.contains("A1 黄桃") && line.endsWith("候补 2 人"))
                .anyMatch(line -> line.contains("A3 红糖") && line.endsWith("候补 1 人"))
                .anyMatch(line -> line.contains("A2 竹笋") && !line.contains("候补"));
    }

    @Test
    void what_was_given_back_while_it_waited_waits_again() {
        var village = withPeaches(2);
        village.viewer().says("A1");
        var second = village.viewer();
        second.says("A1 x3");
        second.says("A1 不要了");

        assertThat(second.taps("撤销").text()).contains("1 箱 黄桃（A1）给你拿回来了，另外 2 箱 没货了，候补第 1 位，共 3 箱");
        second.says("A1-2");
        assertThat(second.taps("撤销").text()).contains("2 箱 黄桃（A1）给你重新排上，候补第 1 位，共 3 箱，其中 2 箱 在候补");
    }

    @Test
    void nobody_overtakes_who_waits() {
        var village = withPeaches(2);
        village.viewer().says("A1");
        waiting(village, "A1 x3");

        assertThat(village.viewer().says("A1").text()).contains("现在没货了", "排第 2 位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take me off the waitlist",
                "take me off the list",
                "leave the queue",
                "I don't want to wait any more"
            })
    void who_waits_is_asked_what_he_gives_up_and_the_cards_go_on(String words) {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = village.foreigner();
        second.says("A1 x2");

        var asked = second.says(words);
        assertThat(asked.text()).doesNotContain("no more cards");
        assertThat(asked.labels()).anyMatch(label -> label.contains("2 boxes"));
    }

    @Test
    void who_waits_for_nothing_has_had_enough_of_the_cards() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");

        assertThat(foreigner.says("take me off the list").text()).contains("cards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不等了", "黄桃我不等了", "桃子不排了"})
    void what_is_named_is_not_awaited_any_more(String words) {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = waiting(village, "A1 x2");
        second.says("A3 x1");

        assertThat(second.says(words).text()).contains("已退回 2 箱 黄桃（A1）");
        assertThat(second.says("购物车").text()).contains("红糖").doesNotContain("候补");
    }

    @Test
    void what_is_held_is_not_given_back_with_what_is_awaited() {
        var village = withPeaches(1);
        var viewer = village.viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says("黄桃不等了").text()).doesNotContain("已退回");
    }

    @Test
    void who_no_longer_wants_to_wait_makes_room() {
        var village = withPeaches(1);
        var first = village.viewer();
        first.says("A1");
        var second = waiting(village, "A1");
        var third = waiting(village, "A1");

        assertThat(second.taps("不等了").text()).contains("已退回 1 箱 黄桃（A1）");
        first.says("A1 不要了");
        third.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(second.heardWords()).noneMatch(words -> words.contains("轮到你了"));
    }

    @Test
    void a_hold_ends_after_fifteen_minutes_and_goes_to_who_waits() {
        var village = withPeaches(2);
        var slow = village.viewer();
        slow.says("A1 x2");
        var second = waiting(village, "A1 x2");

        clock.forward(Duration.ofMinutes(14));
        assertThat(slow.says("购物车").text()).contains("A1 黄桃 2 箱", "请在 1 分钟内确认");
        clock.forward(Duration.ofMinutes(1));
        slow.hears("时间到了，2 箱 黄桃（A1）没有确认，已经放掉");
        second.hears("轮到你了！2 箱 黄桃（A1）已为你留着，请在 15 分钟内确认");
        assertThat(slow.says("确认").text()).contains("没有留着的货可以确认");
        assertThat(slow.says("/status 1001").text()).contains("超时没确认，已放掉");
    }

    @Test
    void a_claim_frees_what_is_overdue_by_itself() {
        var village = withPeaches(2);
        village.viewer().says("A1 x2");

        clock.forward(Duration.ofMinutes(15));
        assertThat(village.viewer().says("A1 x2").text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @Test
    void who_was_confirmed_before_is_confirmed_when_the_turn_comes() {
        var village = withPeaches(3);
        var first = village.viewer();
        first.says("A1 x2");
        var neighbour = village.neighbour();
        assertThat(neighbour.says("A1 x2").text()).contains("只剩 1 箱", "下单了", "排第 1 位");

        first.says("A1 不要了");
        assertThat(neighbour.hears("轮到你了！1 箱 黄桃（A1）已加进订单 1002").text())
                .contains("已加进订单 1002。合计 ¥67.80（货款 ¥59.80，运费 ¥8.00）。");
        assertThat(neighbour.says("我的订单").text()).contains("A1 黄桃 2 箱 ¥59.80");
    }

    @Test
    void the_end_of_the_stream_ends_the_waiting_with_a_notice() {
        var village = withPeaches(1);
        var first = village.viewer();
        first.says("A1");
        var second = waiting(village, "A1 x2");

        village.owner().says("/end yes");
        second.hears("直播结束了，候补的 2 箱 黄桃（A1）没有等到");
        assertThat(first.says(ADDRESS).text()).contains("请看看对不对");
        first.says("对");
        assertThat(first.says("确认").text())
                .as("what is kept can be confirmed after the end")
                .contains("下单成功");
    }

    @Test
    void what_happens_to_one_person_at_once_is_one_message() {
        var village = withPeaches(2);
        var slow = village.viewer();
        slow.says("A1 x2，A3 x1，A4 x1");
        village.owner().says("/stock A3 1");
        var next = village.viewer();
        next.says("A1 x2，A3 x1");
        clock.forward(Duration.ofMinutes(16));

        assertThat(slow.hears("时间到了，2 箱 黄桃（A1）").text()).contains("1 袋 红糖（A3）没有确认", "1 盒 土鸡蛋（A4）没有确认");
        var turn = next.hears("轮到你了！2 箱 黄桃（A1）");
        assertThat(turn.text()).contains("轮到你了！1 袋 红糖（A3）");
        assertThat(turn.buttons().stream().map(Viewer.Button::label))
                .containsExactly("确认下单", "退 2 箱 黄桃（A1）", "退 1 袋 红糖（A3）");
        assertThat(next.taps("退 1 袋 红糖（A3）").text()).contains("已退回 1 袋 红糖（A3），现在没有了");
        assertThat(next.says("购物车").text()).contains("A1 黄桃 2 箱").doesNotContain("红糖");
    }

    private Village withPeaches(int boxes) {
        var village = village();
        assertThat(village.owner().says("/stock A1 " + boxes).text()).contains("→ " + boxes + " 箱");
        return village;
    }

    private static Viewer waiting(Village village, String claim) {
        var viewer = village.viewer();
        assertThat(viewer.says(claim).text()).contains("排第");
        return viewer;
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
