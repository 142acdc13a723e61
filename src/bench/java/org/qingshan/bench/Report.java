package org.qingshan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the results for people and for programs. */
final class Report {
    private Report() {}

    static void write(Map<String, Object> machine, List<Result> results) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        results.forEach(result -> all.put(result.name(), Map.of("rows", result.rows(), "verified", result.verified())));
        Files.writeString(
                Options.OUT.resolve("results.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        var text = new StringBuilder("# Results\n\n");
        machine.forEach((name, value) -> text.append("- ").append(name).append(": ").append(value).append('\n'));
        results.forEach(result -> text.append(section(result)));
        Files.writeString(Options.OUT.resolve("results.md"), text);
    }

    private static String section(Result result) {
        var text = new StringBuilder("\n## " + result.name() + "\n\n");
        var tables = result.rows().stream().filter(row -> row.containsKey("runs")).toList();
        if (!tables.isEmpty()) {
            var names = tables.get(0).keySet();
            text.append(line(names)).append(line(names.stream().map(name -> "---").toList()));
            tables.forEach(row -> text.append(line(row.values())));
            text.append('\n');
        }
        result.rows().stream()
                .filter(row -> row.containsKey("value"))
                .forEach(row -> text.append("- ").append(row.get("what")).append(": ").append(row.get("value")).append('\n'));
        return text.append("- verified: ").append(result.verified()).append('\n').toString();
    }

    private static String line(Iterable<?> cells) {
        var text = new StringBuilder("|");
        cells.forEach(cell -> text.append(' ').append(cell).append(" |"));
        return text.append('\n').toString();
    }
}
