package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers.
 *
 * @param body the text of the answer; null closes the connection without one
 */
public record Answer(
        int status, String contentType, @Nullable String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Answer done(JsonNode result) {
        var envelope = JSON.createObjectNode().put("ok", true);
        envelope.set("result", result);
        return new Answer(200, "application/json", envelope.toString());
    }

    public static Answer yes() {
        return done(JSON.getNodeFactory().booleanNode(true));
    }

    public static Answer refused(int code, String description) {
        var envelope =
                JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        return new Answer(code, "application/json", envelope.toString());
    }

    public static Answer tooMany(int retryAfter) {
        return tooMany(new BigDecimal(retryAfter));
    }

    /** Also what no real server says. */
    public static Answer tooMany(BigDecimal retryAfter) {
        var envelope = JSON.createObjectNode()
                .put("ok", false)
                .put("error_code", 429)
                .put("description", "Too Many Requests: retry after " + retryAfter);
        envelope.putObject("parameters").put("retry_after", retryAfter);
        return new Answer(429, "application/json", envelope.toString());
    }

    public static Answer migrated(long newChat) {
        var envelope = JSON.createObjectNode()
                .put("ok", false)
                .put("error_code", 400)
                .put("description", "Bad Request: group chat was upgraded to a supergroup chat");
        envelope.putObject("parameters").put("migrate_to_chat_id", newChat);
        return new Answer(400, "application/json", envelope.toString());
    }

    public static Answer badGateway() {
        return new Answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    public static Answer closed() {
        return new Answer(0, "", null);
    }

    public boolean isDone() {
        return status == 200;
    }

    byte[] bytes() {
        return body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    }
}
