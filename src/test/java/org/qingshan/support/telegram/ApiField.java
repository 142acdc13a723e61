package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A field of a method or type.
 *
 * @param least the least length of a text
 * @param most its greatest length
 * @param countsBytes lengths are of UTF-8, not of UTF-16
 */
record ApiField(String name, List<String> types, boolean required, int least, int most, boolean countsBytes) {
    private static final Pattern LENGTH = Pattern.compile("(\\d+)-(\\d+) (characters|bytes)");

    /** From a line like {@code "text!": "String, 1-4096 characters"}. */
    static ApiField ours(String name, String line) {
        var types = List.of(line.replaceAll(",.*", "").split(" or "));
        return of(name.replace("!", ""), types, name.endsWith("!"), line);
    }

    static ApiField published(JsonNode field) {
        var types = StreamSupport.stream(field.path("types").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return of(
                field.path("name").asText(),
                types,
                field.path("required").asBoolean(),
                field.path("description").asText());
    }

    /** The same where nobody must give it, or must. */
    ApiField optional(boolean isOptional) {
        return new ApiField(name, types, required && !isOptional, least, most, countsBytes);
    }

    /** Whether what fits this also fits the other, as far as both are written down. */
    boolean isWithin(@Nullable ApiField other) {
        return other != null
                && other.types().containsAll(types)
                && required == other.required
                && least == other.least
                && most == other.most
                && countsBytes == other.countsBytes;
    }

    private static ApiField of(String name, List<String> types, boolean required, String prose) {
        var length = LENGTH.matcher(prose);
        return length.find()
                ? new ApiField(
                        name,
                        types,
                        required,
                        Integer.parseInt(length.group(1)),
                        Integer.parseInt(length.group(2)),
                        length.group(3).equals("bytes"))
                : new ApiField(name, types, required, 0, Integer.MAX_VALUE, false);
    }
}
