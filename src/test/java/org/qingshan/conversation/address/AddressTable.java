package org.qingshan.conversation.address;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rows of a text and what must be read from it. */
record AddressTable(String text, String expected) {

    static List<AddressTable> rows(String file) throws IOException {
        List<AddressTable> rows = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(AddressTable.class.getResourceAsStream(file))) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] sides = line.split(" => ");
                    rows.add(new AddressTable(sides[0].replace("\\n", "\n"), complete(sides[1])));
                }
            }
        }
        return rows;
    }

    /** The reading in the table's own notation. */
    static String written(AddressReading reading) {
        List<String> cells = new ArrayList<>();
        for (Part part : Part.values()) {
            cells.add(Objects.requireNonNullElse(reading.part(part), "-"));
        }
        cells.add(reading.country());
        cells.add(
                reading.doubtful().isEmpty()
                        ? "-"
                        : String.join(
                                " ", reading.doubtful().stream().map(Part::name).toList()));
        // the table reads recipient, phone, province, city, county, detail, country, doubtful
        return String.join(" | ", cells);
    }

    private static String complete(String expected) {
        int cells = expected.split(" \\| ").length;
        return expected.strip() + (cells < 7 ? " | CN" : "") + (cells < 8 ? " | -" : "");
    }
}
