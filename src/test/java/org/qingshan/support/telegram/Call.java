package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call that the server got.
 *
 * @param method as it was written
 * @param body its fields, whether sent as JSON or as a form
 * @param answer what was answered; a lost answer may hide that it was done
 * @param at by {@link FakeClock#nanos()}
 */
public record Call(String method, JsonNode body, Answer answer, long at) {

    public boolean is(String name) {
        return method.equalsIgnoreCase(name);
    }

    public long chat() {
        return body.path("chat_id").asLong();
    }

    /** The words shown, wherever the method carries them. */
    public String text() {
        var caption = body.has("media") ? body.path("media").path("caption") : body.path("caption");
        return body.path("text").asText(caption.asText(""));
    }
}
