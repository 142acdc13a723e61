package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Whoever has not confirmed is told in time, once, and can take again what ran out. */
@QuarkusTest
class RemindingTest extends Journey {
    private static final String SOON = "分钟：";
    private static final String OVER = "时间到了";

    @Inject
    Lanes lanes;

    @Inject
    SaleDesk desk;

    @Test
    void who_has_not_confirmed_is_reminded_once_of_everything_that_ends_then() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        clock.forward(Duration.ofSeconds(40));
        viewer.says("A3");
        clock.forward(Duration.ofMinutes(9).plusSeconds(25));

        var reminder = viewer.hears("还有 5 分钟：2 箱 黄桃（A1）、1 袋 红糖（A3） 还没确认");
        assertThat(reminder.buttons()).extracting(Viewer.Button::label).containsExactly("确认下单");
        clock.forward(Duration.ofMinutes(6));
        viewer.hears("时间到了，2 箱 黄桃（A1）没有确认");
        assertThat(said(viewer, SOON))
                .as("the sugar was told of with the peaches")
                .isEqualTo(1);
    }

    @Test
    void what_was_taken_later_has_a_reminder_of_its_own_with_its_own_time() {
        var village = village();
        village.owner().says("/shop hold 3");
        var viewer = village.viewer();
        viewer.says("A1");
        clock.forward(Duration.ofSeconds(100));
        viewer.says("A3");
        clock.forward(Duration.ofSeconds(25));
        assertThat(viewer.hears(SOON).text())
                .contains("还有 1 分钟：1 箱 黄桃（A1） 还没确认")
                .doesNotContain("红糖");
        clock.forward(Duration.ofSeconds(96));

        viewer.hears("还有 1 分钟：1 袋 红糖（A3） 还没确认");
        assertThat(said(viewer, SOON)).isEqualTo(2);
    }

    @Test
    void who_taps_twice_is_told_of_it_once() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");
        clock.forward(Duration.ofSeconds(40));
        viewer.says("A1");
        viewer.says("A3");
        clock.forward(Duration.ofMinutes(10).plusSeconds(1));
        viewer.hears("还有 5 分钟：2 箱 黄桃（A1）、1 袋 红糖（A3） 还没确认");
        clock.forward(Duration.ofMinutes(4).plusSeconds(30));
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 2 箱");
        clock.forward(Duration.ofSeconds(30));

        viewer.hears("时间到了，2 箱 黄桃（A1）没有确认");
        assertThat(said(viewer, OVER)).isEqualTo(1);
        assertThat(said(viewer, SOON)).isEqualTo(1);
    }

    @Test
    void what_was_promised_is_not_over_sooner_because_one_more_is_taken_by_a_shorter_rule() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");
        village.owner().says("/shop hold 3");
        viewer.says("A1");
        clock.forward(Duration.ofMinutes(4));
        viewer.hears("时间到了，1 箱 黄桃（A1）没有确认");
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void nobody_keeps_anything_for_ever_by_taking_one_more() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");
        for (int i = 0; i < 4; i++) {
            clock.forward(Duration.ofSeconds(90));
            viewer.says("A1");
        }
        clock.forward(Duration.ofMinutes(11));
        viewer.hears("时间到了，1 箱 黄桃（A1）没有确认");
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 4 箱");
    }

    @Test
    void the_reminder_confirms_with_one_tap() {
        var village = village();
        var neighbour = village.foreigner();
        neighbour.says("A1 x2");
        neighbour.says(ADDRESS);
        neighbour.taps("Right, send it there");
        clock.forward(Duration.ofMinutes(11));

        neighbour.hears("4 min left: 2 boxes of Yellow peaches (A1) not confirmed yet");
        assertThat(neighbour.taps("Confirm order").text()).contains("Ordered! Order 1001");
    }

    @Test
    void who_has_confirmed_or_asked_for_quiet_is_treated_as_such() {
        var village = village();
        var confirmed = village.neighbour();
        confirmed.says("A1 x2");
        var quiet = village.viewer();
        quiet.says("A1");
        quiet.says("别吵我");
        clock.forward(Duration.ofMinutes(11));

        quiet.hears("还有 4 分钟：1 箱 黄桃（A1） 还没确认");
        assertThat(said(confirmed, SOON)).isZero();
    }

    @Test
    void a_claim_after_the_reminder_has_a_reminder_of_its_own() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");
        clock.forward(Duration.ofMinutes(11));
        viewer.hears("还有 4 分钟：1 箱 黄桃（A1）");
        viewer.says("A4");
        clock.forward(Duration.ofMinutes(11));

        viewer.hears("还有 4 分钟：1 盒 土鸡蛋（A4） 还没确认");
        assertThat(said(viewer, SOON)).isEqualTo(2);
    }

    @Test
    void the_owner_says_when_or_never() {
        var village = village();
        assertThat(village.owner().says("/shop remind 2").text()).contains("改好了", "到期前 2 分钟提醒一次");
        var early = village.viewer();
        early.says("A1");
        clock.forward(Duration.ofMinutes(12));
        assertThat(village.owner().says("店铺 提醒 关").text()).contains("到期前不提醒");
        var late = village.viewer();
        late.says("A1");
        assertThat(said(early, SOON)).isZero();
        clock.forward(Duration.ofMinutes(2));

        early.hears("还有 1 分钟：1 箱 黄桃（A1）");
        clock.forward(Duration.ofMinutes(13));
        late.hears(OVER);
        assertThat(said(late, SOON)).isZero();
        assertThat(village.owner().says("/shop remind 90").text()).contains("0 到 60 之间");
    }

    @Test
    void a_short_hold_is_reminded_of_when_a_third_of_it_is_left() {
        var village = village();
        village.owner().says("/shop hold 3");
        var viewer = village.viewer();
        viewer.says("A1");
        clock.forward(Duration.ofSeconds(110));
        assertThat(said(viewer, SOON)).isZero();

        clock.forward(Duration.ofSeconds(15));
        viewer.hears("还有 1 分钟：1 箱 黄桃（A1）");
    }

    @Test
    void what_ran_out_can_be_taken_again_at_todays_price_or_waited_for() {
        var village = village();
        village.owner().says("/stock A4 1");
        var viewer = village.viewer();
        viewer.says("A1 x2，A4");
        var next = village.viewer();
        next.says("A4");
        village.owner().says("/price A1 25.9");
        clock.forward(Duration.ofMinutes(16));

        var over = viewer.hears("时间到了，2 箱 黄桃（A1）没有确认，已经放掉。还想要就点一下");
        assertThat(over.buttons()).extracting(Viewer.Button::label).containsExactly("再要 2 箱 黄桃（A1）", "候补 1 盒 土鸡蛋（A4）");
        assertThat(viewer.taps("再要 2 箱 黄桃（A1）").text()).contains("已为你留 2 箱 黄桃（A1）", "¥51.80");
        assertThat(viewer.taps("候补 1 盒 土鸡蛋（A4）").text()).contains("排第 1 位");
    }

    @Test
    void nothing_is_offered_again_when_it_is_not_on_sale_any_more() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x2");
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(16));

        var over = viewer.hears("2 boxes of Yellow peaches (A1) was not confirmed");
        assertThat(over.text()).doesNotContain("tap");
        assertThat(over.buttons()).isEmpty();
    }

    @Test
    void many_replicas_that_sweep_at_once_remind_and_release_once() {
        var village = village();
        var people = IntStream.range(0, 5).mapToObj(i -> village.viewer()).toList();
        people.forEach(one -> one.says("A1 x2"));
        clock.forward(Duration.ofMinutes(11));
        sweepFromEverywhere(village.key());
        people.forEach(one -> one.hears(SOON));
        clock.forward(Duration.ofMinutes(5));
        sweepFromEverywhere(village.key());
        people.forEach(one -> one.hears(OVER));

        assertThat(people).allSatisfy(one -> {
            assertThat(said(one, SOON)).isEqualTo(1);
            assertThat(said(one, OVER)).isEqualTo(1);
        });
        await().untilAsserted(
                        () -> assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱"));
    }

    /** Replicas share nothing but the database; the lane's row lock is what keeps them apart. */
    private void sweepFromEverywhere(String shop) {
        List<CompletableFuture<Void>> sweeps = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> lanes.run(shop, () -> {
                    desk.keepTime(Shop.byKey(shop).orElseThrow());
                    return shop;
                })))
                .toList();
        sweeps.forEach(CompletableFuture::join);
    }

    private static long said(Viewer viewer, String words) {
        return viewer.heardWords().stream().filter(line -> line.contains(words)).count();
    }
}
