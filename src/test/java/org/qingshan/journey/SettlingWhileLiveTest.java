package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Yesterday's accounts are closed while today's stream is live: they, and nothing of today's. */
@QuarkusTest
class SettlingWhileLiveTest extends Journey {

    /** Three boxes of 张桂花's peaches in the first evening, which is over; five in the second, which is live. */
    private Village secondEvening() {
        var village = village();
        village.neighbour().says("A1 x3");
        village.owner().says("/end yes");
        village.owner().says("/live 第二晚");
        village.neighbour().says("A1 x5");
        return village;
    }

    @Test
    void it_asks_which_earlier_one_is_meant_and_closes_that_without_anything_of_the_live_one() {
        var village = secondEvening();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");

        var asked = owner.says("封账");
        assertThat(asked.text()).contains("要下播以后才能封账", "以前哪一场");
        assertThat(asked.labels()).singleElement().asString().contains("青山丰收直播");
        assertThat(owner.taps(asked.labels().get(0)).text())
                .contains("张桂花 ¥71.76")
                .doesNotContain("191");
        assertThat(grower.hears("张桂花，").text()).contains("卖出 3 箱", "¥71.76").doesNotContain("卖出 5 箱", "卖出 8 箱");
        assertThat(brokenNow()).isEmpty();

        assertThat(owner.says("封账").text()).as("nothing earlier is open").contains("直播还没结束");
        owner.says("/end yes");
        assertThat(owner.says("封账").text()).contains("「第二晚」", "张桂花 ¥191.36");
        assertThat(grower.says("/statement").text()).contains("卖出 5 箱");
    }

    @Test
    void it_may_be_named_by_its_title_or_its_day_or_as_the_last_one() {
        var village = secondEvening();
        var owner = village.owner();

        assertThat(owner.says("封账 第三晚").labels()).as("there is none").hasSize(1);
        assertThat(owner.says("封账 青山丰收直播").text()).contains("张桂花 ¥71.76");
        assertThat(owner.says("封账 上一场").text()).as("it is closed").contains("没有新账");
        assertThat(owner.says("/settle today").text()).contains("没有新账");
        assertThat(owner.says("把今天的账封一下").text()).contains("没有新账");
        assertThat(village.viewer().says("把今天的账封一下").text()).doesNotContain("没有新账", "封");
    }

    @Test
    void the_live_one_is_refused_whoever_names_it_and_that_while_its_last_orders_come_in() {
        var village = secondEvening();
        var owner = village.owner();
        var earlier = owner.says("/settle").labels().get(0);
        var stream = given().get("/chat/" + village.key() + "/live");
        assertThat(stream.<String>path("status")).isEqualTo("LIVE");

        owner.says("/shop grace 60");
        owner.says("/end yes");
        assertThat(owner.says("/settle").text()).contains("以前哪一场");
        assertThat(owner.taps(earlier).text()).contains("张桂花 ¥71.76").doesNotContain("191");
        assertThat(owner.says("/settle").text()).containsPattern("最后几单还在收。\\d+ 秒");
    }
}
