package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;

/** The one address where a provider is asked who somebody is. */
@QuarkusTest
@WithTestResource(ProviderServer.class)
class ProviderEntranceTest {
    ProviderServer provider;

    @TestHTTPResource
    URI server;

    @Inject
    Market market;

    @BeforeEach
    void open() {
        provider.server().resetAll();
        provider.describe();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/provider;x=y",
                "/console/provider/",
                "//console/provider",
                "/console//provider",
                "/console%2Fprovider",
                "/console/./provider",
                "/x/../console/provider",
                "/console/provider%2Flink",
                "/console/provider/link;x=y",
                "/console/provider//link",
                "/CONSOLE/provider",
                "/console/provide%72",
                "/console/provider/;/link"
            })
    void however_else_the_address_is_written_nobody_is_let_in_or_asked_for(String written) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + written))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(written).isIn(400, 401, 403, 404);
        assertThat(answer.headers().map().toString()).doesNotContain("/auth?", "q_auth");
    }

    /** A browser that keeps no cookies, or a provider that forgets what it was asked, would go round and round. */
    @ParameterizedTest
    @ValueSource(strings = {"code=x&state=y", "code=x", "error=access_denied", "state=y"})
    void an_answer_to_no_question_is_not_sent_to_the_provider_again(String answer) {
        var page = given().redirects().follow(false).get("/console/provider?" + answer);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("登录没有成功", "href=\"/console/provider\"");
    }

    @Test
    void a_provider_that_is_away_is_said_to_be() {
        var door = new ProviderDoor(provider);
        var question = door.asks("");
        provider.server().resetAll();

        var page = door.answeredBy(question, "no-such-code");

        assertThat(page.statusCode()).isIn(401, 503);
        assertThat(page.asString()).contains("登录没有成功", "/console/provider");
    }

    @Test
    void whom_the_provider_keeps_waiting_is_not_kept_before_a_white_page() {
        var door = new ProviderDoor(provider);
        var question = door.asks("");
        provider.keepsWaiting("slow-code", Duration.ofSeconds(40));

        var begun = System.nanoTime();
        var page = door.answeredBy(question, "slow-code");

        assertThat(page.statusCode()).isIn(401, 503);
        assertThat(page.asString()).contains("登录没有成功", "/console/provider");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"en, Log in with Telegram", "zh, 用 Telegram 登录"})
    void the_closed_door_shows_the_way_in_the_readers_language(String language, String words) {
        var page = given().header("Accept-Language", language).get("/console");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains(words, "href=\"/console/provider\"");
    }

    @Test
    void whoever_works_for_the_shop_finds_where_to_link_a_login() {
        var stall = market.stall();
        for (var role : new Role[] {Role.OWNER, Role.HOST, Role.SCREENER, Role.PACKER}) {
            var browser = new Hosting(market.session(stall, role));
            assertThat(browser.get("?lang=en").asString()).contains("href=\"/console/me\"");
            assertThat(browser.get("me?lang=en").asString())
                    .contains("Link my Telegram login", "href=\"/console/provider/link\"");
        }
        assertThat(given().get("/console/me").statusCode()).isEqualTo(401);
    }
}
