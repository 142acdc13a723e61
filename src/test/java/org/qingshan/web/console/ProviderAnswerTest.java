package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of a provider that is not to our question, or not signed by it, opens nothing. */
@QuarkusTest
@WithTestResource(ProviderServer.class)
class ProviderAnswerTest extends ProviderStory {
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
}
