package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** From the grower's basket to the lineup, in a shop that sells only what has passed. */
@QuarkusTest
class InspectionTest extends Journey {

    @Test
    void what_was_not_inspected_is_not_put_up_and_the_answer_says_what_to_do() {
        var owner = emptyVillage("严村").owner();

        assertThat(owner.says("上架 黄桃 29.9 200箱 张桂花").text())
                .isEqualTo("没有改动：黄桃还没有验过的货，不能卖，也不能讲解。货到了先收货：收货 张桂花 黄桃 50箱，验过了再上架。不想先验货：店主发 /shop inspection optional");
        assertThat(owner.says("收货 张桂花 黄桃 50箱").text()).contains("还没有「黄桃」这样货");
        assertThat(owner.taps("新货：黄桃").text()).contains("收下了：1 号，张桂花，黄桃 50 箱。");
        assertThat(owner.says("上架 黄桃 29.9 50箱").text()).contains("先验货：验货 1");
        assertThat(owner.says("货单").text()).doesNotContain("黄桃");
    }

    @Test
    void a_lot_is_taken_in_inspected_put_up_and_sold() {
        var village = emptyVillage("验村");
        var owner = village.owner();
        owner.says("收货 张桂花 黄桃 50箱 12元 今早摘");
        assertThat(owner.taps("新货：黄桃").text()).contains("1 号，张桂花，黄桃 50 箱。", "摘。", "每箱 ¥12.00");

        // 50 items are code letter D, which AQL 4.0 sends on to E: 13 of them, one may be bad.
        var sample = owner.taps("验货 1 号").text();
        assertThat(sample).contains("共 50 箱。抽 13 个看", "坏的不超过 1 个就过（AQL 4.0）");
        assertThat(owner.says("验货 1").text())
                .as("asked again, the same are drawn")
                .isEqualTo(sample);

        assertThat(owner.says("坏1").text()).contains("1 号 黄桃验过了：看了 13 个，坏 1 个。能卖 49 箱。（坏 1）", "坏的 1 箱 拿出来，不卖。");
        assertThat(owner.says("上架 黄桃 29.9 50箱").text()).contains("验过、还没上架的只有 49 箱");
        owner.says("上架 黄桃 29.9 49箱");
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 张桂花"));
        assertThat(grower.says("我的货").text()).contains("送来 50 箱，收下 49 箱，卖出 0 箱", "剩 49 箱");
        assertThat(owner.says("开播").text()).contains("开播了");
        assertThat(village.viewer().says("A1 x49").text()).contains("已为你留 49 箱");
        assertThat(owner.says("/stock A1 +1").text())
                .isEqualTo("没有改动：能卖的黄桃都已经上架了，没有多的。货到了先收货：收货 张桂花 黄桃 50箱，验过了再上架。不想先验货：店主发 /shop inspection optional");
        owner.says("收货 吴秀英 黄桃 20箱");
        assertThat(owner.says("/stock A1 +1").text()).isEqualTo("没有改动：能卖的黄桃都已经上架了，没有多的。先验货：验货 2");
        assertThat(owner.says("/lot trust 2").text()).isEqualTo("没有改动：店里没验过的不卖。先验货：验货 2");
        owner.says("验货 2");
        owner.says("都好");
        assertThat(owner.says("上架 黄桃 29.9 5箱 李四").text()).contains("没有改动：李四没有能再上架的黄桃。");
        assertThat(owner.says("上 A1").text()).contains("卡片已发给大家");
    }

    @Test
    void a_lot_that_failed_is_sorted_and_looked_at_again() {
        var owner = emptyVillage("挑村").owner();
        owner.says("收货 张桂花 黄桃 50箱");
        owner.taps("新货：黄桃");
        owner.says("验货 1");

        assertThat(owner.says("坏2 虫1").text())
                .contains("1 号 黄桃没过：看了 13 个，坏 3 个，最多只能坏 1 个。（坏 2、虫 1）", "剩多少就写多少：验货 1 剩47箱");
        assertThat(owner.says("上架 黄桃 29.9 10箱").text()).contains("先验货：验货 1");
        assertThat(owner.says("验货 1").text()).contains("没过", "可以再验");
        assertThat(owner.says("验货 1 剩60箱").text()).as("more than there was").contains("只到了 50 箱");
        assertThat(owner.says("验货 1 剩40箱").text()).contains("共 40 箱。抽 13 个看");
        assertThat(owner.says("都好").text()).contains("能卖 40 箱");
        assertThat(owner.says("上架 黄桃 29.9 40箱").text()).contains("已上架");
        assertThat(owner.says("验货 1").text()).contains("1 号已经能卖了");
    }

    @Test
    void a_number_alone_is_asked_about_and_never_bought_while_a_sample_is_looked_at() {
        var village = village();
        var owner = village.owner();
        owner.says("上 A2");
        owner.says("收货 吴秀英 竹笋 60斤");
        owner.says("验货 6");

        var asked = owner.says("2");
        assertThat(asked.text()).isEqualTo("2 个什么毛病？");
        assertThat(asked.labels()).contains("坏 2", "虫 2", "轻重不合 2");
        assertThat(owner.says("购物车").text()).doesNotContain("竹笋");
        assertThat(owner.taps("虫 2").text()).contains("坏 2 个", "（虫 2）");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_no_finding_and_no_lot_is_told_what_to_do() {
        var village = emptyVillage("错村");
        var owner = village.owner();
        owner.says("/start join_" + village.code("grower 张桂花"));
        owner.says("收货 张桂花 黄桃 50箱");
        owner.taps("新货：黄桃");
        assertThat(owner.says("/inspect xyz").text()).contains("没找到「xyz」这批货", "收货");
        owner.says("验货 1");
        assertThat(owner.says("这个嘛看着还行").text()).contains("1 号还没记", "看完发：都好");
        assertThat(owner.says("坏3").text()).contains("没过");
        owner.says("验货 1 剩40箱");
        owner.says("坏3");
        assertThat(owner.says("我的货").text()).contains("黄桃 40 箱：没过");

        assertThat(owner.says("收货 张桂花 黄桃 -5箱").text()).contains("黄桃的数量要比 0 大");
        assertThat(owner.says("5").text()).contains("收下了：2 号，张桂花，黄桃 5 箱");
        assertThat(owner.says("收货 2 -5箱").text()).contains("收货 2 5 箱");
        assertThat(owner.says("/lot peaches 0 boxes").text()).doesNotContain("Taken in", "收下了");
    }

    @Test
    void the_notice_of_a_lot_that_passed_offers_to_put_up_no_more_than_is_not_on_sale() {
        var village = village();
        var screener = village.joined("screener");
        var host = village.joined("host");
        screener.says("收货 麻三妹 土鸡蛋 5盒");
        screener.says("验货 6 都好");
        host.hears("6 号验过了");
        assertThat(host.taps("A4 加 5 盒").text()).contains("60 → 65");

        screener.says("/inspect 6 again");
        screener.says("都好");
        screener.says("/inspect 4 again");
        screener.says("都好");
        assertThat(host.hears("4 号验过了").buttons()).isEmpty();
        assertThat(host.heard())
                .filteredOn(line -> line.text().contains("6 号验过了"))
                .satisfiesExactly(
                        first -> assertThat(first.buttons()).hasSize(1),
                        again -> assertThat(again.buttons())
                                .as("all of it is on sale")
                                .isEmpty());
    }

    @Test
    void what_is_promised_of_goods_is_told_for_the_card_for_a_slot_and_for_just_the_lots_of_an_order() {
        var village = village();
        village.owner().says("收货 麻三妹 土鸡蛋 5盒");
        village.owner().says("验货 6 都好");
        village.owner().says("/stock A4 +5");
        var neighbour = village.neighbour();
        neighbour.says("A4 x62");
        var promised = neighbour.says("有合格证吗");
        assertThat(promised.text()).contains("黄桃的承诺达标合格证", "生产者张桂花", "抽样看过", "/certificates/");
        assertThat(neighbour.says("合格证 A2").text()).contains("竹笋的承诺达标合格证", "吴秀英");
        neighbour.says("/status 1001");
        var order = neighbour.taps("合格证").text();
        assertThat(order).contains("生产者张桂花、麻三妹");
        assertThat(neighbour.says("/certificate 1001").text())
                .as("the same is not issued twice")
                .isEqualTo(order);
        var page =
                neighbour.opens(order.substring(order.indexOf("http")).strip()).asString();
        assertThat(page).contains("62 盒", "4、6 号", "张桂花、麻三妹");
        assertThat(village.viewer().says("合格证 1001").text())
                .as("another's order")
                .doesNotContain("http");
        assertThat(village.foreigner().says("is there a certificate?").text())
                .contains("Certificate of compliance for");
    }

    @Test
    void the_team_asks_for_the_certificate_of_a_lot_by_its_number() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 5盒");
        var screener = village.joined("screener");

        assertThat(screener.says("合格证 6").text())
                .as("nobody has looked at it")
                .contains("6 号")
                .doesNotContain("http");
        owner.says("验货 6 都好");
        assertThat(screener.says("合格证 6").text()).contains("土鸡蛋的承诺达标合格证", "麻三妹");
        assertThat(screener.says("6号的合格证").text()).contains("土鸡蛋的承诺达标合格证", "麻三妹");
        assertThat(screener.says("合格证 66").text()).contains("没有 66 号").doesNotContain("http");
        assertThat(village.viewer().says("合格证 6").text())
                .as("a viewer knows no lots")
                .doesNotContain("麻三妹");
    }

    @Test
    void english_words_do_as_well() {
        var village = emptyVillage("Screens");
        var screener = village.foreigner();
        screener.says("/start join_" + village.code("screener"));

        assertThat(screener.says("/add Peaches 29.9 200 boxes").text()).doesNotContain("On the list");
        screener.says("/lot Zhang Guihua peaches 50 boxes 12 yuan picked yesterday");
        assertThat(screener.taps("New: peaches").text())
                .contains("Taken in: lot 1, Zhang Guihua, peaches 50 boxes.", "Picked on", "Agreed: ");
        assertThat(screener.says("/inspect 1").text())
                .contains("Lot 1, Zhang Guihua, peaches, 50 boxes in all. Look at 13", "at most 1 bad (AQL 4.0)");
        assertThat(screener.says("14 damaged").text()).contains("Only 13 were drawn");
        assertThat(screener.says("2 damaged, 1 pest").text())
                .contains("has not passed: 13 looked at, 3 bad, at most 1 may be. (damaged 2, pests 1)");
        assertThat(screener.says("/inspect 1 40 boxes left").text()).contains("40 boxes in all");
        assertThat(screener.says("All good").text()).contains("40 boxes can be sold");
        assertThat(village.owner().hears("1 号验过了").buttons()).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for_one_by_one() {
        var owner = village().owner();

        assertThat(owner.says("收货").labels()).contains("黄桃", "竹笋");
        assertThat(owner.taps("竹笋").text()).isEqualTo("竹笋收多少斤？发个数就行，比如 50。");
        assertThat(owner.says("三十斤").text()).as("whose was known").contains("收下了：6 号，吴秀英，竹笋 30 斤");
        assertThat(owner.says("收货 柚子 30箱").labels()).containsExactly("新货：柚子");
        assertThat(owner.taps("新货：柚子").labels()).contains("张桂花", "麻三妹");
        assertThat(owner.says("龙大姐").text()).contains("收下了：7 号，龙大姐，柚子 30 箱");
        assertThat(owner.says("收货 7 28箱").text()).contains("改好了：7 号 柚子 30 箱 → 28 箱");
    }

    @Test
    void what_is_on_sale_already_is_not_put_up_once_more() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("/lot 1").labels()).noneMatch(label -> label.startsWith("A1 加"));

        host.says("/stock A1 -50");
        assertThat(host.says("/lot 1").labels()).contains("A1 加 50 箱");
        host.taps("A1 加 50 箱");
        assertThat(host.says("/lot 1").labels()).noneMatch(label -> label.startsWith("A1 加"));
        assertThat(host.says("/lot 6").text()).as("nobody vouched for more").doesNotContain("黄桃");
    }

    @Test
    void where_inspection_is_optional_somebody_may_vouch_and_his_name_stays() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 吴秀英 竹笋 30斤");
        assertThat(owner.taps("先凭信任卖").text()).contains("记成你担保，没有验");
        assertThat(owner.says("/lot 6").text()).isEqualTo("6 号 吴秀英 竹笋 30 斤：凭信任在卖（店主担保）");
        assertThat(owner.taps("A2 加 30 斤").text()).contains("A2 竹笋：300 → 330 斤");
        assertThat(owner.says("/stock A2 +5").text())
                .as("what nobody took in is on trust too")
                .contains("335 斤");
        assertThat(owner.says("/lot 7").text()).contains("竹笋 5 斤：凭信任在卖（店主担保）");
        owner.says("/language en");
        assertThat(owner.says("/lot 7").text()).endsWith("on sale on trust (vouched for by owner)");
        owner.says("/language zh");

        owner.says("/shop inspection required");
        assertThat(owner.says("/stock A2 +5").text()).contains("能卖的竹笋都已经上架了");
        assertThat(owner.says("收货 吴秀英 竹笋 10斤").labels()).containsExactly("验货 8 号");
        assertThat(owner.says("/lot trust 8").text()).contains("先验货：验货 8");
        assertThat(owner.says("/stock A2 330").text()).as("less needs nothing").contains("335 → 330");
        assertThat(owner.says("/stock A2 335").text()).as("and back again").contains("330 → 335");
    }

    @Test
    void only_the_team_takes_in_and_inspects() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("/lot 黄桃 50箱").text()).contains("验货员");
        assertThat(viewer.says("/inspect 1").text()).contains("验货员");
        assertThat(village.joined("packer").says("/lot 黄桃 50箱").text()).contains("验货员");
        assertThat(village.joined("screener").says("/inspect 99").text()).contains("没有 99 号批次");
        assertThat(village.joined("screener").says("/inspect 1").text()).contains("1 号已经能卖了");
    }

    @Test
    void a_grower_announces_the_team_answers_and_intake_completes_it() {
        var village = village();
        var screener = village.joined("screener");
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));

        assertThat(grower.says("周五能带80斤笋").text()).contains("记下了：周五（", "带 80 斤 竹笋");
        assertThat(screener.hears("吴秀英说周五").text()).contains("能带 80 斤 竹笋。要吗？");
        assertThat(screener.taps("要（6 号）").text()).contains("6 号：还没送到");
        assertThat(grower.hears("收货点要：周五").text()).contains("80 斤 竹笋");
        assertThat(grower.says("我的货").text()).contains("竹笋 80 斤：还没送到");
        assertThat(screener.says("收货 吴秀英 竹笋 78斤").text()).contains("收下了：6 号，吴秀英，竹笋 78 斤");
        screener.says("验货 6 都好");
        assertThat(grower.hears("你的竹笋验过了").text()).contains("78 斤可以卖");

        assertThat(grower.says("明天能带红薯").text()).isNotEmpty();
        assertThat(grower.says("I can bring 20 jin of shoots tomorrow").text()).contains("20");
        assertThat(screener.says("不要（7 号）").text()).contains("7 号：没要");
        grower.hears("收货点这次不要竹笋");
        assertThat(screener.says("/lot accept 7").text()).contains("这一步做不了");
        assertThat(village.viewer().says("周五能带80斤笋").text())
                .as("a buyer brings nothing")
                .doesNotContain("记下了");
    }

    @Test
    void a_limit_of_its_own_is_sampled_by() {
        var owner = village().owner();
        assertThat(owner.says("验货 标准 黄桃 1.0").text()).contains("黄桃以后按 AQL 1.0 抽");
        assertThat(owner.says("验货 标准 黄桃 3").text()).contains("可用 0.65");
        owner.says("收货 张桂花 黄桃 200箱");
        assertThat(owner.says("验货 6").text()).contains("抽 50 个看", "坏的不超过 1 个就过（AQL 1.0）");
    }
}
