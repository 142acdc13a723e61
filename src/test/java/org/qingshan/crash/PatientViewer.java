package org.qingshan.crash;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody at the phone page: what is not answered is sent again under the same id until it is. */
final class PatientViewer {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A restart takes seconds, on a machine that is busy with other things a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration AGAIN = Duration.ofMillis(200);
    private final HttpClient http;
    private final PackagedProgram program;
    private final String chat;
    private final String cookie;
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    PatientViewer(HttpClient http, PackagedProgram program, int number) {
        this(http, program, "qingshan", number);
    }

    PatientViewer(HttpClient http, PackagedProgram program, String shop, int number) {
        this.http = http;
        this.program = program;
        this.chat = "/chat/" + shop + "/messages";
        this.cookie = "qs_chat=" + "viewer-%036d".formatted(number);
    }

    /** A message whose answer arrived: from then on it must be true. */
    record Acknowledged(String clientMessageId, String text, JsonNode answer) {
        long id() {
            return answer.get("id").asLong();
        }
    }

    Acknowledged say(String text, String clientMessageId) {
        var answer = new AtomicReference<Optional<JsonNode>>(Optional.empty());
        await(text)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(AGAIN)
                .pollInSameThread()
                .until(() -> {
                    answer.set(post(text, clientMessageId));
                    return answer.get().isPresent();
                });
        var heard = new Acknowledged(clientMessageId, text, answer.get().orElseThrow());
        acknowledged.add(heard);
        return heard;
    }

    /** Sends once; the answer if there was one. */
    Optional<JsonNode> post(String text, String clientMessageId) throws InterruptedException {
        try {
            var body = JSON.writeValueAsString(Map.of("text", text, "clientMessageId", clientMessageId));
            var response = http.send(
                    HttpRequest.newBuilder(program.address(chat))
                            .timeout(Duration.ofSeconds(10))
                            .header("Cookie", cookie)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(JSON.readTree(response.body())) : Optional.empty();
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** What the page shows now: every line of the chat. */
    List<JsonNode> lines() throws IOException, InterruptedException {
        var response = http.send(
                HttpRequest.newBuilder(program.address(chat + "?newest=200"))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
        List<JsonNode> lines = new ArrayList<>();
        JSON.readTree(response.body()).get("messages").forEach(lines::add);
        return lines;
    }
}
