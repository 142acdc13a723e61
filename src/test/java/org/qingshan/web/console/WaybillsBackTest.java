package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Sql;
import org.qingshan.support.Viewer;
import org.qingshan.web.Stall;

/** The waybills that come back from a courier. */
@QuarkusTest
class WaybillsBackTest extends CourierStory {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int MANY = 10_000;
    private static final int LIMIT_SECONDS = 10;

    @Inject
    Sql sql;

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
    void an_order_with_two_waybills_is_not_sent_with_the_one_that_is_left_because_the_other_is_in_doubt() {
        pack(1001, 1002);
        var file = "订单号,运单号\n1001,YT7512345678901\n1002,YT7512345678902\n1002,YT7512345678901\n";
        var preview = upload("out.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.asString().replaceAll("\\s+", " "))
                .contains(
                        "3 行有问题",
                        "第 2 行 · 1001 · YT7512345678901</span> <b>重复了",
                        "第 3 行 · 1002 · YT7512345678902</span> <b>重复了",
                        "第 4 行 · 1002 · YT7512345678901</span> <b>重复了");
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
    void what_has_changed_since_the_courier_was_told_is_not_sent_before_he_is_told_again() {
        form("export", Map.of("columns", "generic", "kind", "csv", "which", "new"));
        stall.say("小红", "A1");
        form("export", Map.of("columns", "generic", "kind", "csv", "which", "new"));
        stall.say("小红", "A1");
        market.sql(stall, "update parcel set packed_by = 'buyer 1', packed_at = now() where shop_id = :shop");
        market.sql(stall, "update orders set status = 'PACKED' where shop_id = :shop");
        market.sql(stall, "update shop set to_pack = 0 where shop_key = :shop");
        var file = "订单号,运单号\n1001,YT7512345678901\n1002,YT7512345678902\n".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("out.csv", file).asString()).contains("导出以后改过", "1 箱可以发货");
        assertThat(form("send", Map.of("rows", "1001\tYT7512345678901\t")).asString())
                .contains("一箱都没发");
        form("export", Map.of("columns", "generic", "kind", "csv", "which", "new"));
        var preview = upload("out.csv", file);
        assertThat(preview.asString()).contains("2 箱可以发货");
        assertThat(form("send", Map.of("rows", rows(preview))).asString()).contains("2 箱都发货了");
    }

    @Test
    void a_row_that_names_somebody_else_is_listed_and_not_sent() {
        pack(1001, 1002);
        var file = "订单号,收件人,电话,运单号\n1001,钱七,13999999999,YT7512345678901\n1002,张*,138****5678,YT7512345678902\n";
        var preview = upload("out.csv", file.getBytes(StandardCharsets.UTF_8)).asString();
        assertThat(preview).contains("收件人不是这一单的", "1 箱可以发货");
        var sent = form("send", Map.of("rows", "1001\tYT7512345678901\t\t钱七\t13999999999"));
        assertThat(sent.asString()).contains("一箱都没发");
        assertThat(status(1001)).isEqualTo("PACKED");
        var shortened = "Reference;AWB;收件人\n1001;YT7512345678901;张先生\n".getBytes(StandardCharsets.UTF_16);
        assertThat(upload("out.csv", shortened).asString()).contains("1 箱可以发货");
    }

    @Test
    void of_several_sheets_the_one_with_the_columns_counts_and_a_refusal_names_what_it_found() throws IOException {
        pack(1001);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "courier", "1.0")) {
            book.newWorksheet("说明").value(0, 0, "请看第二页");
            var sheet = book.newWorksheet("明细");
            sheet.value(0, 0, "订单号");
            sheet.value(0, 1, "运单号");
            sheet.value(1, 0, "1001");
            sheet.value(1, 1, "YT7512345678901");
        }
        assertThat(upload("out.xlsx", bytes.toByteArray()).asString()).contains("1 箱可以发货");
        var other = "寄件日期,票号,货名\n2026-11-25,YT7512345678901,桃\n".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("out.csv", other).asString()).contains("这个文件看不懂", "寄件日期, 票号, 货名");
    }

    @Test
    void what_a_spreadsheet_has_rounded_is_no_waybill() throws IOException {
        pack(1001, 1002);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "courier", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "订单号");
            sheet.value(0, 1, "运单号");
            sheet.value(1, 0, "1001");
            sheet.value(1, 1, 9.876543210123457e17);
            sheet.value(2, 0, "1002");
            sheet.value(2, 1, 751234567890123L);
        }
        assertThat(upload("out.xlsx", bytes.toByteArray()).asString())
                .contains("1 箱可以发货")
                .doesNotContain("987654321012345700");
    }

    @Test
    void ten_thousand_rows_are_taken_at_once() {
        pack(1001, 1002);
        copies();
        try {
            takesAll();
        } finally {
            removeCopies(stall);
        }
    }

    @Test
    void as_many_are_taken_of_a_shop_of_which_the_database_believes_that_it_is_empty() {
        pack(1001, 1002);
        copies();
        var large = stall;
        sell();
        pack(1001, 1002);
        sql.update("analyze orders");
        sql.update("analyze parcel");
        copies();
        try {
            takesAll();
        } finally {
            removeCopies(large);
            removeCopies(stall);
        }
    }

    /** Of a shop's night there are hundreds; the rules about a line's own claim are not for copies. */
    private void removeCopies(Stall of) {
        market.sql(of, "delete from parcel where shop_id = :shop and id > 1000000");
        market.sql(of, "delete from orders where shop_id = :shop and number >= 10000");
        market.sql(of, "update lane set last_order_number = 1002 where shop_id = :shop");
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
}
