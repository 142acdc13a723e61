package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.parcel.WaybillRow;

class WaybillFileTest {
    @Test
    void a_small_file_that_unpacks_to_more_than_any_table_is_none() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int piece = 0; piece < 60; piece++) {
                zip.write(new byte[1_000_000]);
            }
        }

        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(WaybillFile.read(bytes.toByteArray())).isEmpty();
    }

    @Test
    void of_a_sheet_that_is_no_table_of_waybills_only_the_top_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var notes = book.newWorksheet("notes");
            for (int line = 0; line < 100; line++) {
                notes.value(line, 0, "page " + line);
                notes.value(line, 1, line == 99 ? 4711 : line);
            }
            var table = book.newWorksheet("table");
            table.value(0, 0, "订单号");
            table.value(0, 1, "运单号");
            table.value(1, 0, "1001");
            table.value(1, 1, "YT7512345678901");
        }

        assertThat(WaybillFile.read(bytes.toByteArray())).hasValueSatisfying(WaybillFileTest::isTheOne);
        assertThat(WaybillFile.read(spoilt(bytes.toByteArray(), "<v>4711</v>")))
                .hasValueSatisfying(WaybillFileTest::isTheOne);
    }

    private static void isTheOne(List<WaybillRow> rows) {
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).waybill()).isEqualTo("YT7512345678901");
    }

    /** What stands there first in a part of the workbook is cut off with all that is behind it, so that nobody can read that far. */
    private static byte[] spoilt(byte[] book, String there) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(book).get();
                var spoilt = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.getEntries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var end = text.indexOf(there);
                spoilt.putNextEntry(new ZipEntry(entry.getName()));
                spoilt.write((end < 0 ? text : text.substring(0, end)).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(bytes.size()).isNotEqualTo(book.length);
        return bytes.toByteArray();
    }
}
