package org.qingshan.web.console;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.web.Stall;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/**
 * A browser with the console open, as its scripts use it.
 *
 * @param session the cookie
 */
record Hosting(String session) {

    String token() {
        return FormToken.of(Secret.read(session).orElseThrow());
    }

    Response post(String path, Object body) {
        return given().cookie("qs_console", session)
                .header("Console-Token", token())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/console/" + path);
    }

    Response get(String path) {
        return given().cookie("qs_console", session).get("/console/" + path);
    }

    /** What the page hears of the shop, line by line, from now on. */
    Stream<String> listens(URI server) {
        var request = HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + "/console/events?lang=zh"))
                .header("Cookie", "qs_console=" + session)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Does it; the answer has what undoes it. */
    Response change(Map<String, Object> change) {
        return post("do/changes", Map.of("changes", List.of(change)));
    }

    /** Sends back what the answer said would undo it. */
    Response undo(Response done) {
        return post("do/changes", Map.of("changes", done.jsonPath().getList("undo")));
    }

    /** Our key of what is in the slot. */
    long item(Stall stall, String slot) {
        return get("board").jsonPath().getLong("lineup.find { it.slot == '" + slot + "' }.id");
    }
}
