package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Goods are put up as their host speaks of them, by the measure that he names, and are sold and counted by it from then on. */
@QuarkusTest
class GoodsInOwnWordsTest extends Journey {

    private Viewer english(Village village) {
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        return host;
    }

    /** A stall of crafts, before it goes live. */
    private Village stall() {
        var village = trustingVillage("Crafts");
        var owner = village.owner();
        owner.says("上架 手工布鞋 68.5 40双");
        owner.says("上架 羊奶皂 15 200块");
        owner.says("上架 多肉 9.9 80盆");
        owner.says("上架 活鱼 38 30条");
        owner.says("上架 米酒 58.8 20坛");
        owner.says("上架 竹篮 35 15个");
        return village;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上架 手工布鞋 68.5 40双|A6 手工布鞋 ¥68.50/双 · 剩 40 双",
                "上架 羊奶皂 15 200块|A6 羊奶皂 ¥15.00/块 · 剩 200 块",
                "上架 羊奶皂 200块 15|A6 羊奶皂 ¥15.00/块 · 剩 200 块",
                "上架 多肉 9.9 80盆|A6 多肉 ¥9.90/盆 · 剩 80 盆",
                "上架 活鱼 38 30条|A6 活鱼 ¥38.00/条 · 剩 30 条",
                "上架 米酒 58.8 20坛|A6 米酒 ¥58.80/坛 · 剩 20 坛",
                "上架 茶油 80 20桶|A6 茶油 ¥80.00/桶 · 剩 20 桶",
                "上架 小葱 2 50把|A6 小葱 ¥2.00/把 · 剩 50 把",
                "上架 白菜 3 60棵|A6 白菜 ¥3.00/棵 · 剩 60 棵",
                "/add Cloth shoes 68.5 40 pairs|A6 Cloth shoes ¥68.50/双 · 剩 40 双",
                "/add Goat milk soap 15 200 bars|A6 Goat milk soap ¥15.00/块 · 剩 200 块",
                "/add Carp 38 30 fish|A6 Carp ¥38.00/条 · 剩 30 条",
                "/add Spring onions 2 50 bunches|A6 Spring onions ¥2.00/把 · 剩 50 把"
            })
    void the_measure_that_is_named_is_the_unit(String said, String row) {
        assertThat(village().joined("host").says(said).text()).as(said).contains(row);
    }

    @Test
    void viewers_are_told_of_pairs_in_either_language() {
        var village = stall();
        village.owner().says("开播");
        assertThat(village.viewer().says("来一双布鞋").text()).contains("已为你留 1 双 手工布鞋");
        assertThat(village.viewer().says("两块羊奶皂").text()).contains("已为你留 2 块 羊奶皂");
        assertThat(village.foreigner().says("A1 2 pairs").text()).contains("2 pairs of");
        assertThat(village.foreigner().says("A1 1").text()).contains("1 pair of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"来一双布鞋，42码|1 双", "布鞋要两双，一双38的一双41的|2 双", "A1 one pair, size 44|1 双"})
    void a_size_is_passed_on_to_whoever_packs_it(String said, String held) {
        var village = stall();
        village.owner().says("开播");

        assertThat(village.viewer().says(said).text()).contains("已为你留 " + held + " 手工布鞋", "转给主播");
    }

    @Test
    void a_pair_of_no_size_is_held_and_no_more_is_said() {
        var village = stall();
        village.owner().says("开播");

        assertThat(village.viewer().says("布鞋要42双").text()).doesNotContain("转给主播");
    }

    @Test
    void the_measures_are_written_in_traditional_characters_too() {
        var village = stall();
        village.owner().says("开播");
        assertThat(Viewer.traditional(village.key()).says("來兩雙布鞋").text()).contains("2 雙");
        assertThat(Viewer.traditional(village.key()).says("要三塊羊奶皂").text()).contains("3 塊");
    }

    @Test
    void an_unknown_measure_may_be_a_portion() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("上架 蜂蜜 45 30筐").text()).contains("「筐」不是单位", "双", "瓶", "坛");
        assertThat(host.taps("按份上架：30 份").text()).contains("A6 蜂蜜 ¥45.00/份");
        assertThat(host.says("上架 甘蔗 5 30捅").labels()).contains("按份上架：30 份");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "卖羊奶皂，一块15，有200块|上架 羊奶皂 ¥15.00/块 200 块",
                "羊奶皂15块一块，200块|上架 羊奶皂 ¥15.00/块 200 块",
                "羊奶皂，十五块钱一块，两百块|上架 羊奶皂 ¥15.00/块 200 块",
                "手工布鞋 一双68块5，有40双|上架 手工布鞋 ¥68.50/双 40 双",
                "手工布鞋68块5一双，四十双|上架 手工布鞋 ¥68.50/双 40 双",
                "多肉一盆9块9，80盆|上架 多肉 ¥9.90/盆 80 盆",
                "上一个羊奶皂，15块钱一个，两百个|上架 羊奶皂 ¥15.00/个 200 个",
                "再上一个：辣椒酱，一瓶18，50瓶|上架 辣椒酱 ¥18.00/瓶 50 瓶",
                "再上一個：辣椒醬，一瓶18，50瓶|上架 辣椒酱 ¥18.00/瓶 50 瓶",
                "红薯 3块一斤，500斤，老周家的|上架 红薯 ¥3.00/斤 500 斤 · 老周",
                "糯米一斤6块，60斤，陈大姐的|上架 糯米 ¥6.00/斤 60 斤 · 陈大姐",
                "竹篮子35一个，十五个，吴秀英编的|上架 竹篮子 ¥35.00/个 15 个 · 吴秀英",
                "卖草鞋 9块9一双 30双|上架 草鞋 ¥9.90/双 30 双",
                "茶叶 98一盒 30盒 李婶|上架 茶叶 ¥98.00/盒 30 盒 · 李婶",
                "selling chili sauce, 18 a bottle, 50 bottles|上架 Chili sauce ¥18.00/瓶 50 瓶",
                "sweet potatoes, 3 yuan a jin, 500 jin, Old Zhou's|上架 Sweet potatoes ¥3.00/斤 500 斤 · Old Zhou",
                "bamboo baskets, 35 each, 15 of them|上架 Bamboo baskets ¥35.00/个 15 个",
                "scarf 128 each, 30 pieces|上架 Scarf ¥128.00/个 30 个",
                "sausage 52 a jin, 60 jin, from Auntie Chen|上架 Sausage ¥52.00/斤 60 斤 · Auntie Chen",
                "cloth shoes, 68.5 a pair, 40 pairs|上架 Cloth shoes ¥68.50/双 40 双"
            })
    void new_goods_are_read_back_and_put_up_by_a_tap(String said, String label) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).labels()).as(said).containsExactly(label);
        assertThat(host.taps(label).text()).as(said).contains("A6");
        assertThat(host.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"糯米一斤6块，60斤，陈大姐的", "竹篮子35一个，十五个，吴秀英编的", "卖羊奶皂，一块15，有200块", "bamboo baskets, 35 each, 15 of them"
            })
    void before_the_stream_too(String said) {
        var village = trustingVillage("Early");
        var owner = village.owner();
        assertThat(owner.says(said).labels()).as(said).anyMatch(label -> label.startsWith("上架 "));
        assertThat(owner.taps(owner.buttons().get(0).label()).text()).as(said).contains("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "羊奶皂15块",
                "布鞋68块5一双贵不贵",
                "张桂花送来板栗50斤，12块一斤",
                "老周 3块一斤 500斤",
                "黄桃一箱29块9，来两箱",
                "李建国付了53块，3箱",
                "给我留两双布鞋，68一双"
            })
    void what_is_no_new_goods_is_not_put_up(String said) {
        assertThat(village().joined("host").says(said).labels()).as(said).noneMatch(label -> label.startsWith("上架 "));
    }

    @Test
    void a_viewer_is_not_taken_for_the_host() {
        assertThat(village().viewer().says("草鞋 9块9一双 30双").labels()).noneMatch(label -> label.startsWith("上架"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "多肉加二十盆|加货 A3 20 盆",
                "多肉再加20盆|加货 A3 20 盆",
                "竹篮又编好5个|加货 A6 5 个",
                "竹篮刚编好5个|加货 A6 5 个",
                "布鞋再来10双|加货 A1 10 双",
                "再加50块羊奶皂|加货 A2 50 块"
            })
    void more_is_more_on_sale(String said, String label) {
        var village = stall();
        village.owner().says("开播");
        assertThat(village.owner().says(said).labels()).as(said).contains(label);
    }

    @Test
    void the_same_goods_at_the_same_price_are_more_of_them() {
        var village = stall();
        village.owner().says("开播");
        assertThat(village.owner().says("再上竹篮，35块一个，十个").labels()).containsExactly("加货 A6 10 个");
        assertThat(village.owner().says("再上羊奶皂，15块一块，一百块").labels()).containsExactly("加货 A2 100 块");
    }

    @Test
    void refusals_show_what_the_shop_itself_sells() {
        var village = stall();
        assertThat(village.owner().says("上架 什么").text()).contains("这样写：上架 手工布鞋 68.5 200双");
        village.owner().says("开播");
        assertThat(village.viewer().says("怎么买").text()).contains("「手工布鞋两双」").doesNotContain("黄桃");
    }

    @Test
    void who_must_take_goods_in_first_is_told_how_and_how_not() {
        var owner = emptyVillage("Carp").owner();
        assertThat(owner.says("上架 活鱼 38 30条").text())
                .contains("活鱼 50条", "/shop inspection optional")
                .doesNotContain("黄桃");
    }

    @Test
    void more_of_it_in_english() {
        var village = trustingVillage("Wine");
        village.owner().says("/add Wine 58 20 jars");
        village.owner().says("/add Baskets 35 15 pieces");
        village.owner().says("开播");
        var host = english(village);
        assertThat(host.says("ten more jars of wine came in").labels())
                .anyMatch(label -> label.contains("A1") && label.contains("10 jars"));
        assertThat(host.says("max two baskets each").text()).contains("2 pieces");
        assertThat(host.says("at most 3 baskets each").text()).contains("3 pieces");
    }

    @Test
    void a_limit_is_counted_by_the_measure() {
        var village = stall();
        village.owner().says("开播");
        assertThat(village.owner().says("羊奶皂每人限五块").text()).contains("5 块");
        assertThat(village.owner().says("每人最多两双布鞋").text()).contains("2 双");
    }

    @ParameterizedTest
    @ValueSource(strings = {"活鱼15一斤", "活鱼15块一斤", "活鱼一斤15"})
    void a_price_by_another_measure_is_not_taken_silently(String said) {
        var village = stall();
        village.owner().says("开播");
        var answer = village.owner().says(said);
        assertThat(answer.text()).as(said).contains("按条卖");
        assertThat(answer.labels()).as(said).allMatch(label -> label.endsWith("/条"));
    }

    @Test
    void a_buyer_changes_what_he_has_by_its_measure() {
        var village = stall();
        village.owner().says("开播");
        var buyer = village.viewer();
        buyer.says("来三双布鞋");
        assertThat(buyer.says("改成两双").text()).contains("2 双");
        assertThat(buyer.says("再来一双").text()).contains("3 双");
        assertThat(buyer.says("布鞋不要了").text()).doesNotContain("没听懂");
        buyer.says("多肉五盆");
        assertThat(buyer.says("少一盆").text()).contains("4 盆");
    }

    @Test
    void what_somebody_brings_is_counted_by_its_measure() {
        var village = stall();
        var owner = village.owner();
        owner.says("收货 吴秀英 手工布鞋 20双");
        assertThat(owner.says("吴秀英送来手工布鞋10双").text()).contains("10 双");
        assertThat(owner.says("吴秀英送来5坛米酒").text()).contains("5 坛");
    }

    @Test
    void lots_are_taken_in_by_the_measure() {
        var village = trustingVillage("Lots");
        var owner = village.owner();
        owner.says("上架 手工布鞋 68.5 40双");
        assertThat(owner.says("收货 吴秀英 手工布鞋 20双").text()).contains("20 双");
    }
}
