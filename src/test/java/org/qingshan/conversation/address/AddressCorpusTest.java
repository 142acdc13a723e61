package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads every address of two files, prints how well, and holds the reader to it. */
class AddressCorpusTest {

    private static final String TUNED = "addresses.tsv";

    private static final double LEAST_RIGHT = 0.95;

    @Test
    void reads_the_addresses_it_was_tuned_by() throws IOException {
        var rows = AddressRow.of(TUNED);

        assertThat(rows.size()).isGreaterThanOrEqualTo(500);
        isReadWell(TUNED, rows);
    }

    @Test
    void reads_addresses_it_was_never_tuned_by() throws IOException {
        var rows = AddressRow.of("addresses-heldback.tsv");

        assertThat(rows.size()).isGreaterThanOrEqualTo(300);
        isReadWell("addresses-heldback.tsv", rows);
    }

    private static void isReadWell(String file, List<AddressRow> rows) {
        Map<AddressRow, AddressReading> readings = new LinkedHashMap<>();
        rows.forEach(row -> readings.put(row, AddressReader.read(row.text())));
        var notRight = readings.entrySet().stream()
                .filter(row -> !row.getKey().isRight(row.getValue()))
                .toList();
        var silent = readings.entrySet().stream()
                .filter(row -> row.getKey().isSilentlyWrong(row.getValue()))
                .toList();
        print(file, rows, notRight, silent);
        assertThat(silent).as("silently wrong").isEmpty();
        assertThat(1 - (double) notRight.size() / rows.size())
                .as("read exactly right")
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static void print(
            String file,
            List<AddressRow> rows,
            List<Map.Entry<AddressRow, AddressReading>> notRight,
            List<Map.Entry<AddressRow, AddressReading>> silent) {
        var table = new StringBuilder(String.format("%n%-50s %6s %6s %6s%n", file, "rows", "right", "silent"));
        var chapters = rows.stream()
                .collect(Collectors.groupingBy(AddressRow::chapter, LinkedHashMap::new, Collectors.counting()));
        chapters.forEach((chapter, count) ->
                table.append(line(chapter, count, count - countIn(chapter, notRight), countIn(chapter, silent))));
        table.append(line("all", rows.size(), rows.size() - notRight.size(), silent.size()));
        // What is held back stays so: it is counted, not shown.
        boolean shown = file.equals(TUNED);
        notRight.stream()
                .filter(row -> shown)
                .forEach(row -> table.append(String.format(
                        "%s %d: %s%n    read: %s%n",
                        silent.contains(row) ? "SILENTLY WRONG" : "not right",
                        row.getKey().number(),
                        row.getKey().text().replace("\n", "\\n"),
                        AddressRow.written(row.getValue()))));
        System.out.println(table);
    }

    private static long countIn(String chapter, List<Map.Entry<AddressRow, AddressReading>> rows) {
        return rows.stream()
                .filter(row -> row.getKey().chapter().equals(chapter))
                .count();
    }

    private static String line(String chapter, long rows, long right, long silent) {
        return String.format("%-50s %6d %6d %6d%n", chapter, rows, right, silent);
    }
}
