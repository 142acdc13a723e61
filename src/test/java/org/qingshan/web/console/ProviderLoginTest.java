package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;

/** Who comes by a login of a provider is let in as whoever has linked it, and as nobody else. */
@QuarkusTest
@WithTestResource(ProviderServer.class)
class ProviderLoginTest extends ProviderStory {
    private static Response unlink(Hosting own, Object id) {
        return given().cookie("qs_console", own.session())
                .redirects()
                .follow(false)
                .formParam("token", own.token())
                .formParam("id", id)
                .post("/console/me/unlink");
    }

    private Object logins() {
        return market.look(stall, "select count(*) from provider_login where shop_id = :shop");
    }

    private void assertIsLinked(Response linked) {
        assertThat(linked.statusCode()).as(linked.asString()).isEqualTo(303);
    }

    @Test
    void who_has_linked_a_login_comes_in_by_it_with_a_session_of_ours() {
        assertIsLinked(link(browser, "tg-1"));

        var back = door().comesBack("", "tg-1");

        assertThat(back.statusCode()).isEqualTo(303);
        var link = back.header("Location").replaceFirst("^https?://[^/]*", "");
        assertThat(link).startsWith("/console/login/" + stall.key() + ".");
        var session = new Hosting(Market.sessionFrom(link));
        assertThat(session.get("shop/access?lang=en").asString()).contains("This browser");
        assertThat(session.post("do/start", Map.of()).statusCode()).isNotEqualTo(403);
        assertThat(given().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_login_that_nobody_has_linked_opens_nothing_and_says_what_to_do() {
        var page = door().comesBack("", "tg-3");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("/console", "我的登录");
        assertThat(page.cookie("qs_console")).isNull();
    }

    /** What the provider says of names, addresses and groups is heard by nobody. */
    @Test
    void neither_the_address_nor_the_groups_of_a_login_make_it_anybodys() {
        link(browser, "tg-4");

        var other = door();
        assertThat(other.comesBack("", "tg-5").statusCode()).isEqualTo(403);
        for (var page :
                List.of("/console", "/console/shop", "/console/me", "/api/v1/shops/" + stall.key() + "/orders")) {
            assertThat(given().cookies(other.everyCookie()).get(page).statusCode())
                    .as(page)
                    .isIn(401, 403);
        }
    }

    @Test
    void linking_wants_the_button_of_ones_own_session() {
        var page = door().with(browser.session()).comesBack("/link", "tg-9");
        assertThat(page.asString()).contains("桂英 &lt;b&gt;", "早市摊").doesNotContain("<b>");
        assertThat(logins()).isEqualTo(0L);
        var other = new Hosting(market.session(stall, Role.HOST));

        var fields = new java.util.HashMap<>(fields(page.asString()));
        assertThat(sent(other, fields)).isEqualTo(403);
        fields.put("token", other.token());
        assertThat(sent(other, fields)).isEqualTo(200);
        fields.put("token", browser.token());
        fields.put("subject", "0".repeat(64));
        assertThat(sent(browser, fields)).isEqualTo(200);
        assertThat(logins()).isEqualTo(0L);

        confirm(browser, page);
        confirm(browser, page);
        assertThat(logins()).isEqualTo(1L);
        assertThat(door().comesBack("/link", "tg-9").statusCode()).isEqualTo(401);
    }

    private static int sent(Hosting sender, Map<String, String> fields) {
        return given().cookie("qs_console", sender.session())
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/console/me/link")
                .statusCode();
    }

    @Test
    void a_login_is_one_persons_until_that_person_takes_it_away() {
        link(browser, "tg-10");
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(link(host, "tg-10").asString()).contains("notice bad");
        var id = market.look(stall, "select max(id) from provider_login where shop_id = :shop");

        unlink(host, id);
        assertThat(logins()).isEqualTo(1L);
        unlink(browser, id);

        assertThat(logins()).isEqualTo(0L);
        assertThat(door().comesBack("", "tg-10").statusCode()).isEqualTo(403);
        assertIsLinked(link(host, "tg-10"));
    }

    @Test
    void who_works_for_the_shop_no_more_does_not_come_in_by_a_login() {
        link(browser, "tg-11");

        market.sql(stall, "update member set active = false where shop_id = :shop");

        assertThat(door().comesBack("", "tg-11").statusCode()).isEqualTo(403);
    }

    @Test
    void who_works_for_several_shops_chooses_one() {
        var second = market.stall();
        link(browser, "tg-12");
        link(new Hosting(market.session(second, Role.HOST)), "tg-12");

        var page = door().comesBack("", "tg-12").asString();

        assertThat(page).contains("/console/login/" + stall.key() + ".", "/console/login/" + second.key() + ".");
    }

    @Test
    void of_a_login_nothing_is_kept_that_could_be_read_or_guessed() {
        link(browser, "tg-13");

        var kept = String.valueOf(
                market.look(stall, "select cast(json_agg(l) as text) from provider_login l where shop_id = :shop"));
        assertThat(kept).contains("subject").doesNotContain("tg-13", "桂英", "owner@example.org", provider.issuer());
    }
}
