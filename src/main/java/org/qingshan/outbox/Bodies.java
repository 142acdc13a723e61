package org.qingshan.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Messages as they are stored. */
@Singleton
class Bodies {
    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    /** The message, unless what is stored cannot be read. */
    @Nullable
    OutgoingMessage read(String stored) {
        try {
            return json.readValue(stored, OutgoingMessage.class);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    String write(OutgoingMessage body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message cannot be written as JSON", impossible);
        }
    }

    /** What is stored, without codes and one-time links; nothing at all if it cannot be read. */
    String concealed(String stored) {
        var body = read(stored);
        return body == null ? "{}" : write(body.concealed());
    }
}
