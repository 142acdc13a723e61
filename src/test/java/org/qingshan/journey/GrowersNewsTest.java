package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a grower tells of her goods, and does not decide alone, reaches the host and changes nothing; her harvest comes on the day she says. */
@QuarkusTest
class GrowersNewsTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃只剩20箱了",
                "黃桃只剩20箱了",
                "桃就剩20箱咯",
                "桃子淨係剩返20箱",
                "只剩20箱了",
                "only 20 boxes of peaches left",
                "I have only 20 boxes left"
            })
    void what_is_left_is_news_and_changes_no_announcement(String said) {
        var village = village();
        village.neighbour().says("A1 5");
        var grower = village.zhang();
        grower.says("我周日送50箱桃子来");

        var told = grower.says(said);
        assertThat(told.text()).as(said).contains("黄桃剩多少，已经记给主播看了", "50 箱", "照旧");
        assertThat(grower.says("我的桃卖了多少").text()).as(said).contains("送来 200 箱，卖出 5 箱", "50 箱：还等收货点回复");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
        assertThat(grower.says(told.labels().get(0)).text()).as(said).contains("记下了：周日", "20 箱 黄桃");
        assertThat(village.owner().says("/lineup").text()).as(said).contains("A1 黄桃 ¥29.90/箱 (5 斤) · 剩 195 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃只剩20箱了", "黄桃只剩下20箱", "only 20 boxes of peaches left", "还剩60箱"})
    void of_goods_that_nobody_waits_for_it_is_news_too(String said) {
        var village = village();
        var told = village.zhang().says(said);
        assertThat(told.text()).as(said).contains("记").doesNotContain("没听懂", "已为你留");
        assertThat(told.labels()).as(said).isEmpty();
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
    }

    @Test
    void who_brings_what_is_left_announces_it() {
        assertThat(village().zhang().says("桃子还剩20箱，明天送来").text()).contains("记下了", "20 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周日改周六摘",
                "禮拜日改禮拜六摘先",
                "改到周六来摘",
                "周六摘，不是周日",
                "周日摘不了，周六摘",
                "picking Saturday instead of Sunday",
                "we harvest on Saturday instead of Sunday",
                "Sunday's harvest moves to Saturday"
            })
    void the_harvest_moves_to_another_day(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下了：周六", "50 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃周日摘", "黃桃禮拜日摘", "picking peaches on Sunday"})
    void what_is_picked_on_a_day_is_announced_once_it_is_said_how_much(String said) {
        var grower = village().zhang();
        assertThat(grower.says(said).text()).as(said).contains("黄桃带多少箱");
        assertThat(grower.says("50箱").text()).as(said).contains("记下了：周日", "50 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周日改周六",
                "Saturday instead of Sunday",
                "我生病了，来不了",
                "今天不来了",
                "明天冇得送啦",
                "没货了",
                "俺的桃不够了",
                "桃子摘完了",
                "莫卖咯",
                "让我儿子送来",
                "晚一个小时",
                "running late",
                "I'm sick, can't come",
                "我家的桃要涨价",
                "黃桃改價30",
                "A1卖30",
                "桃子30块一箱才卖",
                "价格能不能改成30",
                "我送了20箱你们记了没"
            })
    void what_nobody_here_can_settle_waits_for_the_host(String said) {
        var village = village();
        var grower = village.zhang();
        assertThat(grower.says(said).text()).as(said).contains("记下来给主播看了");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
        assertThat(grower.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的桃下架", "把我的桃下架", "桃子先停卖吧", "莫卖我的桃", "take my peaches off sale"})
    void whoever_takes_her_goods_off_sale_buys_none(String said) {
        var village = village();
        var grower = village.zhang();
        assertThat(grower.says(said).text()).as(said).contains("不卖了，你要拿回去");
        assertThat(grower.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我生病了来不了", "周日改周六", "黄桃只剩20箱了", "我的桃下架", "我家的桃子停卖"})
    void of_who_brings_nothing_nothing_is_read_so(String said) {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("剩多少，已经记", "拿回去", "已为你留");
    }
}
