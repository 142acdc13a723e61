package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;

/** The pages say of goods and evenings what is so: nothing has been brought that was only announced, and a first stream is one. */
@QuarkusTest
class TruthAtTheDeskTest extends Journey {
    private static Hosting consoleOf(Viewer person) {
        var link = person.says("/console").text();
        return new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void what_was_announced_and_has_not_come_was_not_brought() {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        grower.says("周五能带80箱桃");
        var desk = consoleOf(village.owner());

        assertThat(desk.get("lots/6").asString())
                .contains("<dt>说带</dt><dd>80 箱")
                .doesNotContain("<dt>送来</dt>");
        village.owner().says("/lot accept 6");
        assertThat(desk.get("lots/6").asString()).contains("<dt>说带</dt>");
        village.owner().says("收货 6 75箱");
        assertThat(desk.get("lots/6").asString())
                .contains("<dt>送来</dt><dd>75 箱")
                .doesNotContain("<dt>说带</dt>");
    }

    @Test
    void what_is_left_after_sorting_is_not_said_to_weigh_what_all_of_it_did() {
        var owner = village().owner();
        owner.says("收货 张桂花 黄桃 20箱 一箱五斤");
        var desk = consoleOf(owner);
        assertThat(desk.get("lots/6").asString()).contains("20 箱 100 斤", "一共重100 斤");
        owner.says("验货 6");
        owner.says("坏2");
        owner.says("验货 6 剩18箱");
        owner.says("都好");

        assertThat(desk.get("lots/6").asString()).contains("18 箱", "20 箱 100 斤").doesNotContain("一共重");
    }

    private static Response withdraws(Hosting desk, String left) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", desk.token(), "left", left))
                .post("/console/lots/2/withdraw");
    }

    @Test
    void what_the_page_says_is_left_is_what_goes_home() {
        var village = village();
        var desk = consoleOf(village.owner());
        assertThat(desk.get("lots/2").asString()).contains("name=\"left\" value=\"300\"");
        village.neighbour().says("A2 10斤");

        assertThat(withdraws(desk, "300").asString())
                .contains("没有还：刚才有人买了或者退了，现在剩 290 斤", "name=\"left\" value=\"290\"");
        assertThat(desk.get("lots/2").asString()).doesNotContain("货主拿回了");
        assertThat(withdraws(desk, "290").statusCode()).isEqualTo(303);
        assertThat(desk.get("lots/2").asString()).contains("货主拿回了 290 斤");
    }

    @Test
    void what_was_entered_since_the_last_statement_is_shown_beside_what_is_owed_now() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x3");
        var owner = village.owner();
        owner.says("/end yes");
        owner.says("封账");
        var desk = consoleOf(owner);
        var grower = Pattern.compile("/console/growers/(\\d+)\"[^>]*>(?:(?!</a>).)*张桂花", Pattern.DOTALL)
                .matcher(desk.get("growers").asString());
        assertThat(grower.find()).isTrue();
        var path = "growers/" + grower.group(1);
        assertThat(desk.get(path).asString()).contains("¥71.76").doesNotContain("上次对账以后");
        buyer.says("/cancel 1001");

        assertThat(desk.get(path).asString()).contains("上次对账以后</h2>", "退回 3 箱", "−¥71.76");
        assertThat(desk.get(path + "?lang=en").asString()).contains("Since the last statement</h2>");
    }

    @Test
    void a_stream_that_is_live_is_one_though_none_is_over() {
        var village = village();

        assertThat(consoleOf(village.owner()).get("growers").asString())
                .contains("正在播。下播以后才有账可对。")
                .doesNotContain("还没有直播过");
    }
}
