package org.qingshan.channel.webchat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.standin.StandIn;

@QuarkusTest
@TestProfile(StandIn.class)
class SayingSomethingTest {
    @Test
    void an_answer_comes_with_the_number_of_the_message_and_the_replies() {
        var answer = Browser.fresh().posts("  buttons ", "m-1").then().statusCode(200);

        answer.body("id", greaterThan(0))
                .body("replies", hasSize(1))
                .body("replies[0].text", equalTo("heard: buttons"))
                .body("replies[0].buttons.label", equalTo(List.of("一箱", "两箱", "看看")))
                .body("replies[0].buttons.text", equalTo(List.of("A1 x1", "A1 x2", "https://example.org/")));
        int id = answer.extract().path("id");
        answer.body("replies[0].id", greaterThan(id));
    }

    @Test
    void what_is_no_text_or_has_something_behind_it_is_refused() {
        for (var body : List.of(
                "{\"text\":5,\"clientMessageId\":\"n\"}",
                "{\"text\":true,\"clientMessageId\":\"n\"}",
                "{\"text\":\"a\",\"clientMessageId\":7}",
                "{\"text\":\"a\",\"clientMessageId\":\"n\"} garbage",
                "{\"text\":\"a\",\"text\":\"b\",\"clientMessageId\":\"n\"}")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/chat/qingshan/messages")
                    .then()
                    .statusCode(400)
                    .body("reason", equalTo("INVALID_JSON"));
        }
    }

    @Test
    void the_first_post_sets_a_cookie_that_only_the_browser_can_read_back() {
        var response = Browser.unknown().posts("hello", "m-1");

        assertThat(response.header("Set-Cookie"))
                .matches("qs_chat=[A-Za-z0-9_-]{43}; Path=/chat/qingshan; Max-Age=31536000; HttpOnly; SameSite=Lax");
        var known = new Browser("qingshan", response.cookies());
        assertThat(known.lines(0).getList("messages.text")).containsExactly("hello", "heard: hello");
        assertThat(known.reads(0).header("Set-Cookie")).isNull();
    }

    @Test
    void a_cookie_that_is_none_of_ours_is_replaced() {
        var response = given().cookie("qs_chat", "guessed").get("/chat/qingshan/messages");

        assertThat(response.header("Set-Cookie")).startsWith("qs_chat=").doesNotContain("guessed");
    }

    @Test
    void the_same_message_again_has_no_second_effect_and_gets_the_same_answer() {
        var browser = Browser.fresh();
        var first = browser.posts("card", "again").asString();

        assertThat(browser.posts("card", "again").asString()).isEqualTo(first);
        assertThat(browser.lines(0).getList("messages")).hasSize(2);
    }

    @Test
    void another_text_under_a_used_id_is_answered_as_the_first_was() {
        var browser = Browser.fresh();
        var first = browser.posts("one", "used").asString();

        assertThat(browser.posts("two", "used").asString()).isEqualTo(first);
    }

    @Test
    void two_browsers_may_use_the_same_id() {
        Browser.fresh().posts("mine", "1").then().statusCode(200);

        Browser.fresh().posts("yours", "1").then().body("replies[0].text", equalTo("heard: yours"));
    }

    @Test
    void many_copies_at_once_have_one_effect() {
        var browser = Browser.fresh();
        var copies = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> browser.posts("peaches", "rush").asString()))
                .toList();

        assertThat(copies.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(browser.lines(0).getList("messages.text")).containsExactly("peaches", "heard: peaches");
    }

    @Test
    void a_page_of_another_origin_may_not_post() {
        Browser.fresh()
                .request()
                .header("Origin", "https://evil.example")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"hello\",\"clientMessageId\":\"x\"}")
                .post("/chat/{shop}/messages")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("reason", equalTo("FOREIGN_ORIGIN"));
    }

    @Test
    void pages_of_our_own_and_of_the_public_address_may_post() {
        var own = "http://localhost:" + io.restassured.RestAssured.port;
        for (var origin : List.of(own, "http://localhost:8080")) {
            Browser.fresh()
                    .request()
                    .header("Origin", origin)
                    .contentType(ContentType.JSON)
                    .body("{\"text\":\"hello\",\"clientMessageId\":\"x\"}")
                    .post("/chat/{shop}/messages")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void only_json_is_taken() {
        Browser.fresh()
                .request()
                .contentType("text/plain")
                .body("{\"text\":\"hello\",\"clientMessageId\":\"x\"}")
                .post("/chat/{shop}/messages")
                .then()
                .statusCode(415)
                .body("reason", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void broken_json_is_answered_with_what_to_send() {
        for (var body : List.of("{", "[]", "\"hello\"", "{\"text\":{}}")) {
            Browser.fresh()
                    .request()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/chat/{shop}/messages")
                    .then()
                    .statusCode(400)
                    .body("reason", equalTo("INVALID_JSON"))
                    .body("detail", containsString("clientMessageId"));
        }
    }

    @Test
    void a_text_has_1_to_2000_characters() {
        var browser = Browser.fresh();

        browser.posts(" \n\u0000 ", "a").then().statusCode(400).body("reason", equalTo("NO_TEXT"));
        browser.posts("桃".repeat(2001), "b").then().statusCode(400).body("reason", equalTo("TEXT_TOO_LONG"));
        browser.posts("🍑".repeat(2000), "c").then().statusCode(200);
    }

    @Test
    void an_id_is_1_to_64_plain_signs() {
        var browser = Browser.fresh();

        for (var id : List.of("", "a b", "桃", "x".repeat(65))) {
            browser.posts("hello", id).then().statusCode(400).body("reason", equalTo("INVALID_CLIENT_MESSAGE_ID"));
        }
        browser.posts("hello", "Az09_.:-".repeat(8)).then().statusCode(200);
    }

    @Test
    void an_unknown_shop_is_not_found() {
        for (var shop : List.of("nobody", "UPPER", "x")) {
            new Browser(shop, java.util.Map.of())
                    .posts("hello", "x")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("reason", equalTo("UNKNOWN_SHOP"));
        }
    }

    @Test
    void what_cannot_be_taken_now_is_asked_for_again() {
        Browser.fresh()
                .posts("outage", "x")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("reason", equalTo("UNAVAILABLE"));
    }

    @Test
    void a_message_that_cannot_be_handled_is_answered_with_an_apology() {
        Browser.fresh().posts("trip", "x").then().statusCode(200).body("replies.text", equalTo(List.of("sorry")));
    }

    @Test
    void half_a_character_is_not_said() {
        Browser.fresh()
                .posts("A1\ud83d\ude00\ud83d 一箱\ude00", "halves")
                .then()
                .body("replies[0].text", equalTo("heard: A1😀 一箱"));
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"\\udc00\\ud800\",\"clientMessageId\":\"n\"}")
                .post("/chat/qingshan/messages")
                .then()
                .statusCode(400)
                .body("reason", equalTo("NO_TEXT"));
    }
}
