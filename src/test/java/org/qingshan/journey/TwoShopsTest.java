package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Two shops on one install never see each other. */
@QuarkusTest
class TwoShopsTest extends Journey {

    @Test
    void the_same_words_mean_each_shops_own() {
        var east = selling("东村", "东桃", 10);
        var west = selling("西村", "西桃", 20);
        var atEast = east.viewer().opens();
        var atWest = west.viewer().opens();

        assertThat(atEast.says("A1 x2").text()).contains("东桃").doesNotContain("西");
        assertThat(atWest.says("A1 x3").text()).contains("西桃").doesNotContain("东");
        east.owner().says("上 A1");
        east.owner().says("改价 A1 11");
        atEast.hears("¥11.00");
        west.owner().says("/end yes");

        everythingOf(atEast, east).forEach(words -> assertThat(words).doesNotContain("西村", "西桃"));
        everythingOf(atWest, west).forEach(words -> assertThat(words).doesNotContain("东", "11.00"));
        assertThat(east.owner().says("战况").text()).contains("东桃：卖出 0 箱，留着 2 箱，剩 8 箱");
        assertThat(west.owner().says("战况").text()).contains("西桃：卖出 0 箱，留着 3 箱，剩 17 箱");
    }

    @Test
    void numbers_and_codes_of_one_shop_mean_nothing_in_the_other() {
        var east = selling("东村", "东桃", 10);
        var west = selling("西村", "西桃", 20);
        var atEast = east.neighbour();
        atEast.says("A1");
        var atWest = west.neighbour();
        atWest.says("A1");
        atWest.says("A1");

        assertThat(atEast.says("/status 1001").text()).contains("东桃 1 箱");
        assertThat(atWest.says("/status 1001").text()).contains("西桃 2 箱");
        assertThat(west.viewer().says("/start join_" + east.code("host")).text())
                .contains("这个邀请码不对");
        assertThat(west.viewer().says("/start owner_" + east.code("owner")).text())
                .contains("这个邀请码不对");
        assertThat(atEast.says("/cancel 1001").text()).contains("订单 1001 已取消");
        assertThat(west.owner().says("战况").text()).contains("西桃：卖出 2 箱");
    }

    @Test
    void a_card_is_changed_where_it_stands_whatever_the_other_shop_has_sent() {
        var east = village();
        var west = village();
        var atEast = east.viewer().opens();
        var atWest = west.viewer().opens();
        east.owner().says("上 A4");
        for (var times = 0; times < 5; times++) {
            west.owner().says("货单");
        }
        west.owner().says("上 A4");
        var card = atEast.seesCard("土鸡蛋");
        atWest.seesCard("土鸡蛋");

        east.owner().says("改价 A4 33");
        assertThat(atEast.hears("土鸡蛋 ¥33.00/盒").edits()).isEqualTo(card.id());
        assertThat(atWest.heardWords()).noneMatch(words -> words.contains("¥33.00"));
    }

    private static Iterable<String> everythingOf(Viewer viewer, Village village) {
        for (var words : new String[] {"货单", "购物车", "我的订单", "帮助", "地址", "/start"}) {
            viewer.says(words);
        }
        for (var words : new String[] {"战况", "团队", "店铺", "货单"}) {
            village.owner().says(words);
        }
        return java.util.stream.Stream.concat(viewer.heardWords().stream(), village.owner().heardWords().stream())
                .toList();
    }

    private Village selling(String name, String goods, int boxes) {
        var village = trustingVillage(name);
        village.owner().says("上架 " + goods + " 10 " + boxes + "箱");
        village.owner().says("开播");
        return village;
    }
}
