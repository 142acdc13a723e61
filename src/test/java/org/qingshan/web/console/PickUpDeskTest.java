package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

        assertThat(post(desk, "parcels/collected", Map.of("number", "1002", "paid", "yes", "sum", "5980"))
                        .asString())
                .contains("订单 1002 是寄的");
        assertThat(desk.get("parcels?show=collect").asString()).contains("name=\"sum\" value=\"5980\"");
        assertThat(post(desk, "parcels/collected", Map.of("number", "1001", "paid", "yes", "sum", "2990"))
                        .asString())
                .contains("要收的现金变了");
        assertThat(post(desk, "parcels/collected", Map.of("number", "1001", "paid", "yes"))
                        .asString())
                .as("a page of before")
                .contains("要收的现金变了");
        var handed = post(desk, "parcels/collected", Map.of("number", "1001", "paid", "yes", "sum", "5980"));
        assertThat(handed.statusCode()).isEqualTo(303);
        assertThat(handed.header("Location")).endsWith("parcels?show=collect&done=yes");
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
        village.owner().hears("订单 1001 打了标签或报给快递以后，买家改成自己来取");
    }

    @Test
    void what_the_courier_is_to_collect_stands_in_his_file_and_on_the_papers() throws IOException {
        var village = village();
        village.owner().says("/shop cod on");
        var desk = console(village.owner());
        buyer(village).says("货到付款");
        village.neighbour().says("A3");
        for (var columns : List.of("generic", "sf", "zto", "yto")) {
            var csv = post(desk, "parcels/courier/export", Map.of("columns", columns, "kind", "csv", "which", "all"))
                    .asString()
                    .lines()
                    .toList();
            assertThat(csv.get(0)).as(columns).contains("代收货款");
            assertThat(csv.get(1)).as(columns).contains("1001").endsWith(",\"67.80\"");
            assertThat(csv.get(2)).as(columns).contains("1002").endsWith(",\"\"");
        }
        assertThat(read(post(desk, "parcels/labels", Map.of()))).containsOnlyOnce("货到付款，代收¥67.80");
        assertThat(read(post(desk, "parcels/again", Map.of("numbers", "1001", "paper", "slips"))))
                .containsOnlyOnce("代收¥67.80");
    }

    /** The courier is how he pays the shop; of two parcels each costs its own sum at the door, and the second one costs to send, too. */
    @Test
    void what_is_sent_apart_of_a_parcel_that_is_paid_at_the_door_is_paid_there_for_itself() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        buyer.says("货到付款");
        buyer.says("A2 2斤");

        assertThat(buyer.taps("1002 分开寄").text()).contains("订单 1001 货到付款，收货时付 ¥37.90", "订单 1002 货到付款，收货时付 ¥27.60");
        assertThat(buyer.taps("1002 一起寄").text()).contains("订单 1001、1002 货到付款，收货时付 ¥57.50");
        buyer.taps("1002 分开寄");
        assertThat(buyer.says("/pay 1002").text()).contains("收货时付 ¥27.60");
        var desk = console(village.owner());
        var csv = post(desk, "parcels/courier/export", Map.of("columns", "generic", "kind", "csv", "which", "all"))
                .asString()
                .lines()
                .toList();
        assertThat(csv.get(1)).contains("1001").endsWith(",\"37.90\"");
        assertThat(csv.get(2)).contains("1002").endsWith(",\"27.60\"");
    }

    private static String read(Response paper) throws IOException {
        try (var document = Loader.loadPDF(paper.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
