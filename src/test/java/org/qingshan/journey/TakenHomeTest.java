package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A grower sells no more: of that lot nothing is sold any more, whoever else sells the same, and what was sold of it stays sold. */
@QuarkusTest
class TakenHomeTest extends Journey {
    @Inject
    Rows rows;

    @Inject
    Lanes lanes;

    private static Viewer wu(Village village) {
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        return grower;
    }

    private int takenOutOf(Village village, int lot) {
        return rows.<Number>of(
                        village.key(),
                        "select coalesce(sum(l.quantity), 0) from order_line l join lot t on t.shop_id = l.shop_id and t.id = l.lot_id"
                                + " where l.shop_id = :shop and l.state in ('HELD', 'CONFIRMED') and t.number = " + lot)
                .get(0)
                .intValue();
    }

    /** Bamboo shoots of two growers are sold as one. */
    private static Village pool(Village village) {
        var owner = village.owner();
        owner.says("收货 麻三妹 竹笋 50斤");
        owner.says("验货 6 都好");
        owner.says("加货 A2 +50");
        return village;
    }

    @Test
    void a_lot_that_its_grower_takes_home_takes_no_more_claims_though_it_is_sold_with_anothers() {
        var village = pool(village());
        var owner = village.owner();
        var grower = wu(village);
        var first = village.neighbour();
        first.says("A2 10斤");

        grower.says("笋子不卖了");
        owner.hears("不卖了，要拿回去");
        assertThat(owner.taps("2 号不卖了，还货").text()).contains("2 号 竹笋剩 290 斤 都还给吴秀英", "还吗？", "卖出的 10 斤 照发。");
        assertThat(owner.taps("先不还").text()).contains("没有还，2 号照旧");
        owner.says("还货 2");
        assertThat(owner.taps("不卖了，还给货主").text()).contains("2 号 竹笋不卖了，剩 290 斤 还给吴秀英。", "卖出的 10 斤 照发。");
        assertThat(grower.hears("可以来拿").text()).contains("你的竹笋（2 号）不卖了，剩 290 斤 可以来拿。卖出的 10 斤 照发。");

        assertThat(owner.says("战况").text()).contains("A2 竹笋：卖出 10 斤，留着 0 斤，剩 50 斤");
        village.viewer().says("A2 20斤");
        assertThat(takenOutOf(village, 2)).isEqualTo(10);
        assertThat(takenOutOf(village, 6)).isEqualTo(20);
        first.says("A2-4");
        assertThat(grower.hears("退回来").text()).contains("你的竹笋（2 号）退回来 4 斤，也可以来拿");
        assertThat(owner.hears("退回来").text()).contains("2 号 竹笋退回来 4 斤", "也还给吴秀英");
        assertThat(owner.says("战况").text())
                .as("what comes back goes home, too")
                .contains("A2 竹笋：卖出 6 斤，留着 20 斤，剩 30 斤");
        assertThat(village.viewer().says("A2 40斤").text()).contains("30 斤");
        assertThat(takenOutOf(village, 2)).isEqualTo(6);
        assertThat(brokenNow()).isEmpty();

        assertThat(grower.says("我的货").text()).contains("竹笋 300 斤：卖出 6 斤，留着 0 斤，货主拿回了 294 斤");
        assertThat(owner.says("收货 2").text()).contains("货主拿回了 294 斤");
        assertThat(owner.says("还货 2").text()).contains("2 号这批货主拿回了，这一步做不了");
        assertThat(grower.says("笋子不卖了").text()).contains("没有你没卖出的货");
    }

    private static long told(Viewer person) {
        return person.heardWords().stream()
                .filter(words -> words.contains("退回来"))
                .count();
    }

    @Test
    void holds_that_run_out_of_it_are_told_together_once_nobody_has_any_to_decide_about() {
        var village = village();
        var owner = village.owner();
        var grower = wu(village);
        var first = village.viewer();
        first.says("A5 2斤");
        village.viewer().says("A5 3斤");
        clock.forward(Duration.ofMinutes(2));
        var last = village.viewer();
        last.says("A5 4斤");
        owner.says("/withdraw 5 yes");
        assertThat(grower.hears("可以来拿").text()).contains("剩 31 斤", "有人留着的 9 斤");

        clock.forward(Duration.ofMinutes(13).plusSeconds(5));
        first.hears("时间到了，2 斤 腊肉（A5）没有确认");
        assertThat(told(grower)).as("4 jin may still be sold").isZero();
        clock.forward(Duration.ofMinutes(2));
        last.hears("时间到了，4 斤 腊肉（A5）没有确认");
        assertThat(grower.hears("退回来").text()).contains("你的腊肉（5 号）退回来 9 斤，也可以来拿");
        assertThat(owner.hears("退回来").text()).contains("5 号 腊肉退回来 9 斤");
        assertThat(told(grower)).isEqualTo(1);
        assertThat(told(owner)).isEqualTo(1);
    }

    @Test
    void what_came_back_is_told_when_the_last_of_those_who_have_some_takes_it() {
        var village = village();
        var grower = wu(village);
        var first = village.viewer();
        first.says("A5 2斤");
        var second = village.viewer();
        second.says("A5 3斤");
        village.owner().says("/withdraw 5 yes");
        first.says("A5 不要了");
        assertThat(told(grower)).isZero();
        second.says(ADDRESS);
        second.taps("对，就寄这里");
        second.says("确认");

        assertThat(grower.hears("退回来").text()).contains("你的腊肉（5 号）退回来 2 斤");
        assertThat(told(grower)).isEqualTo(1);
    }

    @Test
    void what_is_left_when_it_is_tapped_and_not_what_was_asked_about_goes_home() {
        var village = village();
        var owner = village.owner();
        owner.says("还货 2");
        village.neighbour().says("A2 10斤");

        assertThat(owner.taps("不卖了，还给货主").text()).contains("没有还：刚才有人买了或者退了", "2 号 竹笋剩 290 斤 都还给吴秀英", "还吗？");
        assertThat(owner.says("收货 2").text()).doesNotContain("拿回");
        assertThat(owner.taps("不卖了，还给货主").text()).contains("2 号 竹笋不卖了，剩 290 斤 还给吴秀英");
    }

    @Test
    void what_was_sold_of_it_is_what_its_grower_is_paid_for() {
        var village = pool(village());
        var owner = village.owner();
        wu(village);
        var buyer = village.neighbour();
        buyer.says("A2 10斤");
        owner.says("/withdraw 2 yes");
        assertThat(owner.says("/packed 1001").text()).contains("订单 1001 打好了");
        assertThat(buyer.says("合格证 1001").text())
                .as("it was good, and its sample was seen")
                .contains("吴秀英", "抽样看过");
        owner.says("/end yes");
        assertThat(owner.says("/settle").text()).isNotEmpty();

        assertThat(rows.<Number>of(
                                village.key(),
                                "select sum(e.quantity) from grower_entry e join lot t on t.shop_id = e.shop_id and t.id = e.lot_id"
                                        + " where e.shop_id = :shop and e.kind = 'ACCEPTED' and t.number = 2")
                        .get(0)
                        .intValue())
                .isEqualTo(10);
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void whoever_waits_is_not_served_of_it() {
        var village = village();
        var owner = village.owner();
        var first = village.neighbour();
        owner.says("/stock A5 -1");
        first.says("A5 x39");
        var second = village.viewer();
        assertThat(second.says("A5 x2").text()).contains("候补");
        assertThat(owner.says("还货 5号").text()).contains("剩 1 斤");
        owner.taps("不卖了，还给货主");
        first.says("A5 不要了");

        assertThat(takenOutOf(village, 5)).isZero();
        assertThat(second.heardWords())
                .filteredOn(words -> words.contains("为你留"))
                .isEmpty();
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void only_the_team_does_it_and_in_english_too() {
        var village = village();
        assertThat(village.viewer().says("/withdraw 2").text()).contains("验货员");
        var screener = village.foreigner();
        screener.says("/start join_" + village.code("screener"));
        assertThat(screener.says("/withdraw").text()).contains("/withdraw 12");
        assertThat(screener.says("/withdraw 99").text()).contains("99");
        assertThat(screener.says("/withdraw 5").text())
                .contains("Lot 5, Cured pork: all that is left, 40 jin, goes back to 吴秀英");
        assertThat(screener.taps("Off sale, give it back").text())
                .contains("Lot 5, Cured pork, is off sale; 40 jin goes back to 吴秀英.");
        assertThat(screener.says("/lot 5").text()).contains("taken home 40 jin");
    }

    @Test
    void what_is_kept_for_somebody_is_not_said_to_be_sent_and_where_nothing_is_left_nothing_goes_home() {
        var village = village();
        var owner = village.owner();
        village.viewer().says("A2 20斤");
        assertThat(owner.says("还货 2").text()).contains("有人留着的 20 斤，他要就发，没人要也还").doesNotContain("照发");
        village.neighbour().says("A5 x40");
        assertThat(owner.says("还货 5").text()).contains("5 号没有剩的了");
        assertThat(owner.says("/withdraw 5 yes").text()).contains("5 号没有剩的了");
        assertThat(owner.says("收货 5").text()).doesNotContain("拿回");
    }

    @Test
    void what_was_sold_of_it_can_be_recalled_as_of_any_lot() {
        var village = pool(village());
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A2 10斤");
        var said = buyer.says("合格证 A2").text();
        var lots = said.substring(said.indexOf("http")).strip().replaceFirst("certificates/\\d+$", "lots/");
        owner.says("/withdraw 2 yes");

        assertThat(owner.says("撤货 2 农残超标").text()).contains("2 号 竹笋已经留出和卖出 10 斤", "撤吗？");
        assertThat(owner.taps("不合格，撤下这批").text()).contains("2 号 竹笋撤下了，1 个订单");
        assertThat(buyer.hears("查出问题").text()).contains("你的 10 斤 已换成另一批好的");
        assertThat(takenOutOf(village, 2)).isZero();
        assertThat(takenOutOf(village, 6)).isEqualTo(10);
        assertThat(buyer.opens(lots + "2").asString()).contains("2 号这批货已撤下（");
        assertThat(owner.says("收货 2").text()).contains("撤回了 10 斤，货主拿回了 290 斤");
        assertThat(owner.says("撤货 2 又").text()).contains("2 号这批撤回了，这一步做不了");

        owner.says("/withdraw 5 yes");
        assertThat(owner.says("撤货 5 有霉").text()).as("nobody has any of it").contains("5 号这批货主拿回了，这一步做不了");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void a_sample_that_was_drawn_before_is_judged_no_more() {
        var village = pool(village());
        var owner = village.owner();
        owner.says("收货 麻三妹 竹笋 40斤");
        var screener = village.joined("screener");
        assertThat(screener.says("验货 7").text()).contains("40 斤");
        owner.says("/withdraw 7 yes");

        assertThat(screener.says("都好").text()).contains("7 号这批货主拿回了，这一步做不了");
        assertThat(screener.says("验货 7 都好").text()).contains("7 号这批货主拿回了，这一步做不了");
        assertThat(screener.says("验货 7").text()).contains("7 号这批货主拿回了，这一步做不了");
        assertThat(rows.<Number>of(
                                village.key(),
                                "select count(*) from inspection i join lot t on t.shop_id = i.shop_id and t.id = i.lot_id"
                                        + " where i.shop_id = :shop and t.number = 7 and i.passed is not null")
                        .get(0)
                        .intValue())
                .isZero();
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_prepared_for_the_next_stream_offers_nothing_of_it_while_another_is_live() {
        var village = pool(village());
        lanes.run(village.key(), () -> {
            var item = LineupItem.live().stream()
                    .filter(one -> one.slot().equals("A2"))
                    .findFirst()
                    .orElseThrow();
            var next = new Stream("明天", Lane.current().now());
            next.persist();
            item.continuedIn(next, "A2", BigDecimal.valueOf(350)).persist();
            return true;
        });
        assertThat(brokenNow()).isEmpty();
        village.owner().says("/withdraw 2 yes");

        assertThat(rows.<Number>of(
                                village.key(),
                                "select i.offered from lineup_item i join stream s on s.shop_id = i.shop_id and s.id = i.stream_id"
                                        + " where i.shop_id = :shop and s.status = 'PLANNED' and i.slot = 'A2'")
                        .get(0)
                        .intValue())
                .isEqualTo(50);
        assertThat(brokenNow()).isEmpty();
    }
}
