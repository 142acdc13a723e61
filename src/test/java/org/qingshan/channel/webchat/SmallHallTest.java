package org.qingshan.channel.webchat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.standin.StandIn;

/** A shop with two seats and a fast pulse, that is no demo and has a public address with TLS. */
@QuarkusTest
@TestProfile(SmallHallTest.SmallHall.class)
class SmallHallTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    public static class SmallHall extends StandIn {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "qingshan.demo", "false",
                    "qingshan.public-url", "https://shop.example",
                    "qingshan.webchat.listeners", "2",
                    "qingshan.webchat.heartbeat", "200ms",
                    "quarkus.http.idle-timeout", "2s");
        }
    }

    @Test
    void a_quiet_stream_beats() {
        try (var stream = EventStream.of(Browser.fresh(), "")) {
            await().atMost(SOON)
                    .until(() -> stream.lines().stream()
                                    .filter(line -> line.startsWith(":"))
                                    .count()
                            > 2);

            assertThat(stream.ended()).isFalse();
        }
    }

    @Test
    void half_a_request_is_not_waited_for_while_a_quiet_stream_stays() throws IOException {
        try (var stream = EventStream.of(Browser.fresh(), "");
                var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            socket.getOutputStream()
                    .write(
                            "POST /chat/qingshan/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{\"te"
                                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().readAllBytes())
                    .as("the connection is closed, without an answer")
                    .isEmpty();
            assertThat(stream.ended()).isFalse();
        }
    }

    @Test
    void who_finds_no_seat_is_told_to_ask_instead_and_a_seat_that_is_left_is_free() {
        try (var first = EventStream.of(new Browser("hetao", Map.of()), "");
                var second = EventStream.of(new Browser("hetao", Map.of()), "")) {
            await().atMost(SOON).until(() -> second.lines().contains("event:hello"));
            assertThat(first.status()).isEqualTo(200);

            given().get("/chat/hetao/events").then().statusCode(503).header("Retry-After", "1");
        }
        await().atMost(SOON).until(SmallHallTest::findsASeat);
    }

    @Test
    void outside_the_demo_nobody_plays_anyone() {
        assertThat(given().get("/chat/qingshan/messages?as=host").cookies()).containsOnlyKeys("qs_chat");
    }

    @Test
    void behind_a_proxy_with_tls_the_cookie_is_secure_and_the_public_page_may_post() {
        var response = given().header("Host", "shop.example")
                .header("Origin", "https://shop.example")
                .contentType("application/json")
                .body("{\"text\":\"hello\",\"clientMessageId\":\"x\"}")
                .post("/chat/qingshan/messages");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Set-Cookie")).endsWith("; Secure");
    }

    private static boolean findsASeat() {
        try (var stream = EventStream.of(new Browser("hetao", Map.of()), "")) {
            return stream.status() == 200;
        }
    }
}
