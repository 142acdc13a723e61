package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** An overlay that nobody finds who was not told where it is. */
@QuarkusTest
class OverlayAddressTest {
    private static final int MANY = 300;

    @Inject
    Market market;

    @Inject
    EntityManager entityManager;

    private Stall stall;
    private Hosting browser;

    @BeforeEach
    void open() {
        stall = market.stall();
        stall.say("张三丰", "A1 x2");
        browser = new Hosting(market.session(stall, Role.OWNER));
    }

    private Response send(Hosting sender, String form, Map<String, String> fields) {
        return given().cookie("qs_console", sender.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header(WayBack.HEADER, "1")
                .formParam("token", sender.token())
                .formParams(fields)
                .post("/console/overlay" + form);
    }

    private Response hide() {
        return send(browser, "", Map.of("by", "key"));
    }

    /** What the page says to paste into OBS. */
    private String address() {
        var found = Pattern.compile("<input id=\"card\" readonly value=\"[^\"]*(/overlay/[^\"]+)\"")
                .matcher(browser.get("overlay?lang=en").asString());
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&").replace("&#38;", "&");
    }

    private String key() {
        return address().replaceFirst(".*&key=", "");
    }

    private int orders(String query) {
        return given().get("/overlay/" + stall.key() + "/orders" + query).statusCode();
    }

    private void assertIsNothing(String query) {
        var page = given().get("/overlay/" + stall.key() + query);
        var ofNobody = given().get("/overlay/nobody" + query);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).isEqualTo(ofNobody.asString()).contains("class=\"gone", "data-shop=\"\"");
        assertThat(orders(query)).isEqualTo(404);
        assertThat(given().get("/overlay/" + stall.key() + "/code.svg" + query).statusCode())
                .isEqualTo(404);
    }

    @Test
    void by_the_shops_name_alone_a_hidden_overlay_is_as_empty_as_that_of_no_shop() {
        hide();

        assertIsNothing("");
        for (var wrong : List.of("?key=", "?key=x", "?key=" + key() + "x", "?key=" + key().substring(1))) {
            assertIsNothing(wrong);
        }
    }

    @Test
    void the_whole_address_shows_it_with_all_that_belongs_to_it() {
        hide();

        var page = given().get(address());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("data-shop=\"" + stall.key() + "\"", "data-key=\"" + key() + "\"", "/code.svg?key=" + key());
        assertThat(orders("?key=" + key())).isEqualTo(200);
        assertThat(given().get("/overlay/" + stall.key() + "/code.svg?key=" + key())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_new_address_puts_out_the_old_one_at_once() {
        hide();
        var old = key();
        assertThat(orders("?key=" + old)).isEqualTo(200);

        assertThat(send(browser, "/move", Map.of()).jsonPath().getBoolean("forGood"))
                .isTrue();

        assertIsNothing("?key=" + old);
        assertThat(key()).isNotEqualTo(old);
        assertThat(orders("?key=" + key())).isEqualTo(200);
    }

    /** Everybody may ask, and each overlay does so every second or two. */
    @Test
    void overlays_that_ask_and_ask_again_cost_the_database_next_to_nothing() {
        hide();
        var key = key();
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            for (var asked = 0; asked < MANY; asked++) {
                assertThat(orders("?key=" + key)).isEqualTo(200);
            }
            assertThat(statistics.getPrepareStatementCount() - before).isLessThan(MANY / 2);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void hiding_it_can_be_taken_back_and_done_again_with_the_same_address() {
        var open = address();
        assertThat(open).doesNotContain("key=");
        var undo = hide().jsonPath();
        var hidden = address();

        var back = send(
                browser,
                undo.getString("undo.action").replace("/console/overlay", ""),
                Map.of("by", undo.getString("undo.fields.by[0]")));

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(address()).isEqualTo(open);
        assertThat(orders("")).isEqualTo(200);
        hide();
        assertThat(address()).isEqualTo(hidden);
    }

    @Test
    void the_key_is_in_no_table_and_opens_no_other_shop() {
        hide();
        var other = market.stall();
        var others = new Hosting(market.session(other, Role.OWNER));
        send(others, "", Map.of("by", "key"));

        assertThat(market.look(stall, "select cast(row_to_json(s) as text) from shop s where shop_key = :shop")
                        .toString())
                .contains("overlay_salt")
                .doesNotContain(key());
        assertThat(given().get("/overlay/" + other.key() + "/orders?key=" + key())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_host_reads_the_address_and_only_an_owner_changes_it() {
        hide();
        var host = new Hosting(market.session(stall, Role.HOST));

        assertThat(host.get("overlay").asString()).contains(key());
        assertThat(send(host, "", Map.of("by", "name")).statusCode()).isEqualTo(403);
        assertThat(send(host, "/move", Map.of()).statusCode()).isEqualTo(403);
        assertThat(new Hosting(market.session(stall, Role.PACKER))
                        .get("overlay")
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().cookie("qs_console", browser.session())
                        .formParam("by", "name")
                        .post("/console/overlay")
                        .statusCode())
                .isEqualTo(403);
        assertThat(orders("")).isEqualTo(404);
    }
}
