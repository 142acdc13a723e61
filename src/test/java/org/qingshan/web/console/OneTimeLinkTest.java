package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class OneTimeLinkTest {
    @Inject
    Market market;

    @Test
    void looking_at_a_link_says_whose_and_which_shops_it_is_and_does_not_spend_it() {
        var stall = market.stall();
        var link = linkForOwner(stall);

        for (var look = 0; look < 3; look++) {
            given().get(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("早市摊"))
                    .body(containsString("桂英"))
                    .body(containsString("method=\"post\""));
            given().head(link).then().statusCode(200);
        }
        assertThat(spend(link).statusCode()).isEqualTo(303);
    }

    @Test
    void the_page_of_a_link_speaks_the_readers_language() {
        var link = linkForOwner(market.stall());

        given().header("Accept-Language", "en").get(link).then().body(containsString("Console of Morning stall"));
        given().header("Accept-Language", "zh").get(link).then().body(containsString("进入早市摊的后台"));
    }

    @Test
    void a_link_opens_one_session_once() {
        var link = linkForOwner(market.stall());
        var spent = spend(link);

        assertThat(spent.header("Location")).isEqualTo("/console");
        given().cookie("qs_console", spent.cookie("qs_console"))
                .get("/console")
                .then()
                .statusCode(200);
        isGone(spend(link));
        isGone(given().get(link));
    }

    @Test
    void of_several_who_spend_a_link_at_once_one_gets_in() {
        var link = linkForOwner(market.stall());
        var tries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> spend(link)))
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnlyOnce(303)
                .containsOnly(303, 410);
    }

    @Test
    void a_link_is_good_for_ten_minutes() {
        var stall = market.stall();
        var link = linkForOwner(stall);
        age(stall, "9 minutes");
        assertThat(given().get(link).statusCode()).isEqualTo(200);

        age(stall, "2 minutes");

        isGone(given().get(link));
        isGone(spend(link));
    }

    @Test
    void a_link_that_nobody_made_opens_nothing() {
        var made = linkForOwner(market.stall());
        var other = made.substring(0, made.length() - 43) + "A".repeat(43);

        for (var link : new String[] {other, "/console/login/x", "/console/login/nobody." + "A".repeat(43)}) {
            isGone(given().get(link));
            isGone(spend(link));
        }
    }

    @Test
    void a_post_from_a_foreign_page_spends_nothing_and_shows_the_button() {
        var link = linkForOwner(market.stall());

        for (var origin : new String[] {"https://evil.example", "null", "http://localhost:1"}) {
            given().redirects()
                    .follow(false)
                    .header("Origin", origin)
                    .post(link)
                    .then()
                    .statusCode(403)
                    .body(containsString("method=\"post\""));
        }
        given().redirects()
                .follow(false)
                .header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .post(link)
                .then()
                .statusCode(303);
    }

    @Test
    void a_link_of_one_shop_opens_no_other() {
        var link = linkForOwner(market.stall());
        var secret = link.substring(link.length() - 43);

        isGone(spend("/console/login/" + market.stall().key() + "." + secret));
        assertThat(spend(link).statusCode()).isEqualTo(303);
    }

    @Test
    void of_links_and_sessions_only_hashes_are_kept() {
        var stall = market.stall();
        var link = linkForOwner(stall);
        var session = spend(link).cookie("qs_console");

        var links = market.look(stall, "select cast(json_agg(l) as text) from console_link l where shop_id = :shop");
        var sessions =
                market.look(stall, "select cast(json_agg(s) as text) from console_session s where shop_id = :shop");
        assertThat(links).asString().contains("code_hash").doesNotContain(secretOf(link));
        assertThat(sessions).asString().contains("secret_hash").doesNotContain(secretOf(session));
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_other_sites_and_other_pages() {
        var cookie = spend(linkForOwner(market.stall())).detailedCookie("qs_console");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/console");
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
        assertThat(cookie.getDomain()).isNull();
        assertThat(secretOf(cookie.getValue())).hasSize(43);
    }

    @Test
    void nobody_keeps_the_address_of_a_link_or_learns_it() {
        var page = given().get(linkForOwner(market.stall()));

        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("<meta name=\"referrer\" content=\"strict-origin\">");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self';");
        assertThat(page.asString()).doesNotContain("://", "<style", "style=", "onclick");
    }

    @Test
    void a_link_of_somebody_who_is_not_of_the_team_opens_nothing() {
        var stall = market.stall();
        var link = linkForOwner(stall);
        market.sql(stall, "update member set active = false where shop_id = :shop");

        isGone(given().get(link));
        isGone(spend(link));
    }

    @Test
    void the_first_owners_link_is_good_until_it_is_used() {
        var stall = market.stall();
        var link = market.linkForFirstOwner(stall);
        age(stall, "10 days");

        given().get(link).then().statusCode(200).body(containsString("这条链接是给店主的"));
        assertThat(spend(link).statusCode()).isEqualTo(303);
        isGone(spend(link));
    }

    @Test
    void a_new_link_for_the_first_owner_replaces_the_one_before() {
        var stall = market.stall();
        var before = market.linkForFirstOwner(stall);
        var now = market.linkForFirstOwner(stall);

        isGone(spend(before));
        assertThat(spend(now).statusCode()).isEqualTo(303);
    }

    @Test
    void where_there_is_an_owner_the_first_owners_link_opens_nothing() {
        var stall = market.stall();
        var link = market.linkForFirstOwner(stall);
        market.person(stall, "桂英", Role.OWNER);

        isGone(given().get(link));
        isGone(spend(link));
    }

    private String linkForOwner(Stall stall) {
        return market.linkFor(stall, market.person(stall, "桂英", Role.OWNER), "桂英");
    }

    private static Response spend(String link) {
        return given().redirects().follow(false).post(link);
    }

    private static void isGone(Response response) {
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.asString()).contains("用不了了").doesNotContain("method=\"post\"");
        assertThat(response.cookie("qs_console")).isNull();
    }

    private void age(Stall stall, String by) {
        market.sql(
                stall,
                "update console_link set expires_at = expires_at - interval '" + by + "',"
                        + " created_at = created_at - interval '" + by + "' where shop_id = :shop");
    }

    private static String secretOf(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
