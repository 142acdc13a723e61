package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever people call themselves is a text in a workbook, and stays one. */
class SheetWritingTest {
    private static final List<String> NAMES = List.of("+86 139", "=1+1", "@小红", "＝4", "小红", "1001-2");

    private static byte[] workbook() {
        var sheet = Sheet.of("people", "People", List.of("Name"));
        NAMES.forEach(name -> sheet.add(Sheet.Cell.of(name)));
        return SheetWriting.xlsx(List.of(sheet));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (var zip = new ZipFile(new SeekableInMemoryByteChannel(file))) {
            for (var part : Collections.list(zip.getEntries())) {
                all.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    @Test
    void what_looks_like_a_formula_is_in_a_cell_for_texts_so_that_editing_makes_it_none() throws IOException {
        var parts = parts(workbook());

        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("r=\"A2\" s=\"", "r=\"A3\" s=\"", "r=\"A4\" s=\"", "r=\"A5\" s=\"")
                .doesNotContain("r=\"A6\" s=\"", "r=\"A7\" s=\"", "<f>");
    }

    @Test
    void what_is_written_is_read_back_as_it_was() throws IOException {
        List<String> read = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
            for (var row : book.getFirstSheet().read()) {
                read.add(row.getCellText(0));
            }
        }
        assertThat(read).first().isEqualTo("Name");
        assertThat(read.subList(1, read.size())).isEqualTo(NAMES);
    }

    @Test
    void every_column_is_as_wide_as_what_is_in_it_and_chinese_counts_twice() throws IOException {
        var sheet = Sheet.of("regions", "Regions", List.of("地区", "留着未确认", "#"));
        sheet.add(Sheet.Cell.of("湖南省长沙市岳麓区"), Sheet.Cell.of(3), Sheet.Cell.of("x".repeat(200)));

        assertThat(parts(SheetWriting.xlsx(List.of(sheet))).get("xl/worksheets/sheet1.xml"))
                .contains(
                        "min=\"1\" max=\"1\" width=\"20",
                        "min=\"2\" max=\"2\" width=\"12",
                        "min=\"3\" max=\"3\" width=\"60");
    }
}
