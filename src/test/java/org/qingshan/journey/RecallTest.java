package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** A lot on sale is found bad: everyone who had some of it hears exactly what became of that, and nobody is lost. */
@QuarkusTest
class RecallTest extends Journey {

    @Test
    void claims_move_to_other_lots_and_then_wait_in_their_old_place() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 3盒");
        owner.says("验货 6 都好");
        var first = village.neighbour();
        first.says("A4 x2");
        var second = village.foreigner();
        second.says("two boxes of eggs please");
        var third = village.viewer();
        third.says("A4");

        assertThat(owner.says("撤货 4 有虫").text()).contains("4 号 土鸡蛋已经留出和卖出 5 盒", "撤吗？");
        assertThat(owner.taps("先不撤").text()).contains("没有撤");
        owner.says("撤货 4 有虫");
        assertThat(owner.says("是").text())
                .as("nobody is to think that it is done")
                .contains("要点一下才算");
        assertThat(owner.taps("不合格，撤下这批").text()).contains("4 号 土鸡蛋撤下了，3 个订单");

        assertThat(first.hears("查出问题").text()).contains("你的 2 盒 已换成另一批好的").doesNotContain("候补", "取消");
        assertThat(second.hears("found bad").text())
                .contains("For you: 1 box out of another lot", "For you: 1 box on the waitlist, in your old place");
        assertThat(third.hears("查出问题").text()).contains("你的 1 盒 在候补里");
        assertThat(owner.says("战况").text()).contains("A4 土鸡蛋：卖出 2 盒，留着 1 盒，剩 0 盒，候补 2 人");
        assertThat(brokenNow()).isEmpty();

        owner.says("收货 吴秀英 土鸡蛋 5盒");
        owner.says("验货 7 都好");
        owner.says("/stock A4 +1");
        assertThat(second.hears("boxes").text())
                .as("who claimed first is served first")
                .isNotEmpty();
        assertThat(owner.says("战况").text()).contains("卖出 2 盒，留着 2 盒，剩 0 盒，候补 1 人");
    }

    @Test
    void whoever_presents_the_goods_hears_of_the_recall_and_nobody_pays_a_fee_for_it() {
        var village = village();
        var host = village.joined("host");
        var screener = village.joined("screener");
        var buyer = village.neighbour();
        buyer.says("A1 x3，A3 一袋");
        assertThat(buyer.says("购物车").text()).contains("¥108.50").doesNotContain("8.00");

        screener.says("撤货 1 烂得厉害");
        screener.taps("不合格，撤下这批");

        assertThat(buyer.hears("订单 1001 现在").text()).contains("¥18.80").doesNotContain("¥26.80", "¥8.00");
        for (var person : List.of(village.owner(), host)) {
            assertThat(person.hears("1 号 黄桃撤下了").text()).contains("1 个订单", "为什么：烂得厉害", "A1 现在还剩 0 箱");
        }
        assertThat(screener.heardWords())
                .filteredOn(words -> words.contains("为什么："))
                .isEmpty();
        assertThat(buyer.says("A3 x2").text())
                .as("it stays so")
                .contains("¥56.40")
                .doesNotContain("运费");
        buyer.says("A3 不要了");
        assertThat(buyer.says("A2 2").text())
                .as("what is chosen anew is sent as ever")
                .contains("运费 ¥8.00");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void whoever_asks_for_a_certificate_when_all_is_over_gets_that_of_what_was_sold() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x3");
        village.owner().says("/end yes");

        assertThat(village.viewer().says("合格证 A1").text()).contains("黄桃的承诺达标合格证", "张桂花");
        assertThat(village.viewer().says("合格证 A9").text())
                .contains("现在没有能开合格证的货")
                .doesNotContain("开播");
    }

    @Test
    void what_was_promised_of_a_recalled_lot_holds_no_longer_and_of_what_is_left_it_is_said_alone_again() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 3盒");
        owner.says("验货 6 都好");
        var viewer = village.viewer();
        var said = viewer.says("合格证 A4").text();
        var mixed = said.substring(said.indexOf("http")).strip();
        var lots = mixed.replaceFirst("certificates/\\d+$", "lots/");
        assertThat(viewer.opens(mixed).asString()).contains("4、6 号").doesNotContain("撤下", "以前开过的");
        owner.says("撤货 6 有虫");
        owner.taps("不合格，撤下这批");

        var bad = viewer.opens(lots + "6").asString();
        assertThat(bad).contains("6 号这批货已撤下（");
        assertThat(bad.substring(0, bad.indexOf("以前开过的"))).as("none holds").doesNotContain("<article");
        var left = viewer.opens(lots + "4").asString();
        var holds = left.substring(0, left.indexOf("以前开过的"));
        assertThat(holds).contains("<article", "<dd>4 号</dd>").doesNotContain("撤下");
        assertThat(left.substring(holds.length())).contains("<dd>4、6 号</dd>", "6 号这批货已撤下（");
        assertThat(viewer.opens(mixed).asString()).contains("以前开过的", "6 号这批货已撤下（");
        assertThat(village.foreigner().opens(mixed).asString()).contains("Lot 6 was recalled on ");
        assertThat(viewer.says("合格证 A4").text()).doesNotContain(mixed);
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void where_nobody_can_wait_it_is_given_back_and_costs_nothing() {
        var village = village();
        var owner = village.owner();
        var neighbour = village.neighbour();
        neighbour.says("A4 x2");
        neighbour.says("A1");
        owner.says("下播 确定");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");

        assertThat(neighbour.hears("查出问题").text()).contains("你的 2 盒 取消了，不收钱", "订单 1001 现在合计 ¥29.90（货款 ¥29.90，包邮）");
        assertThat(neighbour.says("我的订单").text()).contains("黄桃").doesNotContain("土鸡蛋");
        assertThat(owner.says("/recall 4 again").text()).contains("4 号这批撤回了，这一步做不了");
    }

    @Test
    void a_later_sample_that_is_bad_recalls_once_somebody_says_so() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        var viewer = village.viewer();
        viewer.says("A4 x2");

        assertThat(owner.says("验货 4").text()).contains("4 号已经能卖了");
        assertThat(owner.taps("再抽一次").text()).contains("共 60 盒。抽 13 个看");
        assertThat(owner.says("坏5").text()).contains("已经留出和卖出 2 盒", "撤吗？");
        assertThat(viewer.says("购物车").text()).as("nothing has happened").contains("土鸡蛋 2 盒");
        assertThat(owner.taps("不合格，撤下这批").text()).contains("4 号 土鸡蛋没过：看了 13 个，坏 5 个", "撤下了，1 个订单");
        assertThat(viewer.hears("查出问题").text()).contains("你的 2 盒 在候补里");
        assertThat(grower.hears("撤下了").text()).contains("你的土鸡蛋（4 号）撤下了：抽查没过");
        assertThat(grower.says("我的货").text()).contains("土鸡蛋 60 盒：撤回了");
    }

    @Test
    void a_confirmed_order_that_has_nothing_left_is_cancelled_and_not_forgotten_to_be_confirmed() {
        var village = village();
        var owner = village.owner();
        var neighbour = village.neighbour();
        neighbour.says("A4 x2");
        neighbour.says("已付 80 尾号7788");
        owner.says("撤货 4 有虫");
        assertThat(owner.taps("不合格，撤下这批").text()).contains("付过钱或说付过，多的要退：1001");
        assertThat(neighbour.hears("查出问题").text()).contains("在候补里", "你说付过的钱，店家核对以后把多的退给你");
        owner.says("下播 确定");
        assertThat(neighbour.says("我的订单").text()).contains("已取消").doesNotContain("超时", "没有及时");
    }

    @Test
    void what_is_left_on_sale_does_not_rise_by_a_recall_whatever_other_lots_have() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 100盒");
        owner.says("验货 6 都好");
        village.neighbour().says("A4 x50");
        village.viewer().says("A4 x1");
        assertThat(owner.says("战况").text()).contains("A4 土鸡蛋：卖出 50 盒，留着 1 盒，剩 9 盒");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");
        assertThat(owner.says("战况").text()).contains("A4 土鸡蛋：卖出 50 盒，留着 1 盒，剩 9 盒");
    }

    @Test
    void what_is_packed_stays_in_its_parcel_and_is_named() {
        var village = village();
        var owner = village.owner();
        var neighbour = village.neighbour();
        neighbour.says("A4 x2");
        owner.says("/packed 1001");
        owner.says("/recall 4 worms");

        assertThat(owner.taps("不合格，撤下这批").text()).contains("0 个订单", "要人去处理：1001");
        assertThat(neighbour.hears("查出问题").text()).contains("你的订单 1001 里有 2 盒，已经打包或寄出");
    }

    @Test
    void a_grower_hears_once_that_all_is_sold() {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        var neighbour = village.neighbour();
        neighbour.says("A4 x60");
        grower.hears("你的土鸡蛋（4 号）卖完了，一共 60 盒");
        neighbour.says("A4-1");
        neighbour.says("A4");
        assertThat(grower.heard().stream().filter(line -> line.text().contains("卖完了")))
                .hasSize(1);
    }

    @Test
    void what_moves_to_another_lot_of_the_grower_and_sells_it_out_is_told_in_one_breath() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        owner.says("收货 张桂花 土鸡蛋 2盒");
        owner.says("验货 6 都好");
        var neighbour = village.neighbour();
        neighbour.says("A4 x3");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");

        assertThat(grower.hears("撤下了").text()).isEqualTo("你的土鸡蛋（4 号）撤下了：有虫。订了这批的换成你的 6 号，6 号 2 盒这下卖完了。");
        assertThat(grower.heard().stream().filter(line -> line.text().contains("卖完了")))
                .hasSize(1);
    }

    @Test
    void of_what_is_recalled_after_a_bad_sample_its_grower_does_not_hear_that_it_may_be_sorted() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        owner.says("验货 4 again");
        owner.says("坏5");
        owner.taps("不合格，撤下这批");

        assertThat(grower.hears("撤下了").text()).contains("你的土鸡蛋（4 号）撤下了：抽查没过");
        assertThat(grower.heardWords())
                .filteredOn(words -> words.contains("再验一次"))
                .isEmpty();
    }

    @Test
    void only_the_team_recalls() {
        var village = village();
        assertThat(village.viewer().says("/recall 4 worms").text()).contains("验货员");
        var screener = village.joined("screener");
        assertThat(screener.says("/recall 4").text()).contains("为什么撤 4 号？这样写：撤货 4 有虫");
        assertThat(screener.says("/recall 99").text()).contains("没有 99 号批次");
        assertThat(screener.says("/recall").text()).contains("这样写：撤货 12 有虫");
        assertThat(screener.says("撤货 99 有虫").text()).contains("没有 99 号批次");
        screener.says("收货 张桂花 土鸡蛋 5盒");
        assertThat(screener.says("/recall 6").text()).as("it is not on sale").contains("6 号等着验，没有在卖，不用撤");
    }
}
