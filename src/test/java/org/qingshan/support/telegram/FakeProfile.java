package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a bot says of itself to readers of each language; to those of whom it says nothing, what it says to all. */
final class FakeProfile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FIELDS =
            Map.of("description", "description", "shortdescription", "short_description", "name", "name");

    private final Map<String, String> said = new ConcurrentHashMap<>();

    FakeProfile(String name) {
        said.put("name", name);
    }

    Answer get(String method, JsonNode call) {
        var field = field(method);
        var own = said.getOrDefault(field + call.path("language_code").asText(), "");
        return Answer.done(JSON.createObjectNode().put(field, own.isEmpty() ? said.getOrDefault(field, "") : own));
    }

    Answer set(String method, JsonNode call) {
        var field = field(method);
        said.put(field + call.path("language_code").asText(), call.path(field).asText());
        return Answer.yes();
    }

    private static String field(String method) {
        return FIELDS.get(method.toLowerCase(Locale.ROOT).substring("getmy".length()));
    }
}
