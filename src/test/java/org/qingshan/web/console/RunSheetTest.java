package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** In what order a host presents, what is said, and below which price it is asked again. */
@QuarkusTest
class RunSheetTest {
    private static final List<String> FORMS = List.of("/next", "/move", "/cue");

    @Inject
    Market market;

    private Stall stall;
    private Hosting host;
    private long peaches;
    private long shoots;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
        peaches = host.item(stall, "A1");
        shoots = host.item(stall, "A2");
    }

    private static Response send(Hosting browser, String form, Map<String, ?> fields, String token) {
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", token)
                .formParams(fields)
                .post("/console/run" + form);
    }

    private Response send(String form, Map<String, ?> fields) {
        return send(host, form, fields, host.token());
    }

    private String page() {
        return host.get("run").asString();
    }

    private Response price(long item, long price, boolean meant) {
        var change = new HashMap<String, Object>(Map.of("deed", "PRICE", "item", item, "number", price));
        change.put("meant", meant);
        return host.post("do/changes?lang=zh", Map.of("changes", List.of(change)));
    }

    @Test
    void next_presents_what_comes_next_on_the_sheet() {
        host.post("do/goods", Map.of("name", "蜂蜜", "price", 4500, "quantity", 12, "unit", "BAG"));
        var honey = host.item(stall, "A3");
        send("/move", Map.of("id", honey, "to", "up"));
        assertThat(page().indexOf("蜂蜜")).isLessThan(page().lastIndexOf("竹笋"));

        assertThat(send("/next", Map.of("id", honey)).statusCode()).isEqualTo(303);
        assertThat(stall.<Boolean>of("A3", "pinned")).isTrue();

        stall.asProgram().post("/stream/next");
        assertThat(stall.<Boolean>of("A2", "pinned")).isTrue();
    }

    @Test
    void two_who_tap_next_at_once_go_one_further_only() {
        send("/next", Map.of("id", shoots));
        send("/next", Map.of("id", shoots));
        assertThat(stall.<Boolean>of("A2", "pinned")).isTrue();
    }

    @Test
    void notes_and_floor_are_the_hosts_alone() {
        send("/cue", Map.of("id", peaches, "notes", "先切开给大家看", "floor", "25.9"));

        assertThat(page()).contains("先切开给大家看", "底价 ¥25.90");
        assertThat(host.get("board").asString()).doesNotContain("切开", "2590");
        assertThat(stall.asProgram().get("/stream").asString()).doesNotContain("切开", "2590");
        assertThat(given().get("/overlay/" + stall.key()).asString()).doesNotContain("切开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.9", "25.90元", "￥２５.９", "¥25.9 块"})
    void a_floor_is_read_as_people_write_money(String floor) {
        send("/cue", Map.of("id", peaches, "notes", "", "floor", floor));
        assertThat(page()).as(floor).contains("底价 ¥25.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25,9", "二十五", "0", "25.999", "25-30"})
    void a_floor_that_is_none_takes_nothing_away_of_what_was_typed(String floor) {
        var refused = send("/cue", Map.of("id", peaches, "notes", "先切开 <给大家看>", "floor", floor))
                .asString();

        assertThat(refused)
                .contains("notice bad", "open data-typed", "先切开 &lt;给大家看&gt;</textarea>", "value=\"" + floor + "\"");
        assertThat(page()).doesNotContain("先切开", "data-typed");
    }

    @Test
    void a_price_below_the_floor_is_changed_when_it_is_meant_only() {
        send("/cue", Map.of("id", peaches, "notes", "", "floor", "25.9"));

        var doubted = price(peaches, 2500, false);
        assertThat(doubted.statusCode()).isEqualTo(409);
        assertThat(doubted.jsonPath().getString("reason")).isEqualTo("MEANT");
        assertThat(doubted.jsonPath().getString("sentence")).contains("底价").doesNotContain("25.9");
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);

        assertThat(price(peaches, 2590, false).statusCode()).isEqualTo(200);
        assertThat(price(peaches, 2500, true).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2500);
    }

    @Test
    void a_flash_price_below_the_floor_is_asked_about_too() {
        send("/cue", Map.of("id", peaches, "notes", "", "floor", "25"));
        var flash = host.change(Map.of("deed", "FLASH", "item", peaches, "number", 2000, "seconds", 300));
        assertThat(flash.jsonPath().getString("reason")).isEqualTo("MEANT");
        assertThat(flash.jsonPath().getString("sentence")).contains("底价");
        var notLower = host.change(Map.of("deed", "FLASH", "item", peaches, "number", 2990, "seconds", 300));
        assertThat(notLower.jsonPath().getString("sentence")).contains("不比平时便宜");
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
    }

    @Test
    void the_sheet_goes_on_into_the_next_stream() {
        send("/cue", Map.of("id", peaches, "notes", "先切开", "floor", "20"));
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        host.post("do/end", Map.of());
        host.post("do/start", Map.of());
        assertThat(page()).contains("先切开", "底价 ¥20.00");
    }

    @Test
    void a_floor_that_is_no_price_changes_nothing() {
        for (var nonsense : List.of("x", "-1", "0", "1e9", "25.9999", "25.999")) {
            assertThat(send("/cue", Map.of("id", peaches, "notes", "n", "floor", nonsense))
                            .asString())
                    .as(nonsense)
                    .contains("底价没看懂");
        }
        assertThat(page()).doesNotContain("底价 ¥");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREENER", "PACKER", "GROWER"})
    void helpers_see_and_change_nothing_of_it(Role role) {
        var helper = new Hosting(market.session(stall, role));
        assertThat(helper.get("run").statusCode()).isEqualTo(403);
        FORMS.forEach(form -> assertThat(
                        send(helper, form, Map.of("id", shoots), helper.token()).statusCode())
                .as(form)
                .isEqualTo(403));
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @Test
    void strangers_foreign_forms_and_other_shops_change_nothing() {
        assertThat(given().get("/console/run").statusCode()).isEqualTo(401);
        var other = new Hosting(market.session(market.stall(), Role.OWNER));
        market.sql(stall, "update lane set last_id = last_id + 1000 where shop_id = :shop");
        for (var form : FORMS) {
            assertThat(given().formParam("id", shoots)
                            .post("/console/run" + form)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(send(host, form, Map.of("id", shoots), other.token()).statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
        send(other, "/cue", Map.of("id", peaches, "notes", "别家写的", "floor", "1"), other.token());
        assertThat(page()).doesNotContain("别家写的");
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh, 已经不在了", "en, not there any more"})
    void an_order_with_what_is_not_on_the_sheet_changes_nothing(String language, String words) {
        var order = List.of(String.valueOf(shoots), "99999", String.valueOf(peaches));
        assertThat(send("/order?lang=" + language, Map.of("id", order)).asString())
                .contains("notice bad", words);
        assertThat(page().lastIndexOf("黄桃")).isLessThan(page().lastIndexOf("竹笋"));
        assertThat(send("/order", Map.of("to", "up")).statusCode()).isEqualTo(400);

        assertThat(send("/order", Map.of("id", List.of(shoots, peaches))).statusCode())
                .isEqualTo(303);
        assertThat(page().lastIndexOf("竹笋")).isLessThan(page().lastIndexOf("黄桃"));
    }

    @Test
    void a_cue_for_what_is_not_on_the_sheet_any_more_is_not_said_to_be_kept() {
        assertThat(send("/cue", Map.of("id", 99_999, "notes", "先切开", "floor", ""))
                        .asString())
                .contains("已经不在了");
    }
}
