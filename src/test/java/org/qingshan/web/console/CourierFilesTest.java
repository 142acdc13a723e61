package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.Invariants;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Files for a courier, and the waybills that come back. */
@QuarkusTest
class CourierFilesTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern ROWS = Pattern.compile("name=\"rows\" value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final int MANY = 10_000;
    /** Of a clock on the wall, or where others keep the machine busy of the processors' work. */
    private static final int LIMIT_SECONDS = 10;

    @Inject
    Market market;

    @Inject
    Invariants invariants;

    private Stall stall;
    private Hosting packer;

    @BeforeEach
    void sell() {
        stall = market.stall();
        packer = new Hosting(market.session(stall, Role.PACKER));
        stall.buy("小红", "A1 x2");
        stall.buy("小明", "A2 3斤");
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(invariants.broken()).isEmpty();
    }

    private Response form(String path, Map<String, ?> fields) {
        return form(packer, path, fields);
    }

    private static Response form(Hosting browser, String path, Map<String, ?> fields) {
        return given().cookie("qs_console", browser.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", browser.token())
                .formParams(fields)
                .post("/console/parcels/courier/" + path);
    }

    private Response upload(String name, byte[] file) {
        return given().cookie("qs_console", packer.session())
                .multiPart("token", packer.token())
                .multiPart("file", name, file, "application/octet-stream")
                .post("/console/parcels/courier/look");
    }

    private static String rows(Response preview) {
        var found = ROWS.matcher(preview.asString());
        assertThat(found.find()).as(preview.asString()).isTrue();
        return StringEscapeUtils.unescapeHtml4(found.group(1));
    }

    private void pack(int... numbers) {
        for (var number : numbers) {
            market.sql(
                    stall,
                    "insert into parcel (shop_id, id, order_id, box, packed_by, packed_at) select shop_id, " + number
                            + ", id, 1, 'buyer 1', now() from orders where shop_id = :shop and number = " + number);
            market.sql(stall, "update orders set status = 'PACKED' where shop_id = :shop and number = " + number);
            market.sql(stall, "update shop set to_pack = to_pack - 1 where shop_key = :shop");
        }
    }

    private String status(int number) {
        return String.valueOf(
                market.look(stall, "select status from orders where shop_id = :shop and number = " + number));
    }

    private List<List<String>> csv(Map<String, ?> fields) throws IOException {
        var bytes = form("export", fields).asByteArray();
        return WaybillFile.csv(new String(bytes, StandardCharsets.UTF_8).substring(1));
    }

    @Test
    void a_courier_gets_every_box_once_in_columns_of_its_own_names() throws IOException {
        var table = csv(Map.of("columns", "zto", "kind", "csv", "which", "new"));

        assertThat(table.get(0)).startsWith("订单号", "收件人姓名", "收件人手机", "收件人省", "收件人市", "收件人区", "收件人详细地址", "物品名称");
        assertThat(table.get(1)).startsWith("1001", "张三", "13812345678", "湖南省", "长沙市", "岳麓区", "麓山南路1号", "黄桃2箱");
        assertThat(table.get(2)).startsWith("1002").contains("竹笋3斤", "1.5");
        assertThat(form("export", Map.of("columns", "zto", "kind", "csv", "which", "new"))
                        .asString())
                .contains("没有要导出的箱子");
        assertThat(csv(Map.of("columns", "sf", "kind", "csv", "which", "all")).get(1))
                .contains("湖南省长沙市岳麓区麓山南路1号");
    }

    @Test
    void what_changes_after_the_export_is_told_and_exported_again() throws IOException {
        form("export", Map.of("columns", "generic", "kind", "xlsx", "which", "new"));
        assertThat(packer.get("parcels/courier").asString()).doesNotContain("导出后又改了");
        stall.say("小红", "A1");

        assertThat(packer.get("parcels/courier").asString()).contains("导出后又改了：1001。");
        assertThat(csv(Map.of("columns", "generic", "kind", "csv", "which", "new")))
                .hasSize(2)
                .last()
                .asString()
                .contains("1001", "黄桃3箱");
        stall.say("小明", "/cancel 1002");
        assertThat(packer.get("parcels/courier").asString()).contains("导出后取消了：1002。");
    }

    @Test
    void the_shop_writes_its_own_columns() throws IOException {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(form(host, "columns", Map.of("columns", "收货人=谁")).asString()).contains("这些列看不懂");
        assertThat(form(host, "columns", Map.of("columns", "收货人=收件人")).asString())
                .contains("这些列看不懂");
        assertThat(form(host, "columns", Map.of("columns", "单=订单号\n收货人＝收件人\n保价=空"))
                        .asString())
                .contains("改好了");

        assertThat(csv(Map.of("columns", "own", "kind", "csv", "which", "new")))
                .contains(List.of("单", "收货人", "保价"), List.of("1001", "张三", ""));
    }

    @Test
    void no_head_of_a_column_is_a_formula_and_who_packs_does_not_write_them() {
        var host = new Hosting(market.session(stall, Role.HOST));
        var columns = Map.of("columns", "+SUM(A1)=订单号\n@x=收件人");
        assertThat(packer.get("parcels/courier").asString()).doesNotContain("courier/columns");
        assertThat(form("columns", columns).statusCode()).isEqualTo(403);
        assertThat(host.get("parcels/courier").asString()).contains("courier/columns");
        assertThat(form(host, "columns", columns).asString()).contains("改好了");

        assertThat(form("export", Map.of("columns", "own", "kind", "csv", "which", "all"))
                        .asString())
                .contains("\"'+SUM(A1)\",\"'@x\"");
        assertThat(market.look(
                        stall,
                        "select count(*) from history where shop_id = :shop and action = 'shop.changed'"
                                + " and data ->> 'what' = 'columns'"))
                .isEqualTo(1L);
    }

    @Test
    void a_file_with_much_around_its_numbers_is_read_all_the_same() {
        pack(1001, 1002);
        var around = "备注".repeat(300);
        var file = IntStream.range(0, 2_000)
                .mapToObj(i -> i == 7 ? "1001,YT7512345678901," + around : ",," + around)
                .collect(Collectors.joining("\n", "订单号,运单号,备注\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(file.length).isGreaterThan(2 * 1024 * 1024);

        assertThat(upload("out.csv", file).asString()).contains("1 箱可以发货");
        assertThat(packer.get("parcels/courier").asString()).contains("data-megabytes=", "这个文件太大了");
    }

    @Test
    void no_name_is_a_formula_and_both_files_are_read_back_to_the_same_values() throws IOException {
        var names = List.of("=1+1", "+86", "-2", "@SUM(1)", "＝4", "'引号", "逗,号", "引\"号", "㛃");
        for (int i = 0; i < names.size(); i++) {
            stall.buy("买家" + i, "A1");
            market.sql(
                    stall,
                    "update orders set recipient = '" + names.get(i).replace("'", "''")
                            + "' where shop_id = :shop and number = " + (1003 + i));
        }
        var text = form("export", Map.of("columns", "generic", "kind", "csv", "which", "all"))
                .asString();
        assertThat(text).contains("\"'=1+1\"").doesNotContain("\"=1+1\"", "\"@SUM");
        var csv = WaybillFile.csv(text.substring(text.startsWith("\uFEFF") ? 1 : 0));
        var xlsx = WaybillFile.workbook(form("export", Map.of("columns", "generic", "kind", "xlsx", "which", "all"))
                .asByteArray());

        assertThat(csv).isEqualTo(xlsx);
        assertThat(xlsx.stream().skip(3).map(row -> row.get(1))).containsExactlyElementsOf(names);
    }

    @Test
    void waybills_come_back_in_whatever_columns_and_code_page_and_are_looked_at_first() throws IOException {
        pack(1001, 1002);
        var file =
                "XX快递,2026-11-25\r\n序号,外部订单号,收件人,运单号码（必填）\r\n1,1001,张三,YT7512345678901\r\n2,1002,张三,YT7512345678902\r\n";
        for (var charset : List.of(StandardCharsets.UTF_8, GBK)) {
            var preview = upload("out.csv", file.getBytes(charset));
            assertThat(preview.asString()).as(charset.name()).contains("2 箱可以发货");
            assertThat(status(1001)).isEqualTo("PACKED");
        }
        var workbook = upload("out.xlsx", xlsx());
        assertThat(workbook.asString()).contains("2 箱可以发货");
        assertThat(form("send", Map.of("rows", rows(workbook))).asString()).contains("2 箱都发货了");
        assertThat(status(1001)).isEqualTo("SHIPPED");
        assertThat(market.look(stall, "select waybill from orders where shop_id = :shop and number = 1002"))
                .isEqualTo("75123456789012");
        assertThat(upload("out.xlsx", xlsx()).asString()).contains("2 箱早就是这个单号");
        assertThat(upload("out.txt", "你好".getBytes(StandardCharsets.UTF_8)).asString())
                .contains("这个文件看不懂");
    }

    @Test
    void the_buyer_is_told_courier_and_number() {
        var buyer = Viewer.chinese(stall.key());
        buyer.says("A1");
        buyer.says("/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        buyer.says("对");
        buyer.says("/confirm");
        pack(1003);
        var file = "订单号,快递公司,快递单号\n1003,韵达快递,4312345678901\n".getBytes(GBK);
        form("send", Map.of("rows", rows(upload("out.csv", file))));

        buyer.hears("订单 1003 发货了：韵达 4312345678901");
    }

    /** A number in a cell, as a spreadsheet makes one of a waybill. */
    private static byte[] xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Courier", "1.0")) {
            var sheet = book.newWorksheet("单号");
            sheet.value(0, 0, "订单编号");
            sheet.value(0, 1, "快递单号");
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, "YT7512345678901");
            sheet.value(2, 0, "1002");
            sheet.value(2, 1, 75123456789012L);
        }
        return bytes.toByteArray();
    }

    @Test
    void rows_that_are_wrong_are_listed_with_their_line_and_the_others_are_sent_whole() {
        stall.buy("小刚", "A1");
        stall.buy("小芳", "A1");
        stall.buy("小兰", "A1");
        pack(1001, 1002, 1004, 1005);
        var file = "订单号,运单号\n1001,YT7512345678901\n1001,YT7512345678901\n1002,YT7512345678902\n1002,YT7512345678903\n"
                + "1003,YT7512345678904\n4711,YT7512345678905\n1004-2,YT7512345678906\n谁,YT7512345678907\n1004,无\n"
                + "1005,YT7512345678908\n1004,YT7512345678908\n";
        var preview = upload("out.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.asString().replaceAll("\\s+", " "))
                .contains(
                        "1 箱可以发货",
                        "10 行有问题",
                        "第 3 行 · 1001 · YT7512345678901</span> <b>重复了",
                        "第 4 行 · 1002 · YT7512345678902</span> <b>重复了",
                        "第 5 行 · 1002 · YT7512345678903</span> <b>重复了",
                        "第 6 行 · 1003 · YT7512345678904</span> <b>还没打包",
                        "第 7 行 · 4711 · YT7512345678905</span> <b>没有这个订单",
                        "第 8 行 · 1004-2 · YT7512345678906</span> <b>没有这一箱",
                        "第 9 行 · 谁 · YT7512345678907</span> <b>没有订单号",
                        "第 10 行 · 1004 · 无</span> <b>单号不对",
                        "第 11 行 · 1005 · YT7512345678908</span> <b>重复了",
                        "第 12 行 · 1004 · YT7512345678908</span> <b>重复了");
        form("send", Map.of("rows", rows(preview)));
        assertThat(List.of(status(1001), status(1002), status(1003), status(1004), status(1005)))
                .containsExactly("SHIPPED", "PACKED", "CONFIRMED", "PACKED", "PACKED");
        assertThat(upload("again.csv", "订单号,运单号\n1004,YT7512345678901\n".getBytes(StandardCharsets.UTF_8))
                        .asString())
                .contains("单号是别的订单的");
    }

    @Test
    void what_has_changed_since_the_preview_sends_nothing_at_all() {
        pack(1001, 1002);
        var preview = upload(
                "out.csv", "订单号,运单号\n1001,YT7512345678901\n1002,YT7512345678902\n".getBytes(StandardCharsets.UTF_8));
        market.sql(stall, "update orders set status = 'CONFIRMED' where shop_id = :shop and number = 1002");
        market.sql(stall, "update shop set to_pack = to_pack + 1 where shop_key = :shop");
        market.sql(stall, "delete from parcel where shop_id = :shop and id = 1002");

        assertThat(form("send", Map.of("rows", rows(preview))).asString()).contains("一箱都没发", "还没打包");
        assertThat(status(1001)).isEqualTo("PACKED");
    }

    @Test
    void ten_thousand_rows_are_taken_at_once() {
        pack(1001, 1002);
        copies();
        try {
            takesAll();
        } finally {
            // Of a shop's night there are hundreds; the rules about a line's own claim are not for copies.
            market.sql(stall, "delete from parcel where shop_id = :shop and id > 1000000");
            market.sql(stall, "delete from orders where shop_id = :shop and number >= 10000");
            market.sql(stall, "update shop set last_order_number = 1002 where shop_key = :shop");
        }
    }

    private void takesAll() {
        var file = IntStream.range(0, MANY)
                .mapToObj(i -> (10_000 + i) + ",YT" + (7_512_345_600_000L + i))
                .collect(Collectors.joining("\n", "订单号,运单号\n", "\n"));

        var start = System.nanoTime();
        var worked = workedFor();
        var preview = upload("out.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.asString()).contains("10000 箱可以发货");
        var sent = form("send", Map.of("rows", rows(preview)));
        var seconds = (System.nanoTime() - start) / 1e9;

        var work = workedFor() - worked;

        System.out.printf("%,d waybills looked at and taken in %.1f s, %.1f s of work%n", MANY, seconds, work);
        assertThat(sent.asString()).contains("10000 箱都发货了");
        assertThat(market.look(stall, "select count(*) from orders where shop_id = :shop and status = 'SHIPPED'"))
                .isEqualTo((long) MANY);
        assertThat(Math.min(seconds, work)).isLessThan(LIMIT_SECONDS);
    }

    /** Seconds that processors have worked for this program: on a machine that others keep busy a clock on the wall measures them. */
    private static double workedFor() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** As many packed orders as no test can buy. */
    private void copies() {
        market.sql(
                stall,
                "insert into orders (shop_id, id, number, buyer_id, stream_id, status, recipient, phone, country, detail,"
                        + " opened_at, confirmed_at) select o.shop_id, 1000000 + n, 10000 + n, o.buyer_id, o.stream_id,"
                        + " 'PACKED', o.recipient, o.phone, o.country, o.detail, o.opened_at, o.confirmed_at from orders o,"
                        + " generate_series(0, " + (MANY - 1) + ") n where o.shop_id = :shop and o.number = 1001");
        market.sql(
                stall,
                "insert into parcel (shop_id, id, order_id, box, packed_by, packed_at) select shop_id, 2000000 + number, id,"
                        + " 1, 'buyer 1', now() from orders where shop_id = :shop and number >= 10000");
        market.sql(stall, "update lane set last_id = 3000000 where shop_id = :shop");
    }

    @Test
    void the_files_are_for_those_who_pack() {
        var screener = new Hosting(market.session(stall, Role.SCREENER));
        assertThat(screener.get("parcels/courier").statusCode()).isEqualTo(403);
        assertThat(given().cookie("qs_console", packer.session())
                        .formParam("token", "x")
                        .post("/console/parcels/courier/export")
                        .statusCode())
                .isEqualTo(403);
        assertThat(packer.get("parcels/courier?lang=en").asString()).contains("Waybills from the courier");
    }
}
