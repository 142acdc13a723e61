package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Goods that are not on the list are put up by one tap, whatever order their name, price and number are said in. */
@QuarkusTest
class NewGoodsInWordsTest extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "再上一个猕猴桃，15块一箱，80箱|上架 猕猴桃 ¥15.00/箱 80 箱",
                "再上一個獼猴桃，15塊一箱，80箱|上架 猕猴桃 ¥15.00/箱 80 箱",
                "上架猕猴桃 15块一箱 80箱|上架 猕猴桃 ¥15.00/箱 80 箱",
                "上架 猕猴桃 15块一箱 80箱|上架 猕猴桃 ¥15.00/箱 80 箱",
                "今晚还有糍粑，一斤16，40斤|上架 糍粑 ¥16.00/斤 40 斤",
                "上架柚子 12块一个 100个|上架 柚子 ¥12.00/个 100 个",
                "火龙果10块一个，上50个|上架 火龙果 ¥10.00/个 50 个",
                "上个新品火龙果，10块一个，50个|上架 火龙果 ¥10.00/个 50 个",
                "火龙果上架，十块一个，五十个|上架 火龙果 ¥10.00/个 50 个",
                "新上蜂蜜45一瓶30瓶|上架 蜂蜜 ¥45.00/瓶 30 瓶",
                "把蜂蜜也挂上去，45一瓶，就30瓶|上架 蜂蜜 ¥45.00/瓶 30 瓶",
                "板栗30斤，12块5一斤|上架 板栗 ¥12.50/斤 30 斤",
                "new item: walnuts 30 a bag, 50 bags|上架 Walnuts ¥30.00/袋 50 袋",
                "add honey at 45, thirty jars|上架 Honey ¥45.00/罐 30 罐",
                "add chestnuts at 12 a jin, 100 jin|上架 Chestnuts ¥12.00/斤 100 斤",
                "add walnuts 30 yuan 50 bags|上架 Walnuts ¥30.00/袋 50 袋",
                "put kiwis up for 15 a box, 80 boxes|上架 Kiwis ¥15.00/箱 80 箱",
                "list 50 bags of walnuts at ¥30 each|上架 Walnuts ¥30.00/袋 50 袋"
            })
    void what_was_read_is_shown_and_put_up_by_a_tap(String said, String label) {
        var host = village().joined("host");
        assertThat(host.says(said).labels()).as(said).containsExactly(label);
        assertThat(host.taps(label).text()).as(said).contains("A6");
        assertThat(host.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @Test
    void what_stands_in_baskets_is_put_up_by_the_portion() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("上架 蜂蜜 45 30筐").text()).contains("「筐」不是单位");
        assertThat(host.taps("按份上架：30 份").text()).contains("A6 蜂蜜 ¥45.00/份");
        assertThat(village.viewer().says("蜂蜜两瓶").text()).contains("已为你留 2 份 蜂蜜");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上架 筐装辣椒 12 50筐|A6 筐装辣椒 ¥12.00/份",
                "上架 提子 8 三十提|A6 提子 ¥8.00/份",
                "/add basket-fruit 8 30 basket|A6 basket-fruit ¥8.00/份"
            })
    void the_vessel_in_a_name_stays_in_it(String said, String row) {
        var host = village().joined("host");
        var label = host.says(said).labels().get(0);
        assertThat(host.taps(label).text()).as(said).contains(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃 25块一箱，再上80箱", "李建国付了53块，3箱", "张桂花送来板栗50斤，12块一斤", "A1 两箱 60块"})
    void what_is_on_the_list_or_of_money_is_nothing_new(String said) {
        assertThat(village().joined("host").says(said).labels()).as(said).noneMatch(label -> label.startsWith("上架 "));
    }

    @Test
    void a_viewer_puts_nothing_up() {
        assertThat(village().viewer().says("火龙果10块一个，上50个").labels()).noneMatch(label -> label.startsWith("上架"));
    }
}
