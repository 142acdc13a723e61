package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** Parcels that a courier brings back, on the team's list of what was sent. */
@QuarkusTest
class ParcelsBackTest extends DamageStory {
    private static Response back(Hosting desk, int number, List<Long> good) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", desk.token(), "number", number))
                .formParam("good", good)
                .post("/console/parcels/returned");
    }

    private long item(Village village, String slot) {
        return rows.<Number>of(
                        village.key(), "select id from lineup_item where shop_id = :shop and slot = '" + slot + "'")
                .get(0)
                .longValue();
    }

    private List<String> states(Village village) {
        return rows.of(
                village.key(),
                "select o.status || ' ' || l.state from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id"
                        + " where o.shop_id = :shop order by l.id");
    }

    @Test
    void what_was_paid_for_goods_that_are_sold_again_goes_back_and_the_rest_is_the_hosts_to_decide() {
        var village = village();
        var buyer = buyer(village, "A1 x1，A3 x1");
        pay(village, 1001, "56.70");
        sent(village, 1001);
        var desk = console(village.owner());
        assertThat(desk.get("parcels?show=shipped").asString())
                .contains("退回来了？", "value=\"" + item(village, "A3") + "\"", "A3 红糖 1 袋");

        var noted = back(desk, 1001, List.of(item(village, "A3")));
        assertThat(noted.statusCode()).isEqualTo(303);
        assertThat(noted.header("Location")).endsWith("/console/parcels?show=shipped&done=yes");
        assertThat(desk.get("parcels?show=shipped&done=yes").asString()).contains("class=\"notice");
        buyer.hears("订单 1001 的包裹退回店里了。订单 1001 已收的 ¥18.80 店家会退给你。店家还收着你 ¥37.90，怎么办店家会告诉你");
        assertThat(states(village)).containsExactly("RETURNED CONFIRMED", "RETURNED RELEASED");
        assertThat(desk.get("parcels?show=shipped").asString()).doesNotContain("退回来了？");
        assertThat(desk.get("payments").asString()).contains("要退的", "¥18.80");
        assertThat(desk.get("payments/1001").asString()).contains("包裹退回店里了");
        assertThat(buyer.says("/status 1001").text())
                .contains("退回店里了", "已收的 ¥18.80", "店家还收着你 ¥37.90")
                .doesNotContain("合计", "黄桃");
        assertThat(buyer.mine().getList("orders.status")).containsExactly("RETURNED");
        assertThat(buyer.mine().getList("orders.goods")).containsExactly(0);
        assertThat(village.owner().says("/status 1001").text()).contains("A1 黄桃 1 箱");
        assertThat(back(desk, 1001, List.of()).asString()).contains("订单 1001 已经退回店里了");
    }

    @Test
    void nothing_is_decided_over_a_report_of_damage_and_what_was_bad_is_not_sold_again() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A3 x1");
        pay(village, 1001, "86.60");
        sent(village, 1001);
        buyer.says("黄桃坏了一箱");
        buyer.says("昨天到的");
        buyer.sends(PICTURE);
        var desk = console(village.owner());
        assertThat(back(desk, 1001, List.of()).asString()).contains("坏果报告还没定", "售后");
        assertThat(village.owner().says("退回来了 1001").text()).contains("坏果报告还没定");
        assertThat(send(desk, report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(back(desk, 1001, List.of(item(village, "A1"))).asString()).contains("认过坏了，或者那一批不卖了");
        assertThat(states(village)).containsExactly("SHIPPED CONFIRMED", "SHIPPED CONFIRMED");
        var asked = village.owner().says("退回来了 1001");
        assertThat(asked.text()).doesNotContain("只有几样");
        assertThat(village.owner().taps("还能卖").text()).contains("放回去了，正在卖：A3 红糖 1 袋。", "不能卖了：A1 黄桃 2 箱。");
        assertThat(states(village)).containsExactly("RETURNED CONFIRMED", "RETURNED RELEASED");
    }

    @Test
    void a_report_that_was_refused_is_not_taken_up_again_once_the_parcel_is_back() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        pay(village, 1001, "67.80");
        sent(village, 1001);
        buyer.says("黄桃坏了一箱");
        buyer.says("昨天到的");
        buyer.sends(PICTURE);
        var desk = console(village.owner());
        send(desk, report(village) + "/refuse", Map.of("words", "看不出来"));
        back(desk, 1001, List.of(item(village, "A1")));
        assertThat(send(desk, report(village) + "/reopen", Map.of()).asString()).contains("已经退回店里了");
        assertThat(rows.<String>of(village.key(), "select status from damage_report where shop_id = :shop"))
                .containsExactly("REFUSED");
    }

    @Test
    void goods_that_were_bought_at_two_prices_are_one_thing_to_tick() {
        var village = village();
        var buyer = buyer(village, "A1");
        village.owner().says("/price A1 19.9");
        buyer.says("A1 x2");
        sent(village, 1001);
        var page = console(village.owner()).get("parcels?show=shipped").asString();
        assertThat(page).contains("<span>A1 黄桃 3 箱</span>").containsOnlyOnce("name=\"good\"");
    }

    @Test
    void a_waybill_that_comes_once_more_for_what_is_back_is_listed() {
        var village = village();
        buyer(village, "A1");
        sent(village, 1001);
        var desk = console(village.owner());
        back(desk, 1001, List.of());
        var looked = given().cookie("qs_console", desk.session())
                .multiPart("token", desk.token())
                .multiPart(
                        "file",
                        "back.csv",
                        "订单号,运单号\n1001,YT7599999999999\n".getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")
                .post("/console/parcels/courier/look");
        assertThat(looked.asString()).contains("已经退回店里");
    }
}
