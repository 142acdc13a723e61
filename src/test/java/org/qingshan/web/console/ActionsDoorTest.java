package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;

/** Who may act on the console's pages, and from where. */
@QuarkusTest
class ActionsDoorTest {
    private static final List<String> DEEDS = List.of(
            "do/changes",
            "do/goods",
            "do/start",
            "do/end",
            "do/on",
            "heard/1/answer",
            "heard/ignore",
            "heard/1/order",
            "heard/1/unorder",
            "heard/order",
            "heard/unorder",
            "heard/reopen");

    @Inject
    Market market;

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREENER", "PACKER"})
    void who_screens_or_packs_looks_on_and_does_nothing(Role role) {
        var stall = market.stall();
        var helper = new Hosting(market.session(stall, role));

        assertThat(helper.get("board").statusCode()).isEqualTo(200);
        assertThat(helper.get("").asString()).doesNotContain("data-do=", "/console/rescue");
        DEEDS.forEach(deed ->
                assertThat(helper.post(deed, Map.of()).statusCode()).as(deed).isEqualTo(403));
        assertThat(helper.get("heard").statusCode()).isEqualTo(403);
        assertThat(helper.get("rescue").statusCode()).isEqualTo(403);
        assertThat(stall.<Boolean>of("A1", "open")).isTrue();
    }

    @Test
    void a_stranger_sees_nothing_of_it() {
        var owner = new Hosting(market.session(market.stall(), Role.OWNER));
        for (var path : List.of("events", "heard", "rescue", "board")) {
            assertThat(given().get("/console/" + path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(owner.get("heard").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_is_done_without_the_token_of_the_sessions_own_pages() {
        var stall = market.stall();
        var host = new Hosting(market.session(stall, Role.HOST));
        var other = new Hosting(market.session(stall, Role.HOST));
        var close = Map.of("changes", List.of(Map.of("deed", "CLOSE", "item", host.item(stall, "A1"))));

        for (var token : new String[] {"", "x", other.token()}) {
            var refused = given().cookie("qs_console", host.session())
                    .header("Console-Token", token)
                    .contentType(ContentType.JSON)
                    .body(close)
                    .post("/console/do/changes");
            assertThat(refused.statusCode()).as(token).isEqualTo(403);
            assertThat(refused.jsonPath().getString("reason")).isEqualTo("FOREIGN_FORM");
        }
        DEEDS.forEach(deed -> assertThat(given().cookie("qs_console", host.session())
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/console/" + deed)
                        .statusCode())
                .as(deed)
                .isEqualTo(403));
        assertThat(stall.<Boolean>of("A1", "open")).isTrue();
    }

    /** So that what was typed is not lost to a login that is over, or to another one of the same browser. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "HOST", "SCREENER", "PACKER"})
    void a_page_that_asks_is_told_whether_its_login_holds_still(Role role) {
        var stall = market.stall();
        var own = new Hosting(market.session(stall, role));
        var anew = new Hosting(market.session(stall, role));

        assertThat(still(own.session(), own.token()).statusCode()).isEqualTo(204);
        var another = still(anew.session(), own.token());
        assertThat(another.statusCode()).isEqualTo(403);
        assertThat(another.jsonPath().getString("reason")).isEqualTo("FOREIGN_FORM");
        assertThat(still("", own.token()).statusCode()).isEqualTo(401);
    }

    private static Response still(String session, String token) {
        return given().cookie("qs_console", session)
                .header("Console-Token", token)
                .post("/console/still");
    }

    @Test
    void a_plain_form_of_another_session_tells_why_to_the_script_of_a_page_alone() {
        var stall = market.stall();
        var own = new Hosting(market.session(stall, Role.OWNER));
        var form = given().cookie("qs_console", own.session())
                .formParam("token", new Hosting(market.session(stall, Role.OWNER)).token())
                .formParam("id", "1");

        var left = form.post("/console/me/unlink");
        var told = form.header("Console-Script", "1").post("/console/me/unlink");

        assertThat(left.statusCode()).isEqualTo(403);
        assertThat(left.contentType()).startsWith("text/html");
        assertThat(told.statusCode()).isEqualTo(403);
        assertThat(told.jsonPath().getString("reason")).isEqualTo("FOREIGN_FORM");
    }

    @Test
    void a_form_of_another_site_is_no_request_that_is_understood() {
        var host = new Hosting(market.session(market.stall(), Role.HOST));

        var form = given().cookie("qs_console", host.session())
                .formParam("changes", "CLOSE")
                .post("/console/do/changes");

        assertThat(form.statusCode()).isBetween(403, 415);
    }

    @Test
    void nobody_changes_or_sees_anything_of_another_shop() {
        var mine = market.stall();
        var other = market.stall();
        var host = new Hosting(market.session(mine, Role.OWNER));
        var stranger = new Hosting(market.session(other, Role.OWNER));
        other.say("小红", "能不能便宜点呀老板娘");
        var theirs = said(stranger);
        var item = stranger.item(other, "A2");

        assertThat(host.get("heard").asString()).doesNotContain("便宜");
        assertThat(host.get("board").jsonPath().getInt("totals.questions")).isZero();
        assertThat(host.post("heard/ignore", Map.of("entries", List.of(theirs))).statusCode())
                .isEqualTo(409);
        assertThat(host.post("heard/reopen", Map.of("messages", List.of(theirs)))
                        .statusCode())
                .isEqualTo(409);
        var order = Map.of("slot", "A2", "item", item, "quantity", 1, "tap", "t1");
        assertThat(host.post("heard/" + theirs + "/order", order).statusCode()).isEqualTo(409);
        host.change(Map.of("deed", "CLOSE", "item", item));
        assertThat(other.<Boolean>of("A2", "open")).isTrue();
        assertThat(said(stranger)).isEqualTo(theirs);
    }

    private static long said(Hosting host) {
        return host.get("heard").jsonPath().getLong("[0].id");
    }

    /** Written by hand into the socket, because clients tidy up what they are given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/do/changes",
                "/console/do;x/changes",
                "/console/do/changes;x=1",
                "/console/do%2Fchanges",
                "/console%2Fdo%2Fchanges",
                "//console/do/changes",
                "/console//do//changes",
                "/console/do/../do/changes",
                "/console/heard",
                "/console/heard;x",
                "/console//heard",
                "/console%2Fheard",
                "/console/heard/1/order",
                "/console/heard/order;x",
                "/console/heard%2Forder",
                "/console/events",
                "/console/events;x",
                "//console//events",
                "/console%2Fevents",
                "/console/rescue",
                "/console/rescue;x",
                "//console/rescue",
                "/console%2Frescue",
            })
    void no_way_of_writing_the_address_leads_in(String path) throws IOException {
        for (var method : new String[] {"GET", "POST"}) {
            assertThat(status(method, path)).as(method + " " + path).isBetween(400, 499);
        }
    }

    private int status(String method, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
