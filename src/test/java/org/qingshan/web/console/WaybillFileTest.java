package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

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
}
