package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Which size or sort of the goods somebody would like stands on his order, where whoever packs it reads it; no number of it counts the goods. */
@QuarkusTest
class SortWishedTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    private Village crafts() {
        var village = village();
        var host = village.owner();
        host.says("上架 手工布鞋 68.5 40个");
        host.says("上架 羊奶皂 15 200个");
        host.says("上架 米酒 58.8 50份");
        host.says("上架 土鸡 88 20个");
        host.says("上架 多肉 9.9 80份");
        host.says("讲解 A6");
        return village;
    }

    private Village englishCrafts() {
        var village = village();
        var host = village.owner();
        host.says("/add Cloth shoes 68.5 40 pieces");
        host.says("/add Goat milk soap 15 200 pieces");
        host.says("/add Rice wine 58.8 50 portions");
        host.says("/add Sausage 52 60 jin");
        host.says("/add Succulents 9.9 80 portions");
        host.says("讲解 A6");
        return village;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "来一双布鞋，38码的|已下单 1 个 手工布鞋|38码",
                "手工布鞋38码两双|已下单 2 个 手工布鞋|38码",
                "38码布鞋两双|已下单 2 个 手工布鞋|38码",
                "要38的布鞋一双|已下单 1 个 手工布鞋|38",
                "布鞋两双 穿42的|已下单 2 个 手工布鞋|42",
                "一双，38码|已下单 1 个 手工布鞋|38码",
                "来兩雙布鞋，要38碼|已下单 2 个 手工布鞋|38碼",
                "A6 2双，40.5码|已下单 2 个 手工布鞋|40.5码",
                "布鞋40码和42码各一双|已下单 2 个 手工布鞋|40码和42码各一双",
                "布鞋两双，一双38码，一双40码|已下单 2 个 手工布鞋|一双38码，一双40码",
                "布鞋一双，大码的|已下单 1 个 手工布鞋|大码",
                "羊奶皂要薰衣草的，4个|已下单 4 个 羊奶皂|薰衣草",
                "羊奶皂 薰衣草 4个|已下单 4 个 羊奶皂|薰衣草",
                "米酒要甜的，两份|已下单 2 份 米酒|甜的",
                "来两只土鸡，杀好的|已下单 2 个 土鸡|杀好的",
                "多肉要红的，5份|已下单 5 份 多肉|红的",
                "土鸡一只，要公的|已下单 1 个 土鸡|公的",
                "两斤腊肉，不要辣的|已下单 2 斤 腊肉|不要辣的",
                "我要一双手工布鞋 38码 谢谢|已下单 1 个 手工布鞋|38码",
                "老板，布鞋给我来一双，37码半的吧|已下单 1 个 手工布鞋|37码半",
                "布鞋三双，38、39、40码各一双|已下单 3 个 手工布鞋|38、39、40码",
                "38码的布鞋来两双|已下单 2 个 手工布鞋|38码",
                "布鞋2双，尺码42|已下单 2 个 手工布鞋|尺码42",
                "五份多肉，大红的|已下单 5 份 多肉|大红的",
                "土鸡两只，帮我杀好|已下单 2 个 土鸡|杀好",
                "土鸡两只，要现杀的，剁块的|已下单 2 个 土鸡|剁块的",
                "腊肉两斤要微辣的|已下单 2 斤 腊肉|微辣",
                "红的多肉5份|已下单 5 份 多肉|红的",
                "两份甜的米酒|已下单 2 份 米酒|甜的",
                "布鞋一双38码，羊奶皂两个|已下单 2 个 羊奶皂|38码",
                "黑色布鞋一双，38码|已下单 1 个 手工布鞋|黑色",
                "布鞋要38号的，两双|已下单 2 个 手工布鞋|38号",
                "来一双38码的布鞋和两块羊奶皂|已下单 1 个 手工布鞋|38码"
            })
    void the_amount_is_ordered_and_the_wish_said_back(String said, String ordered, String wish) {
        var answer = crafts().neighbour().says(said).text();

        assertThat(answer).contains(ordered, "照不照做由主播定").containsPattern("「[^」]*" + wish + "[^」]*」记在订单 1001 上了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one pair of shoes, size 38|1 piece of Cloth shoes|size 38",
                "2 pieces of cloth shoes in size 42|2 pieces of Cloth shoes|size 42",
                "cloth shoes, size 40, 2 pieces|2 pieces of Cloth shoes|size 40",
                "sausage, spicy, 2 jin|2 jin of Sausage|spicy",
                "rice wine, sweet, 2 portions|2 portions of Rice wine|sweet",
                "two portions of succulents, the green ones|2 portions of Succulents|the green ones",
                "4 goat milk soap, lavender please|4 pieces of Goat milk soap|lavender",
                "2 jin of sausage, not spicy|2 jin of Sausage|not spicy",
                "I'd like two pairs of cloth shoes size 42 please|2 pieces of Cloth shoes|size 42",
                "3 pairs of shoes, sizes 38, 39 and 40|3 pieces of Cloth shoes|sizes 38, 39 and 40",
                "5 goat milk soap and 2 pairs of cloth shoes size 42|5 pieces of Goat milk soap|size 42",
                "2 pieces of cloth shoes, size L|2 pieces of Cloth shoes|size L",
                "size 38, 2 pieces of cloth shoes|2 pieces of Cloth shoes|size 38",
                "2 pieces of cloth shoes, black, size 38|2 pieces of Cloth shoes|size 38, black",
                "2 portions of succulents in red|2 portions of Succulents|in red"
            })
    void so_it_is_in_english(String said, String ordered, String wish) {
        assertThat(englishCrafts().foreigner().says(said).text())
                .contains(ordered, wish + "\" on order 1001", "who decides about it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"布鞋 38", "布鞋38", "手工布鞋38码", "布鞋 38码", "布鞋，38码的"})
    void a_size_without_an_amount_is_no_amount(String said) {
        var viewer = crafts().neighbour();

        assertThat(viewer.says(said).text()).contains("还没记").doesNotContain("38 个");
        assertThat(viewer.taps("要 1 个 手工布鞋（A6）").text()).contains("已下单 1 个");
        assertThat(viewer.says("38码").text()).contains("「38码」记在订单 1001 上了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鞋子记得38码",
                "备注：鞋要38码的",
                "要38码的",
                "38码谢谢",
                "please note shoe size 38",
                "size 38 please",
                "鞋子要38号的",
                "我穿38"
            })
    void a_size_said_of_what_is_ordered_stands_on_the_order(String said) {
        var village = crafts();
        var viewer = village.neighbour();
        viewer.says("布鞋一双");

        assertThat(viewer.says(said).text()).contains("38", "订单 1001");
        assertThat(village.owner().says("订单 1001").text()).contains("买家备注", "38");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "布鞋有38码吗",
                "38码的还有没有",
                "鞋子小了想换39码",
                "黄桃两箱",
                "布鞋38双",
                "红糖一袋",
                "黄桃2箱 38元吗",
                "A1 2箱，送到人民路38号",
                "黄桃一箱，红糖两袋",
                "红糖不要了",
                "米酒甜不甜",
                "羊奶皂38块两个",
                "布鞋38块一双来两双",
                "一双布鞋，寄到38码头"
            })
    void what_looks_alike_is_none(String said) {
        assertThat(crafts().neighbour().says(said).text()).doesNotContain("记在订单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要辣的了", "我不要红的了，换黄的", "红的还有吗", "腊肉要辣的和不辣的各一斤", "辣的不要了"})
    void nor_is_what_is_not_wanted_any_more(String said) {
        var viewer = crafts().neighbour();
        viewer.says("腊肉两斤");

        assertThat(viewer.says(said).text()).doesNotContain("记在订单");
    }

    @Test
    void whoever_packs_it_reads_it() {
        var village = crafts();
        var viewer = village.neighbour();
        viewer.says("来一双布鞋，38码的");
        viewer.says("羊奶皂要薰衣草的，4个");

        assertThat(village.owner().says("/pack").text()).contains("买家备注：A6 手工布鞋：38码的；A7 羊奶皂：要薰衣草的");
        assertThat(viewer.says("我的订单").text()).contains("38码");
        assertThat(village.owner().says("提问").text()).contains("来一双布鞋，38码的");
    }

    @Test
    void a_cart_keeps_it_till_it_is_ordered() {
        var village = crafts();
        var viewer = village.viewer();
        viewer.says("来一双布鞋，38码的");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");

        assertThat(village.owner().says("/pack").text()).contains("A6 手工布鞋：38码的");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A6要40码的|40码", "A6记得40码|40码", "A6 40码|40码", "A6要红的|要红的", "布鞋 40码|40码"})
    void a_size_of_what_somebody_has_orders_no_more(String said, String wish) {
        var village = crafts();
        var viewer = village.neighbour();
        viewer.says("布鞋一双");

        assertThat(viewer.says(said).text()).contains("记在订单 1001 上了", "订单没有变").doesNotContain("已下单", "2 个");
        assertThat(viewer.says("我的订单").text()).contains("1 个", wish).doesNotContain("2 个");
    }

    @Test
    void with_an_amount_it_does() {
        var viewer = crafts().neighbour();
        viewer.says("布鞋一双");

        assertThat(viewer.says("再来一双布鞋，40码").text()).contains("共 2 个").contains("「40码」记在订单 1001 上了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A6 12，38码|已下单 12 个|「38码」", "米酒两份，我不能要甜的|已下单 2 份 米酒|「我不能要甜的」"})
    void an_amount_is_no_size_and_no_is_no_yes(String said, String ordered, String wish) {
        assertThat(crafts().neighbour().says(said).text()).contains(ordered, wish);
    }

    @Test
    void what_has_just_been_taken_is_told_of_an_order_that_has_changed() {
        assertThat(crafts().neighbour().says("布鞋一双，38码").text())
                .contains("已下单 1 个", "转给主播")
                .doesNotContain("订单没有变");
        assertThat(englishCrafts()
                        .foreigner()
                        .says("one pair of shoes, size 38")
                        .text())
                .contains("who decides about it")
                .doesNotContain("has not changed");
    }

    @Test
    void a_size_takes_the_place_of_the_one_before() {
        var village = crafts();
        var viewer = village.neighbour();
        viewer.says("布鞋一双，38码");
        viewer.says("鞋子记得39码");

        assertThat(village.owner().says("/pack").text()).contains("39码").doesNotContain("38码");
    }

    @Test
    void it_goes_with_what_is_given_back() {
        var village = crafts();
        var viewer = village.neighbour();
        viewer.says("布鞋一双，38码");
        viewer.says("羊奶皂两个");
        viewer.says("布鞋不要了");
        assertThat(viewer.says("我的订单").text()).doesNotContain("38码");
        viewer.says("布鞋一双");

        assertThat(village.owner().says("/pack").text()).doesNotContain("38码");
    }

    @Test
    void a_size_that_is_changed_in_the_message_is_changed_on_the_order() {
        var village = crafts();
        var writer = new Correspondent(inbox, lanes, village.key(), "zh").livingSomewhere();
        writer.says("A6 2双，38码");

        assertThat(writer.edits("A6 2双，40码")).contains("「40码」记在订单 1001 上了");
        assertThat(village.owner().says("/pack").text()).contains("40码").doesNotContain("38码");
    }

    @Test
    void nothing_is_settled_where_nothing_is_left() {
        var village = crafts();
        village.owner().says("下架 A6");

        assertThat(village.neighbour().says("布鞋一双，38码").text()).doesNotContain("先把要几份定下来");
    }

    @Test
    void whoever_is_of_the_team_wishes_as_well() {
        var village = crafts();
        var host = village.owner();

        assertThat(host.says("来一双布鞋，38码的").text()).contains("38码");
    }
}
