package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Delivery;

/**
 * Reads Telegram's envelope, whatever else may be in it. An answer that is none (a proxy's page, half a text) says nothing about
 * whether the call was done.
 */
final class ReplyReader {
    /** What a server between us and Telegram says when it got no proper answer itself. */
    private static final Set<Integer> GATEWAY = Set.of(502, 503, 504);

    private final ObjectMapper json;

    ReplyReader(ObjectMapper json) {
        this.json = json;
    }

    Reply read(int status, byte[] body) {
        JsonNode envelope;
        try {
            envelope = json.readTree(body);
        } catch (IOException unreadable) {
            return Reply.lost("HTTP " + status + " without an answer that can be read");
        }
        if (envelope.path("ok").isBoolean()) {
            return envelope.path("ok").booleanValue() ? Reply.done(envelope.path("result")) : refusal(status, envelope);
        }
        // Some servers that speak the Bot API refuse without its envelope.
        if (envelope.isObject() && status >= 400 && !GATEWAY.contains(status)) {
            return Reply.refused(status, envelope.path("message").asText("no reason given"), null);
        }
        return Reply.lost("HTTP " + status + " without an answer that can be read");
    }

    private static Reply refusal(int status, JsonNode envelope) {
        var parameters = envelope.path("parameters");
        var problem = envelope.path("description").asText("no reason given");
        var code = envelope.path("error_code").asInt(status);
        return parameters.has("migrate_to_chat_id")
                ? Reply.moved(
                        code, problem, parameters.path("migrate_to_chat_id").asText())
                : Reply.refused(code, problem, seconds(parameters.path("retry_after")));
    }

    /** Of a number that no long holds, more or less of it is nothing to us. */
    private static @Nullable Duration seconds(JsonNode node) {
        if (!node.isNumber()) {
            return null;
        }
        var bounded = Math.min(Math.max(node.asDouble(), 1), Delivery.LONGEST_WAIT.toSeconds());
        return Duration.ofSeconds((long) bounded);
    }
}
