package org.qingshan.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the database keeps them. A half of a character, such as a program leaves that cuts names to a length, is written as a question
 * mark, and would not be found by its name again; a zero is refused. Names that differ in such halves alone are one.
 */
public final class Storable {
    private Storable() {}

    public static String text(String said) {
        return isStorable(said)
                ? said
                : new String(said.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    public static @Nullable String textOrNull(@Nullable String said) {
        return said == null ? null : text(said);
    }

    /** The same of every text in what others tell; it is changed itself. */
    public static JsonNode json(JsonNode told) {
        if (told instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(json(field.getValue())));
        } else if (told instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, json(array.get(i)));
            }
        } else if (told.isTextual() && !isStorable(told.textValue())) {
            return TextNode.valueOf(text(told.textValue()));
        }
        return told;
    }

    public static boolean isStorable(String said) {
        for (var i = 0; i < said.length(); i++) {
            var letter = said.charAt(i);
            if (letter == 0) {
                return false;
            }
            if (Character.isSurrogate(letter)) {
                if (i + 1 == said.length() || !Character.isSurrogatePair(letter, said.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
