package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What a host does in the middle of a stream, and what viewers see of it. */
@QuarkusTest
class HostingTest extends Journey {
    @Inject
    Lanes lanes;

    @Test
    void nobody_gets_more_than_the_limit() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer();

        assertThat(host.says("限购 A1 2").text()).contains("A1 黄桃 每人限 2 箱");
        assertThat(viewer.says("货单").text()).contains("每人限 2 箱");
        viewer.says("A1 x2");
        assertThat(viewer.says("A1").text()).contains("每人限 2 箱，你已经有 2 箱");
        assertThat(host.says("限购 A1 1.5").text()).contains("没有改动：数量要是 1 箱 的倍数");
        assertThat(viewer.says("货单").text()).contains("每人限 2 箱");
        host.says("限购 A1 0");
        assertThat(viewer.says("A1").text()).contains("已为你留 1 箱");
    }

    @Test
    void a_closed_item_is_not_sold_and_what_is_kept_stays() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(host.says("停卖 A1").text()).contains("A1 黄桃 停卖了");
        assertThat(village.viewer().says("A1").text()).contains("黄桃（A1）暂时停卖");
        assertThat(village.foreigner().says("A1").text()).contains("not on sale right now");
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 2 箱");
        host.says("开卖 A1");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
    }

    @Test
    void what_is_kept_keeps_its_price() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(host.says("改价 A1 25.9").text()).contains("A1 黄桃：¥29.90 → ¥25.90");
        assertThat(viewer.says("A1").text()).contains("购物车合计 ¥85.70");
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 2 箱 ¥59.80", "A1 黄桃 1 箱 ¥25.90");
        assertThat(village.viewer().says("A1").text()).contains("购物车合计 ¥25.90");
    }

    @Test
    void stock_cannot_fall_below_what_is_taken() {
        var village = village();
        var host = village.joined("host");
        village.viewer().says("A1 x5");

        assertThat(host.says("/stock A1 4").text()).contains("A1 已经留出和卖出 5 箱，不能少于这个数");
        assertThat(host.says("加货 A1 -196").text()).contains("不能少于这个数");
        assertThat(host.says("/stock A1 5").text()).contains("A1 黄桃：200 → 5 箱，剩 0 箱");
    }

    @Test
    void the_button_of_an_old_card_orders_nothing() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer();
        viewer.says("/lineup");
        host.says("上 A1");
        viewer.seesCard("正在讲解 A1");
        host.says("下播 确定");
        host.says("开播");

        assertThat(viewer.taps("要 1 箱").text()).contains("这张卡片是之前直播的");
        assertThat(host.says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
        assertThat(viewer.says("/buy A1 1 #999999").text()).contains("这张卡片是之前直播的");
    }

    @Test
    void the_button_of_a_card_orders_what_it_shows() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer().opens();
        host.says("上 A3");

        var card = viewer.seesCard("正在讲解 A3");
        assertThat(card.text()).contains("红糖 ¥18.80/袋", "剩 120 袋", "发 +1 就要 1 袋");
        assertThat(viewer.taps("要 2 袋").text()).contains("已为你留 2 袋 红糖（A3）");
        assertThat(viewer.says("+1").text()).as("what is on the card").contains("已为你留 1 袋 红糖（A3）");
    }

    @Test
    void a_card_offers_no_more_than_one_buyer_may_have() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer().opens();
        var foreigner = village.foreigner().opens();
        host.says("限购 A3 1");
        host.says("上 A3");

        var card = viewer.seesCard("每人限 1 袋");
        assertThat(card.text()).endsWith("发 +1 就要 1 袋。");
        assertThat(card.buttons()).extracting(Viewer.Button::label).containsExactly("要 1 袋", "合格证");
        assertThat(foreigner.seesCard("at most 1").text()).endsWith("Send +1 for 1 bag.");
        host.says("限购 A3 2");
        assertThat(viewer.hears("每人限 2 袋").buttons())
                .extracting(Viewer.Button::label)
                .contains("要 2 袋");
    }

    @Test
    void a_card_goes_to_everyone_who_follows_but_not_to_who_muted() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer().opens();
        var foreigner = village.foreigner().opens();
        var quiet = village.viewer().opens();
        assertThat(quiet.says("别吵我").text()).contains("这场直播的卡片不再发到这里");

        assertThat(host.says("讲解 A4").text()).contains("A4 土鸡蛋 的卡片已发给大家");
        viewer.seesCard("土鸡蛋 ¥36.00/盒");
        foreigner.seesCard("Free-range eggs ¥36.00/");
        assertThat(quiet.heard()).noneMatch(line -> line.card());

        assertThat(quiet.says("/mute off").text()).contains("卡片照常发到这里");
        foreigner.says("/mute");
        assertThat(foreigner.says("turn the cards back on").text()).contains("cards come here again");
        host.says("讲解 A3");
        quiet.seesCard("红糖");
        foreigner.seesCard("Brown sugar");
    }

    @Test
    void a_card_follows_what_it_shows() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer().opens();
        host.says("上 A4");
        var card = viewer.seesCard("土鸡蛋");

        host.says("改价 A4 33");
        assertThat(viewer.hears("土鸡蛋 ¥33.00/盒").edits()).isEqualTo(card.id());
        host.says("/stock A4 1");
        village.viewer().says("A4");
        var soldOut = viewer.hears("抢光了");
        assertThat(soldOut.edits()).isEqualTo(card.id());
        assertThat(soldOut.text()).contains("发 +1 就候补 1 盒").doesNotContain("发 +1 就要");
        assertThat(soldOut.buttons()).extracting(Viewer.Button::label).containsExactly("候补 1 盒", "合格证");
        assertThat(viewer.taps("候补 1 盒").text()).contains("排第 1 位");
        host.says("停卖 A4");
        var closed = viewer.hears("暂时停卖");
        assertThat(closed.buttons()).isEmpty();
        assertThat(closed.text()).doesNotContain("+1");
    }

    @Test
    void a_new_stream_is_told_to_who_was_there_and_goes_on_with_what_is_left() {
        var village = village();
        var host = village.joined("host");
        var neighbour = village.neighbour();
        neighbour.says("A1 x10");
        var viewer = village.viewer().opens();

        host.says("下播 确定");
        viewer.hears("直播结束，谢谢大家！");
        assertThat(viewer.says("A1").text()).contains("现在没有直播");
        assertThat(host.says("开播 第二场").text()).contains("开播了：第二场");
        assertThat(viewer.hears("开播啦！第二场").text()).contains("A1 黄桃 ¥29.90/箱", "剩 190 箱", "A5 腊肉");
        assertThat(neighbour.says("A1").text()).as("a parcel of its own").contains("订单 1002");
    }

    @Test
    void what_is_put_up_before_the_stream_does_not_hide_what_is_left_of_the_last() {
        var village = village();
        var host = village.joined("host");
        host.says("下播 确定");
        assertThat(host.says("上架 柚子 25 40箱").text()).contains("A1 柚子", "上一场还剩这些，没在货单上：黄桃、竹笋、红糖、土鸡蛋、腊肉");

        var live = host.says("开播");
        assertThat(live.text())
                .contains("开播了", "A1 柚子 ¥25.00/箱 · 剩 40 箱", "没在货单上：黄桃")
                .doesNotContain("A2 ");
        assertThat(host.taps("也摆上").text())
                .contains("摆上了，现在的货单：", "A1 柚子", "A2 竹笋", "A3 红糖", "A6 黄桃 ¥29.90/箱 (5 斤) · 剩 200 箱");
        assertThat(village.viewer().says("黄桃两箱").text()).contains("已为你留 2 箱 黄桃（A6）");
        assertThat(host.taps("也摆上").text()).contains("上一场剩的都在货单上了");
    }

    @Test
    void what_is_left_of_the_last_stream_is_offered_in_english_too() {
        var village = village();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        host.says("/end yes");
        host.says("/add Pomelos 25 40 boxes");

        assertThat(host.says("/live").text()).contains("Left from the last stream and not on the list: Yellow peaches");
        assertThat(host.taps("Put these up too").text()).contains("They are up", "A2 Bamboo shoots");
    }

    @Test
    void more_of_the_same_is_from_the_one_grower_who_brought_it() {
        var village = village();
        village.owner().says("/add 红糖 18.8 30袋");

        assertThat(lanes.read(
                        village.key(),
                        () -> Product.named("红糖").stream()
                                .flatMap(sugar -> Lots.of(List.of(sugar)).stream())
                                .map(lot -> Objects.requireNonNull(lot.grower()).name())
                                .toList()))
                .containsExactly("麻三妹", "麻三妹");
    }

    @Test
    void going_live_twice_and_ending_nothing_is_refused() {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says("/live").text()).contains("已经在直播了：青山丰收直播");
        host.says("/end yes");
        assertThat(host.says("/end").text()).contains("现在没有直播");
        assertThat(host.says("/card A1").text()).contains("现在没有直播");
    }
}
