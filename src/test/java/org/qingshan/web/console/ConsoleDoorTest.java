package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConsoleDoorTest {
    @TestHTTPResource
    URI server;

    @Test
    void a_stranger_is_told_how_to_get_a_link() {
        given().get("/console").then().statusCode(401).body(containsString("先从聊天里拿一条链接"));
        given().header("Accept-Language", "en")
                .get("/console")
                .then()
                .statusCode(401)
                .body(containsString("Get a link in the chat first"));
    }

    /** Written by hand into the socket, because clients tidy up what they are given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/",
                "/console;x",
                "/console;x=1/board",
                "/console%3Bx",
                "/console%3bx/board",
                "/console%2F..",
                "/console%2F..%2Fconsole",
                "/console%2Fboard",
                "/console%5Cboard",
                "//console",
                "///console//board",
                "/console//board",
                "/./console",
                "/x/../console",
                "/app/../console",
                "/chat/..;/console",
                "/console/..;/x",
                "/console/../console",
                "/console/%2e%2e/console/board",
                "/%63onsole",
                "/CONSOLE",
                "/console/board",
                "/console/board;x",
                "/console/board/",
                "/console/nothing",
                "/console/login/../board",
                "/console/login/x/../../board",
                "/console/login;x/../board",
                "/console/logout",
                "/console/still",
                "/console/still;x",
                "/console?x",
                "/console#x",
            })
    void no_way_of_writing_the_address_leads_in(String path) throws IOException {
        for (var method : new String[] {"GET", "HEAD", "POST"}) {
            assertThat(status(method, path)).as(method + " " + path).isBetween(400, 499);
        }
    }

    private int status(String method, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
