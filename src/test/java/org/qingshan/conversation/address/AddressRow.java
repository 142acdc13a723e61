package org.qingshan.conversation.address;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody pasted it, and what must be read from it.
 *
 * @param chapter what the rows around it have in common
 * @param country {@code none} where the text is no address
 */
record AddressRow(
        String chapter,
        String text,
        Map<Part, String> parts,
        String country,
        Set<Part> doubtful,
        List<String> otherPhones,
        int number) {

    /** A courier who reads the wrong one of these drives to the wrong place, or cannot ask where the right one is. */
    private static final Set<Part> GRAVE = EnumSet.of(Part.PHONE, Part.PROVINCE, Part.CITY, Part.COUNTY);

    private static final int CELLS = 10;

    static List<AddressRow> of(String file) throws IOException {
        List<AddressRow> rows = new ArrayList<>();
        var chapter = "";
        var number = 0;
        try (InputStream stream = Objects.requireNonNull(AddressRow.class.getResourceAsStream(file), file)) {
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                number++;
                if (line.startsWith("#")) {
                    chapter = line.substring(1).strip();
                } else if (!line.isBlank()) {
                    rows.add(of(chapter, line, number));
                }
            }
        }
        return rows;
    }

    private static AddressRow of(String chapter, String line, int number) {
        var cells = Arrays.copyOf(line.split("\t", -1), CELLS);
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, Objects.requireNonNullElse(cells[part.ordinal() + 1], ""));
        }
        Set<Part> doubtful = EnumSet.noneOf(Part.class);
        Stream.of(Objects.requireNonNullElse(cells[8], "").split(" "))
                .filter(name -> !name.isEmpty())
                .map(Part::valueOf)
                .forEach(doubtful::add);
        var others = Stream.of(Objects.requireNonNullElse(cells[9], "").split(" "))
                .filter(phone -> !phone.isEmpty())
                .toList();
        return new AddressRow(chapter, cells[0].replace("\\n", "\n"), parts, cells[7], doubtful, others, number);
    }

    /** Parts, country and doubts are exactly those; a text that is no address is taken for none. */
    boolean isRight(AddressReading reading) {
        if (isNoAddress()) {
            return !AddressReader.looksLikeAddress(text);
        }
        return country.equals(reading.country())
                && doubtful.equals(reading.doubtful())
                && otherPhones.equals(reading.otherPhones())
                && Arrays.stream(Part.values()).allMatch(part -> isRight(part, reading));
    }

    /** A part is something else than it should be, and nobody would be asked about it. */
    boolean isSilentlyWrong(AddressReading reading) {
        return !isNoAddress()
                && GRAVE.stream()
                        .anyMatch(part -> reading.part(part) != null
                                && !isRight(part, reading)
                                && !reading.doubtful().contains(part));
    }

    private boolean isNoAddress() {
        return country.equals("none");
    }

    private boolean isRight(Part part, AddressReading reading) {
        var expected = parts.get(part);
        var read = Objects.requireNonNullElse(reading.part(part), "");
        return part == Part.DETAIL ? loose(expected).equals(loose(read)) : expected.equals(read);
    }

    /** Spaces and commas between the pieces of a detail carry no meaning. */
    private static String loose(@Nullable String detail) {
        return Objects.requireNonNullElse(detail, "").replaceAll("[\\s,，;；。]+", "");
    }

    /** What was read, in the file's own notation. */
    static String written(AddressReading reading) {
        List<String> cells = new ArrayList<>();
        for (var part : Part.values()) {
            cells.add(Objects.requireNonNullElse(reading.part(part), ""));
        }
        cells.add(reading.country());
        cells.add(String.join(" ", reading.doubtful().stream().map(Part::name).toList()));
        if (!reading.otherPhones().isEmpty()) {
            cells.add(String.join(" ", reading.otherPhones()));
        }
        return String.join("\t", cells);
    }
}
