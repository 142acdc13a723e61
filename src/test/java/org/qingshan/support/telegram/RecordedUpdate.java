package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An update as Telegram writes it, and what it means.
 *
 * @param kind of the message that it is to the inbox; a dash for none
 * @param words of that message; a star for any
 */
public record RecordedUpdate(String name, ObjectNode update, String kind, String words) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src", "test", "resources", "telegram");

    /** All of them; whatever is recorded and not explained, or explained and not recorded, is an error. */
    public static Stream<RecordedUpdate> all() {
        try (var files = Files.list(FOLDER.resolve("updates"))) {
            var explained = Files.readAllLines(FOLDER.resolve("updates.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(RecordedUpdate::read)
                    .toList();
            var named =
                    explained.stream().map(one -> one.name() + ".json").sorted().toList();
            var recorded =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            if (!named.equals(recorded)) {
                throw new IllegalStateException("recorded " + recorded + " but explained " + named);
            }
            return explained.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RecordedUpdate read(String line) {
        var cells = List.of(line.split("\t", -1));
        try {
            var file = FOLDER.resolve("updates").resolve(cells.get(0) + ".json").toFile();
            return new RecordedUpdate(
                    cells.get(0), (ObjectNode) JSON.readTree(file), cells.get(1), cells.size() < 3 ? "" : cells.get(2));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
