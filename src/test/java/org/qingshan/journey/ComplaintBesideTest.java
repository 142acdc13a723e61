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

/** Who complains of what came and orders something in the same breath is heard in both. */
@QuarkusTest
class ComplaintBesideTest extends Journey {
    private static Viewer served(Village village, String goods) {
        var buyer = village.neighbour();
        buyer.says(goods);
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("/delivered 1001");
        return buyer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "桃子烂了三个，再来两箱 | 已下单 2 箱 黄桃 | 黄桃",
                "鸡蛋碎了两个，再来一盒 | 已下单 1 盒 土鸡蛋 | 土鸡蛋",
                "雞蛋碎了兩個，再來一盒 | 已下单 1 盒 土鸡蛋 | 土鸡蛋",
                "红糖没少，鸡蛋坏了半盒，另外要两斤笋 | 已下单 2 斤 竹笋 | 土鸡蛋",
                "再来两袋红糖，上次的黄桃烂了一箱 | 已下单 2 袋 红糖 | 黄桃坏了 1 箱",
                "黄桃压坏了一箱，还要一斤腊肉 | 已下单 1 斤 腊肉 | 黄桃坏了 1 箱",
                "黄桃坏了一箱。我还想买三袋红糖 | 已下单 3 袋 红糖 | 黄桃坏了 1 箱",
                "竹笋发霉了一斤，再加两盒鸡蛋和一袋红糖 | 2 盒 土鸡蛋 | 竹笋坏了 1 斤",
                "鸡蛋一盒，上次收到的黄桃坏了一箱 | 1 盒 土鸡蛋 | 黄桃坏了 1 箱",
                "鸡蛋碎了两个，竹笋很好吃再来两斤 | 已下单 2 斤 竹笋 | 土鸡蛋",
                "黄桃烂了一半，竹笋很好吃，再来三斤 | 已下单 3 斤 竹笋 | 黄桃坏了 2 箱",
            })
    void both_are_heard(String said, String ordered, String complained) {
        var buyer = served(village(), "黄桃4箱 鸡蛋4盒 红糖2袋 竹笋4斤");
        assertThat(buyer.says(said).text())
                .as(said)
                .contains(ordered, complained)
                .containsAnyOf("坏了", "真不好意思");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peaches were bruised, two of them; send me two more bags of sugar | 2 bags of Brown sugar | Yellow peaches",
                "one egg box arrived smashed, everything else fine, and two more jin of bamboo please | 2 jin of Bamboo shoots | Free-range eggs",
                "one box of peaches was rotten. please add 1 jin of bamboo | 1 jin of Bamboo shoots | Yellow peaches",
            })
    void so_they_are_in_english(String said, String ordered, String complained) {
        var buyer = served(village(), "黄桃4箱 鸡蛋4盒 红糖2袋 竹笋4斤");
        buyer.says("/language en");
        assertThat(buyer.says(said).text())
                .as(said)
                .contains(ordered + " (", complained)
                .contains("ordered");
    }

    @Test
    void what_is_praised_is_not_what_is_bad() {
        var buyer = served(village(), "黄桃4箱 竹笋4斤");
        buyer.says("/language en");
        assertThat(buyer.says("half the box was mouldy but the bamboo looks nice, 2 jin please")
                        .text())
                .contains("2 jin in all, or 2 jin more", "What of order 1001 is bad");
    }

    @Test
    void what_tastes_odd_is_passed_on_and_what_is_wanted_ordered() {
        var buyer = served(village(), "黄桃4箱 红糖2袋 腊肉1斤");
        assertThat(buyer.says("臘肉有股哈喇味，紅糖好，再來三袋紅糖").text()).contains("已下单 3 袋 红糖", "转给主播了");
    }

    @Test
    void of_what_is_bad_more_is_asked_about() {
        var buyer = served(village(), "黄桃4箱");
        var answer = buyer.says("peaches came bruised but I'd still take two more boxes");
        assertThat(answer.text()).contains("坏了多少");
        assertThat(answer.labels()).contains("要 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上回的地址，三袋红糖，确认 | 红糖",
                "笋换成糖 | 没法换",
                "再来一袋红糖 | 红糖",
                "腊肉短了二两 | 转给主播了",
            })
    void shop_talk_is_no_answer_to_how_much_is_bad(String said, String heard) {
        var buyer = served(village(), "黄桃4箱 红糖3袋 腊肉1斤");
        buyer.says("桃子坏了");
        assertThat(buyer.says(said).text()).as(said).contains(heard).doesNotContain("没看懂坏了多少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"气死我了，不买了！", "你们太过分了，我要退单", "this is ridiculous, I don't want them any more"})
    void who_gives_up_in_anger_is_heard_in_both(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("黄桃2箱");
        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("转给主播了");
        assertThat(answer.labels()).as(said).anyMatch(label -> label.startsWith("退 2 箱 黄桃"));
        village.owner().hears(said);
    }

    @Test
    void what_lay_in_no_box_of_his_is_for_the_host() {
        var buyer = served(village(), "竹笋4斤");
        var answer = buyer.says("鸡蛋碎了五个腊肉倒是不错再来两斤");
        assertThat(answer.text()).contains("已下单 2 斤 腊肉", "转给主播了").doesNotContain("竹笋一共");
    }

    @Test
    void what_is_missing_is_not_spoilt() {
        var buyer = served(village(), "红糖2袋");
        buyer.says("红糖坏了");
        assertThat(buyer.says("上次少寄一袋红糖，这次一起补").text()).contains("转给主播了").doesNotContain("红糖坏了 1 袋");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "烂的那箱退钱，另外再买两袋红糖 | 已下单 2 袋 红糖",
                "给我补一盒鸡蛋，再加一斤腊肉 | 已下单 1 斤 腊肉",
                "坏的那箱你们赔，我还要三斤竹笋 | 已下单 3 斤 竹笋",
                "box was crushed. I still want 2 bags of sugar | 已下单 2 袋 红糖"
            })
    void so_it_is_while_the_damage_is_asked_about(String said, String ordered) {
        var buyer = served(village(), "黄桃4箱 鸡蛋4盒");
        buyer.says("黄桃坏了一箱");
        assertThat(buyer.says(said).text()).as(said).contains(ordered).containsAnyOf("照片", "发完了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鸡蛋碎了两个，再发一盒",
                "鸡蛋碎了两个，补一盒",
                "鸡蛋碎了两个，给我换一盒",
                "鸡蛋坏了，一共三个",
                "鸡蛋坏了三个，红糖坏了一袋",
                "鸡蛋碎了，不要再发了",
                "坏了两盒鸡蛋，要赔",
                "鸡蛋碎了五个，怎么办",
                "two of the eggs were broken, send me another",
                "the eggs were broken, please replace one box",
                "eggs broken, I want my money back",
                "鸡蛋坏了两盒，以后不买了"
            })
    void who_only_complains_orders_nothing(String said) {
        var buyer = served(village(), "鸡蛋4盒 红糖2袋");
        assertThat(buyer.says(said).text()).as(said).doesNotContain("已下单", "ordered");
        assertThat(buyer.says("/cart").text()).as(said).doesNotContain("合计");
    }
}
