package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that the bot has shown in a chat, as it looks now.
 *
 * @param topic in which talk of a forum; 0 for the general one
 * @param moment when its words were written: they are fresh to whoever has read what stood there before
 */
public record ShownMessage(long chat, long id, String text, JsonNode markup, boolean isPhoto, long topic, long moment) {

    ShownMessage(long chat, long id, String text, JsonNode markup, boolean isPhoto) {
        this(chat, id, text, markup, isPhoto, 0, 0);
    }

    ShownMessage(long chat, long id, String text, JsonNode markup, boolean isPhoto, long topic) {
        this(chat, id, text, markup, isPhoto, topic, 0);
    }

    ShownMessage at(long time) {
        return new ShownMessage(chat, id, text, markup, isPhoto, topic, time);
    }

    /** The same words above other buttons. */
    ShownMessage with(JsonNode buttons) {
        return new ShownMessage(chat, id, text, buttons, isPhoto, topic, moment);
    }

    public List<String> buttons() {
        List<String> labels = new ArrayList<>();
        markup.path("inline_keyboard")
                .forEach(row ->
                        row.forEach(button -> labels.add(button.path("text").asText())));
        return labels;
    }

    /** What stands where the person types since this message; empty where it says nothing of that. */
    Optional<List<String>> keys() {
        if (!markup.has("keyboard")) {
            return markup.has("remove_keyboard") ? Optional.of(List.of()) : Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        markup.path("keyboard")
                .forEach(row -> row.forEach(key -> labels.add(key.path("text").asText())));
        return Optional.of(labels);
    }

    /** What a tap on the button of that label says. */
    public Optional<String> dataOf(String label) {
        for (var row : markup.path("inline_keyboard")) {
            for (var button : row) {
                if (button.path("text").asText().equals(label) && button.has("callback_data")) {
                    return Optional.of(button.path("callback_data").asText());
                }
            }
        }
        return Optional.empty();
    }

    boolean looksLike(ShownMessage other) {
        return text.equals(other.text) && markup.equals(other.markup);
    }
}
