package org.qingshan.web.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as the files that spreadsheets open. */
final class SheetWriting {
    /** Without it spreadsheets take the file for one in the machine's old code page, and no Chinese is left. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";
    /** The program's version as the format wants it; nobody reads it. */
    private static final String VERSION = "1.0";

    /** The format of cells whose content is taken as it is typed. */
    private static final String TEXT_ONLY = "@";

    /** Letters of a cell that can be read without making its column wider. */
    private static final int WIDEST = 60;

    private SheetWriting() {}

    /** RFC 4180, in UTF-8. */
    static byte[] csv(Sheet sheet) {
        var lines = new StringBuilder(BYTE_ORDER_MARK);
        lines.append(sheet.head().stream().map(title -> quoted(title)).collect(Collectors.joining(",")))
                .append(LINE_END);
        sheet.rows()
                .forEach(
                        row -> lines.append(row.stream().map(SheetWriting::cell).collect(Collectors.joining(",")))
                                .append(LINE_END));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Sheet.Cell cell) {
        return cell.number() == null ? quoted(cell.text()) : cell.number().toPlainString();
    }

    private static String quoted(String text) {
        return '"' + Sheet.Cell.guarded(text).replace("\"", "\"\"") + '"';
    }

    /** One sheet after the other, with heads that stay. */
    static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Qingshan", VERSION)) {
            for (var sheet : sheets) {
                write(sheet, book.newWorksheet(sheet.title()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet page) {
        for (int column = 0; column < sheet.head().size(); column++) {
            writeText(sheet.head().get(column), page, 0, column);
            page.style(0, column).bold().set();
            page.width(column, width(sheet, column));
        }
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), page, row + 1, column);
            }
        }
    }

    /** In digits, as spreadsheets count; a Chinese letter is as wide as two, and a column that is too narrow hides what is in it. */
    private static int width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
        return Math.min(Math.max(longest, width(sheet.head().get(column))) + 2, WIDEST);
    }

    private static int width(Sheet.Cell cell) {
        return cell.number() == null
                ? width(cell.text())
                : cell.number().toPlainString().length();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) || letter >= 0x3000 ? 2 : 1)
                .sum();
    }

    private static void write(Sheet.Cell cell, Worksheet page, int row, int column) {
        var number = cell.number();
        if (number == null) {
            writeText(cell.text(), page, row, column);
            return;
        }
        page.value(row, column, number);
        if (number.scale() > 0) {
            page.style(row, column).format("0." + "0".repeat(number.scale())).set();
        }
    }

    /** Whoever edits a text that looks like a formula would make it one, were its cell not for texts only. */
    private static void writeText(String text, Worksheet page, int row, int column) {
        page.value(row, column, text);
        if (Sheet.Cell.looksLikeFormula(text)) {
            page.style(row, column).format(TEXT_ONLY).set();
        }
    }
}
