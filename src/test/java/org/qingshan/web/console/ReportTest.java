package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A stream's figures on the page and in the files. */
@QuarkusTest
class ReportTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting host;

    @BeforeEach
    void sell() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
        stall.buy("小红", "A1 x2");
        stall.say("小明", "A2 1.5斤");
        stall.buy("小刚", "A1 x4");
        stall.buy("小芳", "A2 3斤");
        stall.say("小芳", "/cancel 1004");
    }

    private long stream() {
        return ((Number) market.look(stall, "select max(id) from stream where shop_id = :shop")).longValue();
    }

    private List<List<String>> csv(String sheet) {
        var text =
                new String(host.get("report/" + stream() + "/" + sheet + ".csv").asByteArray(), StandardCharsets.UTF_8);
        return text.substring(1).lines().map(ReportTest::cells).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",")).stream()
                .map(cell -> cell.replaceAll("^\"|\"$", ""))
                .toList();
    }

    private String figure(String name) {
        return csv("summary").stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_report_counts_orders_money_and_what_became_of_claims() {
        assertThat(figure("订单")).isEqualTo("2");
        assertThat(figure("货款")).isEqualTo("179.40");
        assertThat(figure("运费")).isEqualTo("8.00");
        assertThat(figure("应收")).isEqualTo("187.40");
        assertThat(figure("每单货款")).isEqualTo("89.70");
        assertThat(figure("留着未确认")).isEqualTo("14.70");
        assertThat(figure("已取消")).isEqualTo("1");
        assertThat(figure("买家")).isEqualTo("4");
        assertThat(figure("要货")).isEqualTo("4");
        assertThat(figure("成交")).isEqualTo("2");
        assertThat(figure("已付款")).isEqualTo("0");
    }

    @Test
    void the_same_figures_stand_on_the_board_in_the_order_api_and_in_the_list_of_streams() {
        var board = host.get("board").jsonPath().getMap("totals");
        assertThat(board)
                .containsEntry("orders", 2)
                .containsEntry("money", 18740)
                .containsEntry("held", 1470);

        List<Integer> totals =
                stall.asProgram().get("/orders?status=CONFIRMED").jsonPath().getList("total");
        assertThat(totals.stream().mapToInt(Integer::intValue).sum()).isEqualTo(18740);
        var listed = csv("orders").stream()
                .skip(1)
                .map(row -> new BigDecimal(row.get(8)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(listed).isEqualByComparingTo("187.40");

        assertThat(host.get("report").asString()).contains("早市", "187.40", "订单 2");
    }

    @Test
    void a_product_shows_how_much_of_what_was_offered_is_sold() {
        assertThat(csv("products").get(1))
                .containsExactly("A1", "黄桃", "箱", "29.90", "20", "6", "0", "14", "0", "30", "2", "179.40");
        assertThat(csv("products").get(2))
                .containsExactly("A2", "竹笋", "斤", "9.80", "30", "0", "1.5", "28.5", "0", "0", "2", "0.00");
        assertThat(host.get("report/" + stream()).asString()).contains("30%", "6 / 20 箱");
    }

    @Test
    void what_is_sold_is_told_by_who_presented_it_and_who_brought_it() {
        host.change(Map.of("deed", "PRESENT", "item", host.item(stall, "A2")));
        stall.buy("小兰", "A2 2斤");

        assertThat(csv("hosts")).contains(List.of("没有人讲解", "2", "179.40"), List.of("桂英", "1", "19.60"));
        assertThat(csv("growers"))
                .contains(List.of("没写是谁的", "黄桃", "箱", "6", "179.40"), List.of("没写是谁的", "竹笋", "斤", "2", "19.60"));
    }

    @Test
    void the_bars_add_up_to_the_orders() {
        var orders = csv("minutes").stream()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.get(2)))
                .sum();
        assertThat(orders).isEqualTo(2);
        assertThat(host.get("report/" + stream()).asString()).contains("<rect", "最多的一格");
    }

    @Test
    void the_report_speaks_the_language_of_the_page() {
        var page = host.get("report/" + stream() + "?lang=en");
        assertThat(page.asString())
                .contains("Goods per order", "6 / 20 box", "Yellow peaches")
                .doesNotContain("黄桃");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.asString()).doesNotContain(" style=", "<script>");
    }

    @Test
    void a_name_that_a_spreadsheet_would_take_for_a_formula_is_a_text_in_both_files() throws IOException {
        for (var name : List.of("=1+1", "+86", "-2", "@SUM(1)", "\t=3", "＝4")) {
            stall.say(name, "A1 x1");
        }
        var orders = host.get("report/" + stream() + "/orders.csv").asString();
        var sheet = unpacked(host.get("report/" + stream() + "/report.xlsx").asByteArray());
        for (var name : List.of("=1+1", "+86", "-2", "@SUM(1)", "＝4")) {
            assertThat(orders).contains("\"'" + name + "\"").doesNotContain("\"" + name + "\"");
            assertThat(sheet)
                    .as("a workbook's texts are texts")
                    .contains(">" + name + "<")
                    .doesNotContain(">'" + name);
        }
        assertThat(sheet).doesNotContain("<f>");
        var csv = WaybillFile.csv(orders.substring(orders.startsWith("\uFEFF") ? 1 : 0));
        assertThat(csv.stream().flatMap(List::stream)).contains("=1+1", "+86", "-2", "@SUM(1)", "＝4");
    }

    @Test
    void a_csv_is_utf_8_with_its_mark_and_a_file_of_its_own() {
        var file = host.get("report/" + stream() + "/orders.csv");
        assertThat(file.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment", stall.key(), "orders.csv");
        assertThat(file.asString()).contains("小红").doesNotContain("13812345678", "麓山南路");
    }

    @Test
    void the_workbook_holds_every_table() throws IOException {
        var file = host.get("report/" + stream() + "/report.xlsx?lang=en");
        assertThat(file.header("Content-Type")).contains("spreadsheetml.sheet");
        assertThat(unpacked(file.asByteArray()))
                .contains(
                        "Summary",
                        "By product",
                        "By grower",
                        "By host",
                        "Orders over time",
                        "Order list",
                        "<v>179.40</v>");
    }

    /** All that the archive's parts say. */
    private static String unpacked(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(new SeekableInMemoryByteChannel(file))) {
            for (var part : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return StringEscapeUtils.unescapeXml(all.toString());
    }

    @Test
    void a_shop_without_a_stream_says_so() {
        var empty = new Hosting(market.session(market.emptyStall(), Role.OWNER));
        assertThat(empty.get("report").asString()).contains("还没有播过");
    }
}
