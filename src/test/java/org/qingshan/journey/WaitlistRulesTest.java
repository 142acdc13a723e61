package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;

/** Places are told truly, and a rule that changes while people wait holds for those who wait. */
@QuarkusTest
class WaitlistRulesTest extends Journey {
    private static final int MANY = 12;

    @Inject
    Inbox inbox;

    @Inject
    Trouble trouble;

    @Inject
    Rows rows;

    @Test
    void the_cart_tells_the_present_place() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        var second = village.viewer();
        second.says("A1");
        var third = village.viewer();
        third.says("A1 x2");
        var foreigner = village.foreigner();
        foreigner.says("A1");
        assertThat(third.says("购物车").text()).contains("A1 黄桃 2 箱 ¥59.80 · 候补第 2 位");

        second.taps("不等了");
        assertThat(third.says("排第几").text()).contains("候补第 1 位");
        assertThat(foreigner.says("my place").text()).contains("number 2 on the waitlist");
    }

    @Test
    void each_offer_is_kept_for_its_own_time() {
        var village = withPeaches(2);
        var first = village.viewer();
        first.says("A1 x2");
        var waiting = village.viewer();
        waiting.says("A1 x2");
        first.says("A1-1");
        waiting.hears("轮到你了！1 箱 黄桃（A1）已为你留着，请在 15 分钟内确认");
        clock.forward(Duration.ofMinutes(9));
        first.says("A1-1");
        clock.forward(Duration.ofMinutes(7));

        waiting.hears("时间到了，1 箱 黄桃（A1）没有确认");
        assertThat(waiting.says("购物车").text()).contains("A1 黄桃 1 箱", "请在 8 分钟内确认");
    }

    @Test
    void a_limit_that_is_lowered_holds_for_those_who_wait() {
        var village = withPeaches(2);
        var first = village.viewer();
        first.says("A1 x2");
        var greedy = village.viewer();
        greedy.says("A1 x5");
        var modest = village.foreigner();
        modest.says("A1");
        village.owner().says("限购 A1 2");
        greedy.hears("黄桃（A1）现在每人限 2 箱，你候补的 3 箱 超出了，不再等了");
        assertThat(greedy.says("购物车").text()).contains("A1 黄桃 2 箱", "候补第 1 位");

        village.owner().says("加货 A1 10");
        greedy.hears("轮到你了！2 箱 黄桃（A1）");
        modest.hears("Your turn! 1 box of Yellow peaches (A1)");
        assertThat(village.viewer().says("A1 x2").text())
                .as("nothing is locked")
                .contains("已为你留 2 箱");
        assertThat(village.owner().says("战况").text()).contains("留着 7 箱，剩 5 箱").doesNotContain("候补");
    }

    @Test
    void who_has_as_much_as_the_limit_lets_him_does_not_wait_and_locks_nothing() {
        var village = withPeaches(3);
        var greedy = village.neighbour();
        greedy.says("A1 x2");
        var first = village.viewer();
        first.says("A1");
        greedy.says("A1 x3");
        village.owner().says("/limit A1 2");
        greedy.hears("每人限 2 箱，你候补的 3 箱 超出了");

        first.says("A1 不要了");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
        assertThat(greedy.says("我的订单").text()).contains("A1 黄桃 2 箱");
    }

    @Test
    void a_limit_that_is_lifted_or_raised_ends_no_waiting() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        village.owner().says("限购 A1 3");
        var waiting = village.viewer();
        waiting.says("A1 x3");
        village.owner().says("限购 A1 4");
        village.owner().says("限购 A1 0");

        assertThat(waiting.says("购物车").text()).contains("A1 黄桃 3 箱", "候补第 1 位");
        assertThat(waiting.heardWords()).noneMatch(words -> words.contains("超出"));
    }

    @Test
    void what_was_given_back_or_ran_out_does_not_count_against_the_limit_but_every_order_of_the_stream_does() {
        var village = village();
        village.owner().says("限购 A1 3");
        var viewer = village.neighbour();
        viewer.says("A1 x2");
        viewer.says("/cancel 1001");
        viewer.says("A1 x2");
        village.owner().says("/packed 1002");
        assertThat(viewer.says("A1 x2").text()).contains("每人限 3 箱，你已经有 2 箱");
        assertThat(viewer.taps("再要 1 箱（限购以内）").text()).contains("订单 1003");
        assertThat(viewer.says("A1").text()).contains("你已经有 3 箱");

        var slow = village.viewer();
        slow.says("A1 x3");
        clock.forward(Duration.ofMinutes(16));
        assertThat(slow.says("A1 x3").text()).contains("已为你留 3 箱");
    }

    @Test
    void places_told_to_a_crowd_that_comes_at_once_are_the_order_in_which_they_are_served() {
        var village = withPeaches(1);
        village.viewer().says("A1");
        // Half of them have a cart already: their lines are written in another order than those of new carts.
        IntStream.range(0, MANY).filter(i -> i % 2 == 0).forEach(i -> take(village, "cart" + i, i, "A2 1"));
        var gate = trouble.gate("crowd-" + village.key());
        inbox.take(message(village, "gate", 99, gate.words()));
        gate.awaitEntered();
        List<CompletableFuture<?>> crowd = IntStream.range(0, MANY)
                .<CompletableFuture<?>>mapToObj(
                        i -> inbox.take(message(village, "claim" + i, i, "A1")).toCompletableFuture())
                .toList();
        gate.open().countDown();
        crowd.forEach(one -> one.orTimeout(20, TimeUnit.SECONDS).join());

        assertThat(told(village)).hasSize(MANY);
        for (var served = 1; served <= MANY; served++) {
            village.owner().says("加货 A1 1");
            assertThat(served(village))
                    .as("served after %d came back", served)
                    .isEqualTo(told(village).get(served - 1));
        }
    }

    /** The claims in the order of the places that their answers named. */
    private List<Long> told(Village village) {
        return rows
                .<Number>of(
                        village.key(),
                        "select answers_id from outbox where shop_id = :shop and body->>'text' ~ '排第 \\d+ 位'"
                                + " order by substring(body->>'text' from '排第 (\\d+) 位')\\:\\:int")
                .stream()
                .map(Number::longValue)
                .toList();
    }

    private long served(Village village) {
        return rows.<Number>of(
                        village.key(),
                        "select claim_id from order_line where shop_id = :shop and served_in is not null"
                                + " order by served_in desc limit 1")
                .get(0)
                .longValue();
    }

    private void take(Village village, String key, int person, String words) {
        inbox.take(message(village, key, person, words))
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static IncomingMessage message(Village village, String key, int person, String words) {
        var origin = Origin.privateChat("webchat", "person" + person, "", "zh");
        return IncomingMessage.text(village.key(), key, origin, words);
    }

    private Village withPeaches(int boxes) {
        var village = village();
        village.owner().says("/stock A1 " + boxes);
        return village;
    }
}
