package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Who lets a grower go loses no money of hers, and she hears no more of the shop. */
@QuarkusTest
class LettingGoTest extends Journey {
    private static final Pattern ZHANG = Pattern.compile("/console/growers/(\\d+)\"><span class=\"name\">张桂花");

    private Hosting desk;
    private String zhang = "";

    private Village open(Village village) {
        var link = village.owner().says("/console").text();
        desk = new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
        var found = ZHANG.matcher(desk.get("growers").asString());
        assertThat(found.find()).isTrue();
        zhang = found.group(1);
        return village;
    }

    private String send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", desk.token());
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/" + path)
                .asString();
    }

    @Test
    void a_debt_is_not_made_up_for_by_what_is_still_to_come() {
        var village = open(village());
        village.neighbour().says("A1 x3");
        send("growers/" + zhang + "/book", Map.of("sign", "minus", "amount", "71.76", "note", "先支的", "key", "early"));

        assertThat(send("shop/team/dismiss", Map.of("id", zhang))).contains("没有移出：张桂花还有", "71.76 没结清");
        assertThat(desk.get("growers").asString()).contains("张桂花");
    }

    @Test
    void of_what_should_have_come_already_nobody_hears_that_it_is_not_to_be_picked() {
        var village = open(village());
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        grower.says("周五能带80箱黄桃");
        clock.forward(Duration.ofDays(9));

        assertThat(village.owner().says("/lot 6").labels())
                .as("nobody waited for it")
                .contains("不要（6 号）");
        village.owner().taps("不要（6 号）");
        assertThat(grower.hears("收货点不等了").text()).contains("说好周五", "黄桃没来").doesNotContain("别摘");
    }

    @Test
    void whoever_was_let_go_hears_no_more_of_it() {
        var village = open(village());
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        grower.says("周五能带80箱黄桃");
        grower.says("周六能带30盒鸡蛋");
        village.owner().says("/lot decline 6");
        grower.hears("收货点这次不要黄桃");

        send("shop/team/dismiss", Map.of("id", zhang));
        village.owner().says("/lot decline 7");
        assertThat(grower.heardWords()).noneMatch(words -> words.contains("不要土鸡蛋"));
    }
}
