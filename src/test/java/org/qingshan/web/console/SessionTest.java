package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class SessionTest {
    @Inject
    Market market;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "HOST", "SCREENER", "PACKER"})
    void the_owner_the_hosts_and_the_team_see_the_console(Role role) {
        var stall = market.stall();

        var page = open("/console", market.session(stall, role));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("早市摊");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_host_may_put_up_what_is_sold_by_the_pair() {
        var page = open("/console", market.session(market.stall(), Role.HOST));

        assertThat(page.asString()).contains("value=\"PAIR\"><span>双");
    }

    @Test
    void a_grower_does_not() {
        var stall = market.stall();

        var page = open("/console", market.session(stall, Role.GROWER));

        assertThat(page.statusCode()).isIn(401, 403);
        assertThat(page.asString()).doesNotContain("早市摊");
    }

    @Test
    void who_leaves_the_team_is_out_at_once() {
        var stall = market.stall();
        var session = market.session(stall, Role.HOST);
        market.sql(stall, "update member set active = false where shop_id = :shop");

        var page = open("/console", session);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("看不了后台");
        assertThat(open("/console/board", session).statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_of_the_first_owner_lasts_until_there_is_one() {
        var stall = market.stall();
        var session = Market.sessionFrom(market.linkForFirstOwner(stall));
        assertThat(open("/console", session).statusCode()).isEqualTo(200);

        market.person(stall, "桂英", Role.OWNER);

        assertThat(open("/console", session).statusCode()).isEqualTo(403);
    }

    @Test
    void a_session_ends_after_thirty_days() {
        var stall = market.stall();
        var session = market.session(stall, Role.HOST);
        age(stall, "opened_at", "29 days");
        assertThat(open("/console", session).statusCode()).isEqualTo(200);

        age(stall, "opened_at", "2 days");

        assertThat(open("/console", session).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_seven_days_without_a_visit() {
        var stall = market.stall();
        var session = market.session(stall, Role.HOST);
        age(stall, "seen_at", "6 days");
        assertThat(open("/console", session).statusCode()).isEqualTo(200);
        age(stall, "seen_at", "6 days");
        assertThat(open("/console", session).statusCode()).isEqualTo(200);

        age(stall, "seen_at", "8 days");

        assertThat(open("/console", session).statusCode()).isEqualTo(401);
    }

    @Test
    void logging_out_ends_the_session_wherever_its_cookie_is() {
        var stall = market.stall();
        var session = market.session(stall, Role.HOST);
        var other = market.session(stall, Role.HOST);

        var out = logout(session, token(session));

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.detailedCookie("qs_console").getMaxAge()).isZero();
        assertThat(open("/console", session).statusCode()).isEqualTo(401);
        assertThat(open("/console", other).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void a_form_of_another_site_does_nothing(String token) {
        var session = market.session(market.stall(), Role.HOST);

        assertThat(logout(session, token).statusCode()).isEqualTo(400);
        assertThat(given().redirects()
                        .follow(false)
                        .cookie("qs_console", session)
                        .contentType("application/x-www-form-urlencoded")
                        .post("/console/logout")
                        .statusCode())
                .isEqualTo(400);
        assertThat(open("/console", session).statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_of_another_session_does_nothing() {
        var stall = market.stall();
        var session = market.session(stall, Role.HOST);

        assertThat(logout(session, token(market.session(stall, Role.OWNER))).statusCode())
                .isEqualTo(400);
        assertThat(open("/console", session).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "qingshan.", "'; drop table console_session; --"})
    void a_cookie_that_is_none_of_ours_opens_nothing(String cookie) {
        given().cookie("qs_console", cookie)
                .get("/console")
                .then()
                .statusCode(401)
                .body(containsString("先从聊天里拿一条链接"));
    }

    @Test
    void a_session_of_one_shop_shows_no_other() {
        var session = market.session(market.stall(), Role.OWNER);
        var other = market.stall();
        other.say("小红", "A1 x7");
        var secret = session.substring(session.lastIndexOf('.'));

        assertThat(open("/console/board", session).asString()).doesNotContain("小红");
        assertThat(open("/console/board", other.key() + secret).statusCode()).isEqualTo(401);
    }

    @Test
    void a_programs_key_opens_no_page() {
        var stall = market.stall();

        var page = given().header("Authorization", "Bearer " + stall.apiKey()).get("/console");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).doesNotContain("早市摊");
    }

    private static Response open(String path, String session) {
        return given().cookie("qs_console", session).get(path);
    }

    private static Response logout(String session, String token) {
        return given().cookie("qs_console", session).formParam("token", token).post("/console/logout");
    }

    private static String token(String session) {
        return open("/console", session).htmlPath().getString("**.find { it.@name == 'token' }.@value");
    }

    private void age(Stall stall, String column, String by) {
        market.sql(
                stall,
                "update console_session set " + column + " = " + column + " - interval '" + by
                        + "' where shop_id = :shop");
    }
}
