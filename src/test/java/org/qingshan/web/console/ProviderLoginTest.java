package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Who comes by a login of a provider is let in as whoever has linked it, and as nobody else. */
@QuarkusTest
@WithTestResource(ProviderServer.class)
class ProviderLoginTest {
    ProviderServer provider;

    @Inject
    Market market;

    private Stall stall;
    private Hosting browser;

    @BeforeEach
    void open() {
        provider.server().resetAll();
        provider.describe();
        stall = market.stall();
        browser = new Hosting(market.session(stall, Role.OWNER));
    }

    private ProviderDoor door() {
        return new ProviderDoor(provider);
    }

    /** Links a login to whoever has that session, as a person does. */
    private Response link(Hosting own, String subject) {
        return confirm(own, door().with(own.session()).comesBack("/link", subject));
    }

    private static Response confirm(Hosting own, Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return given().cookie("qs_console", own.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields(page.asString()))
                .post("/console/me/link");
    }

    private static Map<String, String> fields(String page) {
        return Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .collect(java.util.stream.Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

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
    void we_ask_for_a_code_with_state_nonce_and_pkce_and_prove_that_it_was_us() throws Exception {
        var door = door();
        var question = door.asks("");

        assertThat(question)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", ProviderServer.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(question.get("redirect_uri")).endsWith("/console/provider");
        assertThat(door.cookies().toString()).doesNotContain(question.get("nonce"));
        door.answered(question, "tg-2", UnaryOperator.identity());
        var asked = provider.server()
                .findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/token")))
                .get(0)
                .getBodyAsString();
        var verifier = asked.replaceFirst(".*code_verifier=([^&]*).*", "$1");
        var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes("US-ASCII"));
        assertThat(ProviderServer.base64(digest)).isEqualTo(question.get("code_challenge"));
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

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "iss", "aud", "exp", "none"})
    void an_answer_that_is_not_to_our_question_opens_nothing(String spoiled) {
        link(browser, "tg-6");
        var door = door();

        var page = door.answered(door.asks(""), "tg-6", token -> spoil(token, spoiled));

        assertThat(page.statusCode()).as(page.asString()).isEqualTo(401);
        assertThat(page.asString()).contains("/console/provider").doesNotContain("owner@example.org", "Exception");
    }

    /** All of whom a provider says no more would be one and the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_login_of_nobody_is_linked_to_nobody(String subject) {
        var own = door().with(browser.session());

        assertThat(door().comesBack("", subject).statusCode()).isEqualTo(401);
        assertThat(own.comesBack("/link", subject).statusCode()).isEqualTo(401);
    }

    /** Whoever has the console open wanted to link a login, and is led back there; everybody else to the door. */
    @Test
    void whom_the_provider_turns_away_is_led_back_to_where_he_was() {
        var own = door().with(browser.session());
        var asked = own.asks("/link");
        var stranger = door();

        assertThat(own.turnedAway(asked).asString()).contains("登录没有成功", "href=\"/console/me\"");
        assertThat(stranger.turnedAway(stranger.asks("")).asString())
                .contains("登录没有成功", "href=\"/console/provider\"")
                .doesNotContain("The person said no");
    }

    private String spoil(String token, String what) {
        var parts = token.split("\\.");
        var claims = new JsonObject(new String(java.util.Base64.getUrlDecoder().decode(parts[1])));
        return switch (what) {
            case "exp" ->
                provider.signed(claims.put("exp", claims.getLong("iat") - 60).put("iat", claims.getLong("iat") - 600));
            case "none" -> ProviderServer.base64("{\"alg\":\"none\"}") + "." + parts[1] + ".";
            default -> provider.signed(claims.put(what, "https://evil.example"));
        };
    }

    @Test
    void what_another_key_has_signed_opens_nothing() {
        link(browser, "tg-7");
        var door = door();
        var question = door.asks("");

        var page = door.answered(
                question,
                "tg-7",
                token -> ProviderServer.signed(provider.claims("tg-7", question.get("nonce")), ProviderServer.keys()));

        assertThat(page.statusCode()).isEqualTo(401);
    }

    @Test
    void an_answer_to_another_browsers_question_lets_nobody_in() {
        var attacker = door();
        var question = attacker.asks("");
        var victim = door();
        victim.asks("");

        for (var other : List.of(victim, door())) {
            var page = other.answered(question, "tg-8", UnaryOperator.identity());
            // Nor is it sent to the provider again: a browser that keeps no cookies would go round and round.
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.asString()).contains("登录没有成功", "href=\"/console/provider\"");
            assertThat(page.headers().toString()).doesNotContain("/auth?", "/console/login/", "qs_console");
        }
        assertThat(provider.server().findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/token"))))
                .isEmpty();
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
