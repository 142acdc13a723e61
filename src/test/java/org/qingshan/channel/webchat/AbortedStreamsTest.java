package org.qingshan.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.standin.StandIn;

/** Phones lose their connection at any moment, and some people break it on purpose. */
@QuarkusTest
@TestProfile(StandIn.class)
class AbortedStreamsTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int SEATS = 12;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_hangs_up_at_once_gives_the_seat_back(boolean isReset) throws IOException {
        var browser = Browser.fresh();
        IntStream.range(0, 5).forEach(i -> browser.says("line " + i));

        for (var i = 0; i < 60; i++) {
            asks("GET", browser, isReset).close();
        }

        await().atMost(SOON).until(() -> freeSeats(browser) == SEATS);
    }

    @Test
    void who_hangs_up_is_no_error_of_ours() throws IOException {
        var browser = Browser.fresh();
        IntStream.range(0, 5).forEach(i -> browser.says("line " + i));

        try (var log = new LogCapture()) {
            for (var i = 0; i < 200; i++) {
                asks("GET", browser, true).close();
            }
            await().atMost(SOON).until(() -> freeSeats(browser) == SEATS);
            assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    @Test
    void who_asks_for_the_head_only_gets_it_and_may_go_on() throws IOException {
        var browser = Browser.fresh();

        try (var connection = asks("HEAD", browser, false)) {
            connection.setSoTimeout(5_000);
            connection.getOutputStream().write(request("HEAD", browser));
            connection.getOutputStream().write(last(request("HEAD", browser)));
            var answers = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(4);
            assertThat(answers)
                    .contains("text/event-stream")
                    .contains("no-store")
                    .doesNotContain("event:hello");
        }
        assertThat(freeSeats(browser)).isEqualTo(SEATS);
    }

    private static int freeSeats(Browser browser) {
        var windows = IntStream.rangeClosed(0, SEATS)
                .mapToObj(window -> EventStream.of(browser, ""))
                .toList();
        windows.forEach(EventStream::close);
        return (int) windows.stream().filter(window -> window.status() == 200).count();
    }

    /** Sends the request and reads nothing. */
    private static Socket asks(String method, Browser browser, boolean isReset) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        if (isReset) {
            socket.setSoLinger(true, 0);
        }
        socket.getOutputStream().write(request(method, browser));
        return socket;
    }

    private static byte[] request(String method, Browser browser) {
        var cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "%s /chat/%s/events HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
                .formatted(method, browser.shop(), cookies)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] last(byte[] request) {
        return new String(request, StandardCharsets.US_ASCII)
                .replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
