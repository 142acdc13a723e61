package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.web.Market;

/** Requests that no browser of today writes: what can be done without is done without, and none of it is the program's fault. */
@QuarkusTest
class OddRequestsTest {
    @Inject
    Market market;

    private LogCapture log;

    @BeforeEach
    void listen() {
        log = new LogCapture();
    }

    @AfterEach
    void no_error_is_logged() {
        log.close();
        assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zh;q=abc", "zh;q=", "zh;q=99", "zh;q=-1", ";;;", "zh;q=1;q=2", "%", "zh-Hans-CN-u-nu-latn-x-a-b"
            })
    void a_wish_for_a_language_that_cannot_be_read_is_none(String wish) {
        for (var path : new String[] {"/chat/qingshan", "/nothing", "/console"}) {
            given().accept("text/html")
                    .header("Accept-Language", wish)
                    .get(path)
                    .then()
                    .statusCode(path.equals("/nothing") ? 404 : path.equals("/console") ? 401 : 200)
                    .body(containsString("<html lang=\"zh"));
        }
        var stall = market.stall();
        stall.asProgram().header("Accept-Language", wish).get("/stream").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"en;q=0, zh", "'en;q=0.000,*', zh", "'zh;q=0,en;q=0.1', en", "'en;Q=0', zh", "'en;q=0.001', en"})
    void a_language_that_is_not_wished_for_is_not_spoken(String wish, String spoken) {
        given().accept("text/html")
                .header("Accept-Language", wish)
                .get("/chat/qingshan")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + spoken));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /stream, 'GET, HEAD, OPTIONS'",
        "GET, /claims, 'OPTIONS, POST'",
        "POST, /stream/lineup/A1, 'OPTIONS, PATCH'",
        "OPTIONS, /stream, 'GET, HEAD, OPTIONS'",
        "OPTIONS, /stream/lineup/A1, 'OPTIONS, PATCH'",
        "OPTIONS, /stream/cards/A1, 'OPTIONS, POST'",
    })
    void what_an_address_knows_is_said_to_who_asks_for_something_else(String method, String path, String allowed) {
        var answer = market.stall().asProgram().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(method.equals("OPTIONS") ? 200 : 405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void so_it_is_beside_a_chat() {
        assertThat(given().put("/chat/qingshan/messages").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(given().options("/chat/qingshan/events").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(given().get("/chat/qingshan/photos").header("Allow")).isEqualTo("OPTIONS, POST");
        assertThat(market.stall().asProgram().options("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void of_several_wishes_those_are_read_that_can_be() {
        given().header("Accept-Language", "zh;q=abc, en;q=0.5")
                .get("/chat/qingshan")
                .then()
                .body(containsString("<html lang=\"en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "text/html;q=abc", "text/html;q=9", "/", "text/", ",", "text/html;;"})
    void a_wish_for_a_kind_of_answer_that_cannot_be_read_is_none(String wish) {
        given().header("Accept", wish).get("/chat/qingshan").then().statusCode(200);
        given().header("Accept", wish).get("/nothing").then().statusCode(404).body(containsString("没有这个页面"));
        given().header("Accept", wish).get("/console").then().statusCode(401).body(containsString("<html"));
        market.stall().asProgram().header("Accept", wish).get("/stream").then().statusCode(200);
    }

    @Test
    void what_old_programs_wish_is_read() {
        given().header("Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")
                .get("/chat/qingshan")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/chat/qingshan?utm=100%, 200",
        "/chat/qingshan?as=%E, 200",
        "/chat/qingshan?%zz=%zz&a, 200",
        "/chat/qingshan?as=%FF%E4, 200",
        "/chat/qingshan?q={a|b}^[]\"<`\\, 200",
        "/chat/qingshan?q=a#b#c, 200",
        "/chat/qingshan%, 404",
        "/chat/{qingshan}, 404",
        "/chat/qingshan%zz?%, 404",
        "//evil.example/%, 404",
    })
    void half_an_escape_in_an_address_is_the_sign_that_it_begins_with(String address, int status) throws IOException {
        assertThat(said("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 " + status)
                .contains("<html")
                .doesNotContain("Location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nope HTTP/1.1\r\nHost: a b",
                "GET /console HTTP/1.1",
                "GET /console HTTP/1.1\r\nHost: [::1",
                "GET /chat/qingshan HTTP/1.1\r\nHost: localhost:99999",
                "GET ? HTTP/1.1\r\nHost: localhost",
                "GET /chat/qingshan HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere",
            })
    void a_host_or_an_address_that_is_none_is_refused_in_a_line(String request) throws IOException {
        assertThat(said(request))
                .startsWith("HTTP/1.1 400")
                .contains("cannot be read")
                .doesNotContain("Stack", "Exception", "500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/parcels%",
                "/console\\parcels",
                "/console/\\parcels",
                "/console//parcels",
                "/console/%zz",
                "//console/parcels"
            })
    void what_only_the_team_sees_stays_so_at_an_odd_address(String address) throws IOException {
        assertThat(said("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html"))
                .matches("(?s)HTTP/1\\.1 (?:401|303|404) .*")
                .doesNotContain("拣货单");
    }

    @Test
    void old_phones_write_a_language_with_a_line() {
        given().header("Accept-Language", "en_US,zh_CN;q=0.5")
                .get("/chat/qingshan")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en"));
        given().header("Accept-Language", "zh_CN")
                .get("/chat/qingshan")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"zh"));
    }

    @Test
    void a_method_that_an_address_of_a_chat_does_not_know() {
        for (var path : new String[] {"live", "mine", "look.css", "messages"}) {
            for (var method : new String[] {"PUT", "DELETE"}) {
                given().request(method, "/chat/qingshan/" + path)
                        .then()
                        .statusCode(405)
                        .body("reason", is("METHOD_NOT_ALLOWED"));
            }
        }
        given().post("/chat/qingshan/live").then().statusCode(405);
        given().get("/chat/qingshan/photos").then().statusCode(405);
    }

    @Test
    void what_is_no_json_is_refused_without_a_word_of_the_librarys_settings() {
        var stall = market.stall();
        for (var number : new String[] {"NaN", "Infinity", "01", "'1'", "/* */1"}) {
            stall.sending("{\"price\":" + number + "}")
                    .patch("/stream/lineup/A1")
                    .then()
                    .statusCode(400)
                    .body("reason", is("INVALID_JSON"))
                    .body("detail", not(containsString("Feature")));
        }
    }

    private static String said(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((request + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"param=%zz&sign=x", "param=%&sign=x", "MANY"})
    void a_form_that_cannot_be_read(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form.equals("MANY") ? "a=b&".repeat(1_500) : form)
                .post("/courier/kuaidi100/qingshan")
                .then()
                .statusCode(400)
                .body("reason", is("UNREADABLE_FORM"))
                .body("detail", containsString("请再传一次"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--other\r\n",
                "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nhal",
                "--cut\r\nfoo\r\n\r\nx\r\n--cut--\r\n",
                "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename*=UTF-8''%zz\r\n\r\nx\r\n--cut--\r\n",
                "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=zzz\r\n\r\nx\r\n--cut--\r\n",
                "MANY",
            })
    void a_photo_that_does_not_come_whole(String body) {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        var session = given().get("/chat/qingshan").cookies();
        given().cookies(session)
                .contentType("multipart/form-data; boundary=cut")
                .body((body.equals("MANY") ? part.repeat(1_500) + "--cut--\r\n" : body).getBytes(UTF_8))
                .post("/chat/qingshan/photos?clientMessageId=p6&lang=zh")
                .then()
                .statusCode(400)
                .body("reason", is("UNREADABLE_FORM"))
                .body("detail", is("没传完整，什么也没收下。请再传一次。"));
    }
}
