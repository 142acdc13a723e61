package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What buyers come for, on the team's pages: packed and labelled like the rest, in no courier's file, handed over for cash. */
@QuarkusTest
class PickUpDeskTest extends PaymentStory {
    private static Response post(Hosting desk, String path, Map<String, ?> fields) {
        return RestAssured.given()
                .cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/" + path);
    }

    private static Response look(Hosting desk, String csv) {
        return RestAssured.given()
                .cookie("qs_console", desk.session())
                .multiPart("token", desk.token())
                .multiPart("file", "back.csv", csv.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post("/console/parcels/courier/look");
    }

    @Test
    void from_the_setting_to_the_cash_at_the_stall() {
        var village = village();
        var desk = console(village.owner());
        assertThat(desk.get("shop/shipping").asString()).containsPattern("id=\"set-pickup\"[^>]*value=\"\"");
        assertThat(post(desk, "shop/shipping/pickup", Map.of("value", "村口大槐树，周六"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("shop/shipping").asString()).contains("村口大槐树，周六");
        var buyer = buyer(village);
        buyer.says("自提");
        var away = village.neighbour();
        away.says("A3");

        assertThat(desk.get("parcels").asString()).contains("自提 Pick-up: 村口大槐树，周六");
        assertThat(post(desk, "parcels/labels", Map.of()).statusCode()).isEqualTo(200);
        var sent = post(desk, "parcels/courier/export", Map.of("columns", "generic", "kind", "csv", "which", "all"));
        assertThat(sent.asString()).contains("1002").doesNotContain("1001");
        village.owner().says("/packed 1001");
        assertThat(look(desk, "订单号,运单号\n1001,YT7512345678901\n").asString()).contains("买家自己来取，不用发");
        assertThat(desk.get("parcels?show=packed").asString()).doesNotContain("<b>1001</b>");
        assertThat(desk.get("parcels?show=collect").asString()).contains("1001", "取走了，收现金 ¥59.80");
        assertThat(desk.get("payments").asString()).contains("取货时付现金");

        assertThat(post(desk, "parcels/collected", Map.of("number", "1002", "paid", "yes"))
                        .asString())
                .contains("订单 1002 是寄的");
        assertThat(post(desk, "parcels/collected", Map.of("number", "1001", "paid", "yes"))
                        .statusCode())
                .isEqualTo(303);
        buyer.hears("付清了");
        assertThat(desk.get("parcels?show=collect").asString()).doesNotContain("取走了，收现金");
        assertThat(rows.<String>of(
                        village.key(), "select reason || ' ' || amount from money_entry where shop_id = :shop"))
                .containsExactly("CASH 5980");
    }

    @Test
    void what_the_courier_was_told_of_and_is_collected_after_all_is_flagged() {
        var village = village();
        village.owner().says("/shop pickup 村口");
        var desk = console(village.owner());
        var buyer = buyer(village);
        post(desk, "parcels/courier/export", Map.of("columns", "generic", "kind", "csv", "which", "new"));
        buyer.says("自提");
        assertThat(desk.get("parcels/courier").asString()).contains("导出后又改了：1001");
    }
}
