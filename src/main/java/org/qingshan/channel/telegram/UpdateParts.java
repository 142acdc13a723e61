package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Parts of an update as the library's types take them. */
final class UpdateParts {
    /** Where none is told: 0 would mean to the library that the message cannot be seen. */
    static final int NO_DATE = 1;

    private UpdateParts() {}

    static ObjectNode chat(ObjectNode raw) throws UnreadableUpdate {
        var holder = raw.path("chat").isObject() ? raw.path("chat") : raw;
        if (!holder.path("id").isIntegralNumber()) {
            throw new UnreadableUpdate("no chat");
        }
        var chat = object(holder, "chat").deepCopy().retain("id", "type");
        return chat.has("type") ? chat : chat.put("type", chat.path("id").asLong() < 0 ? "group" : "private");
    }

    static void person(ObjectNode raw, ObjectNode to, String field) {
        if (raw.path(field).isObject()) {
            var person = ((ObjectNode) raw.path(field))
                    .deepCopy()
                    .retain("id", "is_bot", "first_name", "last_name", "language_code");
            to.set(
                    field,
                    person.put("is_bot", person.path("is_bot").asBoolean(false))
                            .put("first_name", person.path("first_name").asText("")));
        } else {
            to.remove(field);
        }
    }

    /** Some servers count in milliseconds. */
    static JsonNode seconds(JsonNode date) {
        var value = Math.max(date.asLong(), NO_DATE);
        var seconds = value > Integer.MAX_VALUE ? value / 1000 : value;
        return LongNode.valueOf(seconds > Integer.MAX_VALUE ? NO_DATE : seconds);
    }

    /** Whether it is a number as large as the library holds; what is not, and is beside the words, is left out. */
    static boolean isSmall(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToInt();
    }

    static ObjectNode object(JsonNode node, String what) throws UnreadableUpdate {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new UnreadableUpdate(what + " is no object");
    }
}
