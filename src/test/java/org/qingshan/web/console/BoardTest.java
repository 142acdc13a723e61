package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class BoardTest {
    @TestHTTPResource
    URI server;

    @Inject
    Market market;

    @Test
    void the_board_counts_what_is_sure_what_is_held_and_who_waits() {
        var stall = market.stall();
        stall.buy("小红", "A1 x2");
        stall.say("小明", "A2 1.5斤");
        stall.say("小刚", "A1 x17");
        stall.say("小芳", "A1 x3");

        var board = board(stall, "zh");

        assertThat(board.getMap("totals"))
                .isEqualTo(Map.of(
                        "orders",
                        1,
                        "money",
                        6780,
                        "held",
                        1470 + 17 * 2990 + 2990,
                        "waiting",
                        1,
                        "lastMinute",
                        1,
                        "questions",
                        0,
                        "unanswered",
                        0,
                        "newestQuestion",
                        0));
        assertThat(board.getList("orders.page"))
                .as("what is no order yet has no page")
                .contains("/console/payments/1001");
        assertThat(board.getString("title")).isEqualTo("早市");
        assertThat(board.getString("status")).isEqualTo("LIVE");
    }

    @Test
    void what_is_held_of_tonights_is_told_once_the_next_stream_is_planned() {
        var stall = market.stall();
        stall.say("小明", "A2 1.5斤");
        market.sql(stall, "update stream set status = 'ENDED', ended_at = now() where shop_id = :shop");
        market.plan(stall, "晚市");

        var board = board(stall, "zh");

        assertThat(board.getString("title")).isEqualTo("晚市");
        assertThat(board.getLong("totals.held")).isEqualTo(1470);
    }

    @Test
    void what_is_presented_comes_first() {
        var stall = market.stall();
        stall.asProgram().post("/stream/cards/A2");
        stall.say("小红", "A2 1.5斤");

        var board = board(stall, "zh");

        assertThat(board.getList("lineup.slot")).isEqualTo(List.of("A2", "A1"));
        assertThat(board.getMap("lineup[0]"))
                .containsEntry("name", "竹笋")
                .containsEntry("unit", "斤")
                .containsEntry("price", 980)
                .containsEntry("offered", 30)
                .containsEntry("held", 1.5f)
                .containsEntry("left", 28.5f)
                .containsEntry("pinned", true);
    }

    @Test
    void orders_come_newest_first_with_their_lines_merged_and_their_address_masked() {
        var stall = market.stall();
        stall.buy("小红", "A1 x2");
        stall.say("小红", "A1 x1");
        stall.say("小明", "A2 1斤");

        var board = board(stall, "zh");

        assertThat(board.getList("orders.number")).isEqualTo(List.of(1002, 1001));
        assertThat(board.getMap("orders[1]"))
                .containsEntry("buyer", "小红")
                .containsEntry("status", "CONFIRMED")
                .containsEntry("total", 8970 + 800)
                .containsEntry("place", "湖南省长沙市岳麓区 ***")
                .containsEntry(
                        "lines", List.of(Map.of("slot", "A1", "name", "黄桃", "unit", "箱", "quantity", 3, "waiting", 0)));
        assertThat(board.getString("orders[0].place")).isEmpty();
        assertThat(board.prettify()).doesNotContain("麓山南路", "13812345678", "张三");
    }

    @Test
    void a_shop_without_a_stream_has_an_empty_board() {
        var board = board(market.emptyStall(), "zh");

        assertThat(board.getString("status")).isEqualTo("NONE");
        assertThat(board.getList("lineup")).isEmpty();
        assertThat(board.getList("orders")).isEmpty();
    }

    @Test
    void a_board_that_the_page_has_seen_is_not_sent_again() {
        var stall = market.stall();
        var session = market.session(stall, Role.OWNER);
        var version = look(session, "zh", "").header("Board-Version");
        assertThat(look(session, "zh", version).statusCode()).isEqualTo(204);

        stall.say("小红", "A1 x1");

        await().atMost(Duration.ofSeconds(2))
                .until(() -> look(session, "zh", version).statusCode() == 200);
    }

    @Test
    void the_board_speaks_the_language_of_the_page() {
        var board = board(market.stall(), "en");

        assertThat(board.getString("lineup[0].name")).isEqualTo("Yellow peaches");
        assertThat(board.getString("lineup[0].unit")).isEqualTo("box");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PACKER", "SCREENER"})
    void what_was_taken_in_is_not_for_those_who_pack_or_screen(Role role) {
        var stall = market.stall();
        stall.buy("小红", "A1 x2");
        stall.say("小明", "A2 1.5斤");
        var helper = new Hosting(market.session(stall, role));

        var board = helper.get("board?lang=zh").jsonPath();

        assertThat(board.getMap("totals"))
                .isEqualTo(Map.of(
                        "orders",
                        1,
                        "waiting",
                        0,
                        "lastMinute",
                        1,
                        "questions",
                        0,
                        "unanswered",
                        0,
                        "newestQuestion",
                        0));
        assertThat(board.getMap("orders[1]")).containsEntry("buyer", "小红").doesNotContainKey("total");
        assertThat(board.getInt("lineup[0].price")).as("what everybody sees").isEqualTo(2990);
        assertThat(helper.get("").asString()).contains("total-orders").doesNotContain("total-money", "total-held");
        assertThat(board(stall, "zh").getMap("totals")).as("the owner's").containsEntry("money", 6780);
        assertThat(heardBy(helper)).contains("\"board\":", "小红").doesNotContain("\"money\"", "\"total\"");
    }

    @Test
    void goods_on_a_long_lineup_are_found_by_what_they_are_called_and_by_pinyin() {
        var stall = market.stall();
        var host = new Hosting(market.session(stall, Role.HOST));
        market.sql(stall, "update product set aliases = array['毛桃'] where shop_id = :shop and name_zh = '黄桃'");
        for (var letter : "甲乙丙丁戊己庚辛壬癸".split("")) {
            putUp(host, letter + "字茶");
        }
        assertThat(board(stall, "zh").getList("lineup.find")).as("twelve").containsOnlyNulls();

        putUp(host, "子字茶");

        var peaches = board(stall, "zh").getString("lineup.find { it.slot == 'A1' }.find");
        assertThat(peaches.split(" "))
                .contains("黄桃", "huangtao", "ht", "yellowpeaches", "毛桃", "maotao", "mt")
                .doesNotHaveDuplicates();
        assertThat(board(stall, "en").getString("lineup.find { it.slot == 'A1' }.find"))
                .as("whoever reads English may type so too")
                .isEqualTo(peaches);
    }

    private static void putUp(Hosting host, String name) {
        var goods = Map.of("name", name, "price", 500, "quantity", 10, "unit", "BOX");
        assertThat(host.post("do/goods", goods).statusCode()).isEqualTo(200);
    }

    /** By itself the page would come again, and be asked who it is, only after a minute. */
    @Test
    void who_is_put_out_hears_nothing_more() {
        var stall = market.stall();
        var helper = new Hosting(market.session(stall, Role.HOST));
        var session = market.look(stall, "select max(id) from console_session where shop_id = :shop");
        var owner = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        try (var lines = helper.listens(server)) {
            var heard = lines.iterator();
            assertThat(heard.hasNext()).isTrue();

            assertThat(owner.send("/access/end", Map.of("id", session)).statusCode())
                    .isEqualTo(303);

            var over = CompletableFuture.runAsync(() -> heard.forEachRemaining(line -> {}));
            await().atMost(Duration.ofSeconds(30)).until(over::isDone);
        }
        assertThat(helper.get("board").statusCode()).isEqualTo(401);
    }

    /** The first thing that a page hears. */
    private String heardBy(Hosting page) {
        try (var lines = page.listens(server)) {
            return lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
        }
    }

    private JsonPath board(Stall stall, String language) {
        return look(market.session(stall, Role.OWNER), language, "").jsonPath();
    }

    private static Response look(String session, String language, String seen) {
        return given().cookie("qs_console", session).get("/console/board?lang=" + language + "&seen=" + seen);
    }
}
