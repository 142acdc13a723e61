package org.qingshan.support.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads a form with files into the JSON that it stands for. A file becomes an object that tells its size. */
final class FormReader {
    static final String FILE = "$file";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");

    private FormReader() {}

    static ObjectNode read(String contentType, byte[] body) {
        var form = JSON.createObjectNode();
        var boundary = "--" + contentType.replaceAll(".*boundary=", "");
        // Latin-1 keeps every byte as one character.
        for (var part : new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary), -1)) {
            var end = part.indexOf("\r\n\r\n");
            if (end >= 0) {
                add(form, part.substring(0, end), part.substring(end + 4, part.length() - 2));
            }
        }
        return form;
    }

    private static void add(ObjectNode form, String head, String content) {
        var name = NAME.matcher(head);
        if (!name.find()) {
            return;
        }
        if (head.contains("filename=")) {
            form.putObject(name.group(1)).put(FILE, content.length());
        } else {
            var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            form.set(name.group(1), value(name.group(1), new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static JsonNode value(String name, String text) {
        if (name.equals("caption") || name.equals("text") || name.equals("photo")) {
            return JSON.getNodeFactory().textNode(text);
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException word) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
