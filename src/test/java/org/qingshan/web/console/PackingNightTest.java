package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;

/** One night from the claims to the doors, with all that goes wrong in one, through the chat and the team's pages. */
@QuarkusTest
class PackingNightTest extends PackingNight {
    private static final Pattern ROWS = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"", Pattern.DOTALL);

    private Response look(String csv) {
        return given().cookie("qs_console", desk.session())
                .multiPart("token", desk.token())
                .multiPart("file", "back.csv", csv.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post("/console/parcels/courier/look");
    }

    private List<List<Object>> boxes() {
        return rows
                .<Object[]>of(
                        village.key(),
                        "select o.number, p.box, count(*) over (partition by o.id) from parcel p join orders o"
                                + " on o.shop_id = p.shop_id and o.id = p.order_id where p.shop_id = :shop"
                                + " and o.status = 'PACKED' order by o.number, p.box")
                .stream()
                .map(List::of)
                .toList();
    }

    private static String key(List<Object> box) {
        return ((Number) box.get(2)).intValue() == 1 ? box.get(0).toString() : box.get(0) + "-" + box.get(1);
    }

    private static String waybill(int i) {
        return "YT" + (7_512_345_600_000L + i);
    }

    @Test
    void orders_go_from_the_claim_to_the_door_with_all_that_goes_wrong_in_a_night() throws IOException {
        opens();
        claims();
        claimsAgain();
        for (int number = FIRST; number < FIRST + 10; number++) {
            moves(number);
        }
        assertThat(form("labels", Map.of()).statusCode()).isEqualTo(200);
        assertThat(count("parcel where printed_as is null")).isZero();
        assertThat(count("parcel where true")).isGreaterThanOrEqualTo(ORDERS - SHARED - CANCELLED + BUYERS / 8 - 6);
        changesAfterLabelAndExport();
        packs(ORDERS - SHARED - CANCELLED - 5);
        pays();
        ships();
        delivers();
        assertThat(brokenNow()).isEmpty();
    }

    private void changesAfterLabelAndExport() throws IOException {
        for (int number = FIRST + 10; number < FIRST + 20; number++) {
            moves(number);
        }
        var changed = desk.get("parcels?show=changed").asString();
        assertThat(changed).contains("<b>1011</b>", "<b>1020</b>").doesNotContain("<b>1021</b>");
        assertThat(form("labels", Map.of()).statusCode()).isEqualTo(200);
        assertThat(desk.get("parcels?show=changed").asString()).contains("这里没有包裹");

        var sent = Map.of("columns", "generic", "kind", "csv", "which", "new");
        var table = WaybillFile.csv(form("courier/export", sent).asString());
        assertThat(table).hasSize((int) count("parcel where true") + 1);
        for (int number = FIRST + 20; number < FIRST + 25; number++) {
            assertThat(buyer(number).says("/cancel " + number).text()).contains("取消");
            assertThat(buyer(number + 100).says("A1").text()).contains("和上次那单 " + (number + 100) + " 一起寄");
            buyer(number + 100).hears("的标签已经打过");
            moves(number + 5);
        }
        var told = desk.get("parcels/courier").asString();
        assertThat(told)
                .contains(
                        "导出后取消了：1021 1022 1023 1024 1025。",
                        "导出后又改了：1026 1027 1028 1029 1030 1121 1122 1123 1124 1125。");
        owner.hears("订单 1021 打了标签或报给快递以后取消了");
        owner.hears("订单 1030 打了标签或报给快递以后，买家改了地址");
        buyer(FIRST + 29).hears("的标签已经打过");
        assertThat(WaybillFile.csv(form("courier/export", sent).asString())).hasSizeGreaterThan(10);
        assertThat(desk.get("parcels/courier").asString()).doesNotContain("导出后又改了");
    }

    /** Some have paid; some of that goes back. */
    private void pays() {
        for (int number = FIRST + 40; number < FIRST + 50; number++) {
            given().cookie("qs_console", desk.session())
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(Map.of("token", desk.token(), "sum", "10", "how", "TRANSFER", "before", "0"))
                    .post("/console/payments/" + number + "/receive");
            assertThat(owner.says("/refund " + number + " 5 yes 1000 坏了一个").text())
                    .contains("¥5.00");
        }
    }

    private void ships() {
        assertThat(buyer(FIRST).says("/cancel " + FIRST).text()).contains("已经打包");
        var boxes = boxes();
        assertThat(boxes.size()).isGreaterThanOrEqualTo(ORDERS - SHARED - CANCELLED + BUYERS / 8 - 12);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            lines.add(key(boxes.get(i)) + "," + waybill(i));
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            wrong.add(9_000_001 + i + "," + waybill(5_000 + i));
            wrong.add(FIRST + i + ",无");
            wrong.add(lines.get(i));
        }
        var head = "订单号,运单号\n";
        var first = look(head + String.join("\n", wrong) + "\n" + String.join("\n", lines) + "\n");
        assertThat(first.asString()).contains("30 行有问题", "没有这个订单", "单号不对", "重复了");
        form("courier/send", Map.of("rows", rows(first)));
        assertThat(count("orders where status = 'SHIPPED'")).isEqualTo(ORDERS - CANCELLED - 5);
        assertThat(rows.<String>of(
                        village.key(),
                        "select p.waybill from parcel p join orders o on o.shop_id = p.shop_id and"
                                + " o.id = p.order_id where p.shop_id = :shop and o.status = 'SHIPPED'"
                                + " order by o.number, p.box"))
                .isEqualTo(IntStream.range(0, boxes.size())
                        .mapToObj(PackingNightTest::waybill)
                        .collect(Collectors.toList()));
    }

    private static String rows(Response preview) {
        var found = ROWS.matcher(preview.asString());
        assertThat(found.find()).as(preview.asString()).isTrue();
        return StringEscapeUtils.unescapeHtml4(found.group(1));
    }

    private void delivers() {
        for (int number = FIRST; number < FIRST + ORDERS; number++) {
            owner.says("/delivered " + number);
        }
        assertThat(count("orders where status = 'DELIVERED'")).isEqualTo(ORDERS - CANCELLED - 5);
        assertThat(count("orders where status = 'CANCELLED'")).isEqualTo(CANCELLED + 5);
        assertThat(
                        count(
                                "orders r where r.first_id is not null and not exists (select from orders f where f.shop_id = r.shop_id"
                                        + " and f.id = r.first_id and f.waybill = r.waybill and f.shipping_fee = 800 and r.shipping_fee = 0)"))
                .isZero();
        var regular = FIRST_REGULAR + REGULARS - 1;
        assertThat(buyer(regular)
                        .says("/status " + (SECOND_STREAM + REGULARS - 1))
                        .text())
                .contains("已送到", "和 " + regular + " 一起寄", "YT75");
        assertThat(count("order_line where weight_refund = 196")).isGreaterThan(20);
        assertThat(buyer(FIRST + 3).says("/status " + (FIRST + 3)).text()).contains("A2 竹笋 1.3 斤", "已送到");
    }
}
