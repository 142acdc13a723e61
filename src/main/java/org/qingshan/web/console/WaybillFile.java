package org.qingshan.web.console;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qingshan.domain.parcel.WaybillRow;

/** The file that a courier gives back: CSV in UTF-8 or GBK, or a workbook, whatever its columns are called and wherever they are. */
final class WaybillFile {
    /** Above the head couriers write who they are, and when. */
    private static final int HEAD_WITHIN = 10;

    /** As Excel wrote workbooks until 2003. */
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Why a file is not read, other than for what its columns are called. */
    enum Fault {
        OLD_WORKBOOK,
        /** It has more rows than are read, and none is left out in silence. */
        TOO_LONG,
        /** What begins with a quotation mark somewhere never ends. */
        OPEN_QUOTE
    }

    private WaybillFile() {}

    static Optional<Fault> fault(byte[] file) {
        if (file.length >= OLD_WORKBOOK.length
                && Arrays.equals(file, 0, OLD_WORKBOOK.length, OLD_WORKBOOK, 0, OLD_WORKBOOK.length)) {
            return Optional.of(Fault.OLD_WORKBOOK);
        }
        var table = table(file, WaybillFile::isHeaded);
        if (table.isPresent()) {
            return table.filter(all -> all.size() > TableBounds.MOST_ROWS).map(all -> Fault.TOO_LONG);
        }
        return !WorkbookReading.isWorkbook(file)
                        && text(file).chars().filter(letter -> letter == '"').count() % 2 != 0
                ? Optional.of(Fault.OPEN_QUOTE)
                : Optional.empty();
    }

    /**
     * What stands in it.
     *
     * @param doubted what its columns are called of which nobody knows which is meant: then no row counts
     */
    record Content(List<WaybillRow> rows, List<String> doubted) {}

    /** Empty where it is no table, or no column names orders or waybills; of several sheets the first counts in which both are. */
    static Optional<Content> read(byte[] file) {
        return table(file, WaybillFile::isHeaded).flatMap(WaybillFile::content);
    }

    /** What stands above its columns, for whoever wonders why it is not read; empty where it is no table. */
    static List<String> heads(byte[] file) {
        return table(file, top -> heading(top).isPresent())
                .flatMap(WaybillFile::heading)
                .orElse(List.of());
    }

    private static Optional<List<String>> heading(List<List<String>> top) {
        return top.stream()
                .map(row -> row.stream().filter(cell -> !cell.isBlank()).toList())
                .filter(row -> row.size() > 1)
                .findFirst();
    }

    /** Empty where there is none whose first rows tell that it is one. */
    private static Optional<List<List<String>>> table(byte[] file, Predicate<List<List<String>>> isOne) {
        try {
            if (WorkbookReading.isWorkbook(file)) {
                return WorkbookReading.first(file, HEAD_WITHIN, isOne);
            }
            var table = csv(text(file));
            return Optional.of(table).filter(all -> isOne.test(all.subList(0, Math.min(HEAD_WITHIN, all.size()))));
        } catch (IOException | RuntimeException noTable) {
            return Optional.empty();
        }
    }

    private static boolean isHeaded(List<List<String>> top) {
        return top.stream().anyMatch(WaybillColumns::isHead);
    }

    private static Optional<Content> content(List<List<String>> table) {
        return IntStream.range(0, Math.min(HEAD_WITHIN, table.size()))
                .filter(line -> WaybillColumns.isHead(table.get(line)))
                .mapToObj(line -> content(table, line))
                .findFirst();
    }

    private static Content content(List<List<String>> table, int head) {
        var columns = WaybillColumns.of(table.get(head), table.subList(head + 1, table.size()));
        return columns.doubted().isEmpty()
                ? new Content(below(table, head, columns), List.of())
                : new Content(List.of(), columns.doubted());
    }

    private static List<WaybillRow> below(List<List<String>> table, int head, WaybillColumns columns) {
        List<WaybillRow> rows = new ArrayList<>();
        for (int line = head + 1; line < table.size(); line++) {
            var row = columns.row(line + 1, table.get(line));
            if (!row.number().isEmpty() || !row.waybill().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What is no UTF-8 was written by a Chinese spreadsheet in the code page of its machine. */
    private static String text(byte[] file) {
        if (file.length > 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    static List<List<String>> csv(String text) throws IOException {
        var first = text.lines().findFirst().orElse("");
        var separator = first.indexOf('\t') >= 0
                ? '\t'
                : first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('|') >= 0 ? '|' : ',';
        var mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
        List<List<String>> table = new ArrayList<>();
        try (MappingIterator<String[]> lines = mapper.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            while (lines.hasNext() && table.size() <= TableBounds.MOST_ROWS) {
                table.add(Arrays.stream(lines.next()).map(WaybillFile::plain).toList());
            }
        }
        return table;
    }

    /** Without what tells a spreadsheet that it is a text: an apostrophe before it, or {@code ="…"} around it. */
    private static String plain(String cell) {
        var text = cell.strip();
        if (text.matches("=\"[^\"]*\"")) {
            return text.substring(2, text.length() - 1);
        }
        return text.startsWith("'") && Sheet.Cell.guarded(text.substring(1)).equals(text) || text.matches("'\\w+")
                ? text.substring(1)
                : text;
    }
}
