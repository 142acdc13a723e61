package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A rule that was changed beside what it is about is put back as it was, also where there was none. */
@QuarkusTest
class RuleUndoTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting browser;

    @BeforeEach
    void open() {
        stall = market.stall();
        browser = new Hosting(market.session(stall, Role.OWNER));
    }

    static Response send(Hosting browser, String path, Map<String, ?> fields) {
        return send(browser, path, fields, Map.of());
    }

    private static Response send(Hosting browser, String path, Map<String, ?> fields, Map<String, String> headers) {
        Map<String, Object> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .headers(headers)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post(path);
    }

    private Response set(String what, String value) {
        return send(browser, "/console/rules/" + what, Map.of("value", value), Map.of(WayBack.HEADER, "1"));
    }

    private Response takeBack(Response done) {
        Map<String, List<String>> fields = done.jsonPath().getMap("undo.fields");
        return send(
                browser, done.jsonPath().getString("undo.action"), new HashMap<>(fields), Map.of(WayBack.HEADER, "1"));
    }

    private String page(String what) {
        return browser.get(what.equals("unpaid") ? "payments" : "damage").asString();
    }

    /** The two hours of what is unpaid have a field each. */
    private boolean isShown(String what, String value) {
        var page = page(what);
        if (!what.equals("unpaid")) {
            return page.contains("value=\"" + value + "\"");
        }
        var hours = value.split(" ");
        return Pattern.compile("id=\"set-remind\"[^>]* value=\"" + hours[0] + "\"")
                        .matcher(page)
                        .find()
                && Pattern.compile("id=\"set-release\"[^>]* value=\"" + hours[1] + "\"")
                        .matcher(page)
                        .find();
    }

    @ParameterizedTest
    @CsvSource({"unpaid, 2 5, off off, 3 9", "problem, 24 5 30=50, 48 10, 12 0 50=100"})
    void a_rule_is_put_back_as_it_was(String what, String first, String none, String second) {
        assertThat(isShown(what, first)).isFalse();
        var done = set(what, first);
        assertThat(isShown(what, first)).isTrue();

        assertThat(takeBack(done).statusCode()).isEqualTo(200);
        assertThat(isShown(what, first)).isFalse();

        set(what, first);
        takeBack(set(what, second));
        assertThat(isShown(what, first)).isTrue();
        assertThat(set(what, none).jsonPath().getString("undo.fields.value[0]")).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 新青山",
        "hold, 20",
        "remind, 3",
        "grace, 9",
        "dispatch, 48",
        "cutoff, 17:30",
        "packing, 6 15",
        "repeat, replace",
        "inspection, required",
        "share, 70",
        "tolerance, 3",
        "weight, waive",
        "settle, auto",
        "damage, transit pool",
        "pay, 微信 139 0000 1111",
        "cod, on",
        "firstpaid, 30",
    })
    void every_rule_of_the_shop_has_a_way_back(String what, String value) {
        var before = shop();
        var done = send(browser, "/console/shop", Map.of("what", what, "value", value), Map.of(WayBack.HEADER, "1"));
        assertThat(shop()).isNotEqualTo(before);

        takeBack(done);

        assertThat(shop()).isEqualTo(before);
    }

    private Object shop() {
        return market.look(
                stall, "select (to_jsonb(shop) - 'pay_within_since')::text from shop where shop_key = :shop");
    }

    @Test
    void a_rule_of_one_product_is_put_back_and_where_it_had_none_taken_away() {
        var done = set("problem", "黄桃 12 10 30=50");
        assertThat(own()).isEqualTo("12 10 30=50");
        var second = set("problem", "黄桃 6 0");
        assertThat(own()).isEqualTo("6 0 ");

        takeBack(second);
        assertThat(own()).isEqualTo("12 10 30=50");
        assertThat(takeBack(done).jsonPath().getString("reason")).isNull();
        assertThat(market.look(stall, "select count(*) from damage_rules where shop_id = :shop"))
                .isEqualTo(0L);
    }

    private Object own() {
        return market.look(
                stall,
                "select window_hours || ' ' || tolerance_percent || ' ' || steps from damage_rules"
                        + " where shop_id = :shop and product_id is not null");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_stays() {
        var done = set("unpaid", "2 5");
        set("unpaid", "3 9");

        assertThat(takeBack(done).jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(isShown("unpaid", "3 9")).isTrue();
    }
}
