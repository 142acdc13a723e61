package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.LogCapture;

/** What no page of the console sends, from somebody who is let in: it is refused, and none of it is the program's fault. */
@QuarkusTest
class OddFormsTest extends ShopPagesStory {
    private static final List<String> UPLOADS = List.of(
            "shop/look/logo",
            "shop/products/photo",
            "parcels/courier/look",
            "packing/packed",
            "lots/photo",
            "do/photo");

    private static final String FILE =
            "--cut\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.jpg\"\r\n%s\r\n%s\r\n";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("nothing", ""),
            Map.entry("another boundary", "--other\r\n"),
            Map.entry("cut in a header", "--cut\r\nContent-Dispo"),
            Map.entry(
                    "cut in a file",
                    "--cut\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nhal"),
            Map.entry("no name", "--cut\r\nContent-Disposition: form-data\r\n\r\nx\r\n--cut--\r\n"),
            Map.entry("no disposition", "--cut\r\n\r\nx\r\n--cut--\r\n"),
            Map.entry(
                    "no letters",
                    FILE.formatted("photo", "Content-Type: text/plain; charset=zzz\r\n", "x") + "--cut--\r\n"),
            Map.entry(
                    "another way", FILE.formatted("photo", "Content-Transfer-Encoding: zzz\r\n", "x") + "--cut--\r\n"),
            Map.entry("no picture", FILE.formatted("photo", "", "GIF89a") + "--cut--\r\n"),
            Map.entry(
                    "a picture cut off",
                    FILE.formatted("photo", "", "\u00ff\u00d8\u00ff\u00e0\0\20JFIF") + "--cut--\r\n"),
            Map.entry("no table", FILE.formatted("file", "", "PK\3\4" + "\0".repeat(200)) + "--cut--\r\n"),
            Map.entry("many", FILE.formatted("photo", "", "x").repeat(200) + "--cut--\r\n"),
            Map.entry(
                    "a long name",
                    FILE.replace("a.jpg", "a".repeat(5_000)).formatted("photo", "", "x") + "--cut--\r\n"));

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

    private RequestSpecification sending(String type) {
        return given().cookie("qs_console", owner.session())
                .redirects()
                .follow(false)
                .header("Content-Type", type);
    }

    private Response send(String path, String type, String file) {
        return sending(type).body(file.getBytes(ISO_8859_1)).post("/console/" + path);
    }

    static Stream<String> uploads() {
        return UPLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void a_file_that_is_none(String path) {
        var token = "--cut\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + owner.token() + "\r\n";
        BODIES.forEach((name, body) -> Stream.of(body, token + body).forEach(whole -> {
            var answer = send(path, "multipart/form-data; boundary=cut", whole);
            assertThat(answer.statusCode())
                    .as("%s: %s: %s", path, name, answer.asString())
                    .isIn(200, 400, 403, 404, 409, 413, 422);
        }));
        for (var type : List.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/mixed; boundary=cut",
                "text/plain",
                "/")) {
            assertThat(send(path, type, token).statusCode())
                    .as("%s as %s", path, type)
                    .isIn(400, 403, 415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "token", "token=%zz", "token=%", "&&&&", "=", "token=x&token=y", "token=%00", "token=%F0%9F"
            })
    void a_form_without_the_pages_token(String form) {
        for (var path :
                List.of("shop", "shop/team/withdraw", "run/show", "streams/plan", "shop/webhooks", "growers/settle")) {
            assertThat(sending("application/x-www-form-urlencoded")
                            .body(form)
                            .post("/console/" + path)
                            .statusCode())
                    .as(path + " " + form)
                    .isIn(400, 403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders/%s",
                "report/%s",
                "report/%s/report.xlsx",
                "report/%s/orders.csv",
                "growers/%s",
                "growers/statement/%s",
                "growers/statement/%s/statement.pdf",
                "lots/%s",
                "lots/%s/slip.pdf",
                "sent/%s",
                "boxes/%s",
                "shop/%s",
                "%s",
            })
    void an_address_of_nothing(String path) {
        for (var id : List.of(
                "0",
                "-1",
                "999999",
                "999999999",
                "2147483648",
                "99999999999999999999",
                "x",
                "%00",
                "1%2f2",
                "%F0%9F",
                "１",
                "x".repeat(3_000))) {
            var answer = given().urlEncodingEnabled(false)
                    .cookie("qs_console", owner.session())
                    .redirects()
                    .follow(false)
                    .get("/console/" + path.formatted(id));
            assertThat(answer.statusCode()).as(path + " " + id).isIn(400, 404);
            assertThat(answer.asString()).doesNotContain("Exception", "org.qingshan");
        }
    }
}
