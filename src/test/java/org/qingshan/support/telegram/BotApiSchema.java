package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What calls of the Bot API may look like: methods, their fields, types, lengths. */
public final class BotApiSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PUBLISHED = Path.of("shared", "data", "telegram-bot-api-10.1.json");

    private final Map<String, List<ApiField>> methods;
    private final Map<String, List<ApiField>> types;

    private BotApiSchema(Map<String, List<ApiField>> methods, Map<String, List<ApiField>> types) {
        this.methods = methods;
        this.types = types;
    }

    /** The methods that the project uses, written down beside the tests. */
    public static BotApiSchema ofOurs() {
        try (var file = BotApiSchema.class.getResourceAsStream("/telegram/methods.json")) {
            var root = JSON.readTree(file);
            return new BotApiSchema(
                    members(root.path("methods"), BotApiSchema::ourFields),
                    members(root.path("types"), BotApiSchema::ourFields));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All schemas at hand: ours, and the published one where it lies beside the project. */
    public static List<BotApiSchema> all() {
        return Stream.concat(Stream.of(ofOurs()), published().stream()).toList();
    }

    /** The published one, if it lies in {@code shared/data} of a folder above the project. */
    static Optional<BotApiSchema> published() {
        return Stream.iterate(Path.of("").toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(PUBLISHED))
                .filter(Files::exists)
                .findFirst()
                .map(BotApiSchema::published);
    }

    private static BotApiSchema published(Path file) {
        try {
            var root = JSON.readTree(file.toFile());
            return new BotApiSchema(
                    members(root.path("methods"), BotApiSchema::publishedFields),
                    members(root.path("types"), type -> publishedFields(type, root.path("types"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where this one says something else than the other, or asks for less; it may know fewer methods, fields and types. */
    List<String> departuresFrom(BotApiSchema other) {
        List<String> departures = new ArrayList<>();
        depart(methods, other.methods, departures);
        depart(types, other.types, departures);
        return departures;
    }

    private static void depart(
            Map<String, List<ApiField>> ours, Map<String, List<ApiField>> theirs, List<String> departures) {
        ours.forEach((name, fields) -> {
            var known = byName(theirs.getOrDefault(name, List.of()));
            fields.stream()
                    .filter(field -> !field.isWithin(known.get(field.name())))
                    .forEach(field -> departures.add(name + ": " + field + " is not " + known.get(field.name())));
            known.values().stream()
                    .filter(field -> field.required() && !byName(fields).containsKey(field.name()))
                    .forEach(field -> departures.add(name + ": " + field.name() + " is required"));
        });
    }

    private static Map<String, ApiField> byName(List<ApiField> fields) {
        return fields.stream().collect(Collectors.toMap(ApiField::name, Function.identity()));
    }

    private static Map<String, List<ApiField>> members(JsonNode node, Function<JsonNode, List<ApiField>> fields) {
        Map<String, List<ApiField>> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), fields.apply(member.getValue())));
        return members;
    }

    private static List<ApiField> ourFields(JsonNode node) {
        return node.properties().stream()
                .map(field -> ApiField.ours(field.getKey(), field.getValue().asText()))
                .toList();
    }

    /** A type that is one of several has the fields of all of them; which belong together the schema's form cannot say. */
    private static List<ApiField> publishedFields(JsonNode type, JsonNode types) {
        Map<String, ApiField> fields = new TreeMap<>();
        publishedFields(type).forEach(field -> fields.put(field.name(), field));
        type.path("subtypes")
                .forEach(name -> publishedFields(types.path(name.asText()))
                        .forEach(field -> fields.putIfAbsent(
                                field.name(), field.optional(!field.name().equals("type")))));
        return List.copyOf(fields.values());
    }

    private static List<ApiField> publishedFields(JsonNode node) {
        return StreamSupport.stream(node.path("fields").spliterator(), false)
                .map(ApiField::published)
                .toList();
    }

    /** What is wrong with a call; empty if nothing is. */
    public List<String> violations(String method, JsonNode call) {
        var fields = methods.entrySet().stream()
                .filter(known -> known.getKey().toLowerCase(Locale.ROOT).equals(method.toLowerCase(Locale.ROOT)))
                .findFirst();
        List<String> wrong = new ArrayList<>();
        if (fields.isEmpty()) {
            wrong.add(method + ": no such method");
        } else {
            check(method, fields.get().getValue(), call, wrong);
        }
        return wrong;
    }

    private void check(String at, List<ApiField> fields, JsonNode object, List<String> wrong) {
        var byName = byName(fields);
        for (var field : fields) {
            if (field.required() && !object.has(field.name())) {
                wrong.add(at + ": " + field.name() + " is missing");
            }
        }
        object.properties().forEach(given -> {
            var field = byName.get(given.getKey());
            var place = at + "." + given.getKey();
            if (field == null && isAttached(given.getKey(), given.getValue(), object)) {
                return;
            }
            if (field == null) {
                wrong.add(place + ": no such field");
            } else {
                value(place, field, given.getValue(), wrong);
            }
        });
    }

    /** A file that comes with the call and is named by another field of it. */
    private static boolean isAttached(String name, JsonNode value, JsonNode call) {
        return value.has(FormReader.FILE) && call.toString().contains("\"attach://" + name + "\"");
    }

    private void value(String at, ApiField field, JsonNode value, List<String> wrong) {
        List<String> least = List.of(at + ": of no type");
        var first = true;
        for (var type : field.types()) {
            List<String> problems = new ArrayList<>();
            typed(at, type, value, problems);
            if (first || problems.size() < least.size()) {
                least = problems;
            }
            first = false;
        }
        wrong.addAll(least);
        if (value.isTextual()) {
            length(at, field, value.textValue(), wrong);
        }
    }

    private static void length(String at, ApiField field, String text, List<String> wrong) {
        var length = field.countsBytes() ? text.getBytes(StandardCharsets.UTF_8).length : text.length();
        if (length < field.least() || length > field.most()) {
            wrong.add(at + ": " + length + " is not " + field.least() + "-" + field.most());
        }
    }

    private void typed(String at, String type, JsonNode value, List<String> wrong) {
        if (type.startsWith("Array of ")) {
            if (!value.isArray()) {
                wrong.add(at + ": no array");
            }
            value.forEach(item -> typed(at + "[]", type.substring("Array of ".length()), item, wrong));
        } else if (types.containsKey(type) && !type.equals("InputFile")) {
            if (value.isObject()) {
                check(at, types.get(type), value, wrong);
                nested(at, type, value, wrong);
            } else {
                wrong.add(at + ": no " + type);
            }
        } else if (!isPlain(type, value)) {
            wrong.add(at + ": no " + type);
        }
    }

    /** A button does exactly one thing, which neither schema's form can say. */
    private static void nested(String at, String type, JsonNode value, List<String> wrong) {
        if (type.equals("InlineKeyboardButton") && value.has("url") == value.has("callback_data")) {
            wrong.add(at + ": a button needs one of url and callback_data");
        }
    }

    private static boolean isPlain(String type, JsonNode value) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "String" -> value.isTextual();
            case "InputFile" -> value.has(FormReader.FILE);
            default -> false;
        };
    }
}
