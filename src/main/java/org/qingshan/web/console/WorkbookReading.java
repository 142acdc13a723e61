package org.qingshan.web.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads what stands in the cells of a workbook. */
final class WorkbookReading {
    /** Of a workbook when it is unpacked, in bytes: a hundred times what so many rows need. */
    private static final long LARGEST = 50_000_000;

    /** More than any courier's table has. */
    private static final int MOST_COLUMNS = 100;

    /** Digits that a spreadsheet keeps of a number; what stands behind them it has made up. */
    private static final int KEPT_DIGITS = 15;
    /** A part of one has no end of noughts before it. */
    private static final int KEPT_PLACES = 400;

    /** Couriers put a note or a summary before the table. */
    private static final int MOST_SHEETS = 10;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookReading() {}

    static boolean isWorkbook(byte[] file) {
        return file.length > ZIP.length && Arrays.equals(file, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /**
     * The first of its sheets that is one, of very many of the first ones; its rows. Of the others no more is kept than their first rows.
     *
     * @param top how many rows tell whether a sheet is one
     */
    static Optional<List<List<String>>> first(byte[] file, int top, Predicate<List<List<String>>> isOne)
            throws IOException {
        requireSmall(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList()) {
                try (var rows = sheet.openStream()) {
                    var left = rows.limit(TableBounds.MOST_ROWS + 1).iterator();
                    List<List<String>> table = new ArrayList<>();
                    read(left, table, top);
                    if (isOne.test(table.subList(0, Math.min(top, table.size())))) {
                        read(left, table, TableBounds.MOST_ROWS + 1);
                        return Optional.of(table);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Until there are so many rows; those that are left out are empty. */
    private static void read(Iterator<Row> rows, List<List<String>> table, int most) {
        while (table.size() < most && rows.hasNext()) {
            var row = rows.next();
            while (table.size() < row.getRowNum() - 1 && table.size() <= TableBounds.MOST_ROWS) {
                table.add(List.of());
            }
            table.add(cells(row));
        }
    }

    /** A few kilobytes can unpack to more than there is memory; this looks without keeping any of it. */
    private static void requireSmall(byte[] file) throws IOException {
        long left = LARGEST;
        var piece = new byte[8192];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var unpacked = zip.getInputStream(part)) {
                    for (int read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
                        left -= read;
                        if (left < 0) {
                            throw new IOException("a workbook that unpacks to more than any courier's");
                        }
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(WorkbookReading::text).orElse(""));
        }
        return cells;
    }

    /** A number is written out: nobody's waybill is 7.5E13. */
    private static String text(Cell cell) {
        var text = cell.getType() == CellType.NUMBER ? written(cell.asNumber()) : cell.getText();
        return text == null ? "" : text.strip();
    }

    /** One that is too long is no number of anything any more, and is left as what no waybill looks like. */
    private static String written(BigDecimal number) {
        var isWhole = number.precision() - number.scale() <= KEPT_DIGITS && number.scale() <= KEPT_PLACES;
        return isWhole
                ? number.stripTrailingZeros().toPlainString()
                : number.round(new MathContext(KEPT_DIGITS)).toEngineeringString();
    }
}
