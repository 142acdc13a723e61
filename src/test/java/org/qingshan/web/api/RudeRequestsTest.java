package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.web.Market;

/** Whatever a program sends to an address below {@code /api} is answered in words that it can read. */
@QuarkusTest
class RudeRequestsTest {
    @Inject
    Market market;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ";x=1",
                "/v1",
                "//v1///nothing",
                "/v1/shops/SHOP/nothing",
                "/v1/shops/SHOP%2Fstream",
                "/v1/shops/SHOP/stream/lineup",
                "/./v1/nothing",
                "%2Fv1"
            })
    void an_address_that_means_nothing(String path) {
        var stall = market.stall();

        isProblem(
                stall.asProgram()
                        .basePath("")
                        .urlEncodingEnabled(false)
                        .get("/api" + path.replace("SHOP", stall.key()))
                        .then(),
                404,
                "UNKNOWN_ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "LINK"})
    void a_method_that_the_address_does_not_know(String method) {
        isProblem(market.stall().asProgram().request(method, "/stream").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|INVALID_JSON",
                "[]|INVALID_JSON",
                "null|INVALID_JSON",
                "{|INVALID_JSON",
                "{} {}|INVALID_JSON",
                "{\"text\":\"A1\"}|INVALID_FIELD",
                "{\"buyer\":1,\"text\":\"A1\",\"clientMessageId\":\"1\"}|INVALID_FIELD",
                "{\"buyer\":\"a\",\"text\":\"A1\",\"clientMessageId\":\"1\",\"more\":1}|UNKNOWN_FIELD",
            })
    void a_body_that_is_no_claim(String body, String reason) {
        isProblem(market.stall().sending(body).post("/claims").then(), 400, reason);
    }

    @Test
    void who_speaks_json_and_wants_no_answer_in_it_is_told_so() {
        for (var accept : new String[] {"text/html", "garbage/garbage"}) {
            isProblem(
                    given().contentType(ContentType.JSON)
                            .header("Accept", accept)
                            .body("{\"text\":\"a\",\"clientMessageId\":\"n\"}")
                            .post("/chat/qingshan/messages")
                            .then(),
                    406,
                    "NOT_ACCEPTABLE");
        }
    }

    @Test
    void a_shop_of_a_character_that_no_database_holds_is_unknown() {
        for (var path : new String[] {"/chat/q%00", "/overlay/q%00"}) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        }
    }

    @Test
    void a_body_that_is_too_large() {
        var body = "{\"buyer\":\"" + "a".repeat(1_100_000) + "\"}";

        isProblem(market.stall().sending(body).post("/claims").then(), 413, "REQUEST_ENTITY_TOO_LARGE");
        isProblem(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/chat/qingshan/messages")
                        .then(),
                413,
                "REQUEST_ENTITY_TOO_LARGE");
    }

    /** Photos have a larger door; nothing else goes through it, and a length that is not declared is no way around. */
    @Test
    void a_body_that_is_too_large_and_does_not_say_so() throws Exception {
        var body = "{\"text\":\"" + "a".repeat(1_500_000) + "\"}";
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/chat/qingshan/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                .build();
        try (var log = new LogCapture()) {
            assertThat(status(request)).isIn(413, CUT_OFF);
            given().get("/nothing").then().statusCode(404);
            assertThat(log.lines())
                    .as("a stranger's fault is none of the program's")
                    .noneMatch(line -> line.startsWith("ERROR") && line.contains("equest"));
        }
    }

    private static final int CUT_OFF = 0;

    private static int status(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException cutOff) {
            return CUT_OFF;
        }
    }

    @Test
    void outside_of_the_interface_a_person_gets_a_page_in_his_language() {
        for (var path : new String[] {"/nothing", "/chat", "/chat/qingshan/nothing", "/app/nope"}) {
            given().header("Accept", "text/html")
                    .header("Accept-Language", "zh")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType(ContentType.HTML)
                    .body(containsString("没有这个页面"));
        }
        given().header("Accept-Language", "en").get("/nothing").then().body(containsString("No such page"));
        given().accept(ContentType.JSON).get("/nothing").then().statusCode(404).body(is(""));
    }

    private static void isProblem(ValidatableResponse response, int status, String reason) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("about:blank"))
                .body("status", is(status))
                .body("reason", is(reason))
                .body("reason", matchesPattern("[A-Z_]+"))
                .body("detail", matchesPattern("(?s).{5,}"));
    }
}
