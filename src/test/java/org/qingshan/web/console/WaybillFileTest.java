package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.parcel.WaybillRow;

class WaybillFileTest {
    /** Each of them would look for its end to the end. */
    @Test
    @Timeout(10)
    void thirty_thousand_brackets_that_are_never_closed_are_no_title() {
        assertThat(read("订单号,运单号," + "(".repeat(30_000) + "\n1001,YT7512345678901,\n"))
                .hasValueSatisfying(content -> isTheOne(content.rows()));
    }

    private static final String LINE = "1001,YT7512345678901,\n";

    private static Optional<WaybillFile.Fault> fault(String text) {
        return WaybillFile.fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_table_that_is_too_long_an_open_quote_and_an_old_workbook_are_told_as_such() {
        var head = "订单号,运单号,备注\n";
        assertThat(fault(head + LINE.repeat(30_000))).contains(WaybillFile.Fault.TOO_LONG);
        assertThat(fault(head + LINE.repeat(20_000))).contains(WaybillFile.Fault.TOO_LONG);
        assertThat(fault(head + LINE.repeat(19_999))).isEmpty();
        assertThat(fault(head + LINE + "1002,\"YT7512345678902,\n" + LINE)).contains(WaybillFile.Fault.OPEN_QUOTE);
        assertThat(fault(head + "1002,\"YT7512345678902\",\"a \"\"b\"\"\"\n")).isEmpty();
        assertThat(fault("什么,都不是\n")).isEmpty();
        assertThat(fault("")).isEmpty();
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};
        assertThat(WaybillFile.fault(old)).contains(WaybillFile.Fault.OLD_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cells_are_separated_by_any_of_these(String separator) {
        assertThat(read("订单号,运单号,备注\n1001,YT7512345678901,\n".replace(",", separator)))
                .hasValueSatisfying(content -> isTheOne(content.rows()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "业务订单号,运单号",
                "商家订单号,快递单号",
                "客户单号,运单号码",
                "业务单号,快递单号",
                "客户订单编号,物流运单号",
                "*第三方订单号（必填）,电子面单号",
                "线上订单号,快递单号",
                "店铺订单编号,物流单号",
                "寄件方订单号,邮件号",
                "网店单号,物流编号",
                "发件方参考号,快件单号",
                "顾客订单号,中通运单号",
                "订单号码,面单号码",
                "订单ID,货运单号",
                "Customer Order No.,Waybill No.",
                "Merchant Order Number,Tracking ID",
                "Sales Order,AWB No",
                "Reference,Express Waybill"
            })
    void columns_are_found_by_the_names_that_couriers_and_the_programs_of_shops_give_them(String head) {
        assertThat(read(head + ",备注\n1001,YT7512345678901,\n")).hasValueSatisfying(content -> {
            assertThat(content.doubted()).isEmpty();
            isTheOne(content.rows());
            assertThat(content.rows().get(0).number()).isEqualTo("1001");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号,客户订单号,运单号\nSF20261127000123,1001,YT7512345678901",
                "订单号,运单号,商家订单号\n88001,YT7512345678901,1001",
                "内部订单号,线上订单号,快递单号\n5031877,1001,YT7512345678901",
                "平台订单号,订单号,运单号\nPDD-261127-1,1001,YT7512345678901",
                "客户订单号,订单号,运单号\n,1001,YT7512345678901",
                "订单号,子单号,母单号,运单号\n1001,SF001,SF7512345678901,YT7512345678901",
                "订单号,单号,运单号\n1001,7,YT7512345678901",
                "客户订单号,商家订单号,运单号\n1001,1001,YT7512345678901",
                "客户编号,订单号,运单号\n88812345,1001,YT7512345678901",
                "商家编码,订单号,运单号\n88812345,1001,YT7512345678901",
                "买家ID,订单号,运单号\n1002,1001,YT7512345678901",
                "店铺ID,平台编号,订单编号,运单号\n1002,1003,1001,YT7512345678901",
                "Customer No,Order No,Tracking No\n88812345,1001,YT7512345678901",
                "Merchant ID,Order Number,Waybill No\n1002,1001,YT7512345678901",
                "Order No,Customer Reference No,Tracking No\n88001,1001,YT7512345678901"
            })
    void of_several_numbers_of_an_order_the_shops_own_counts(String table) {
        assertThat(read(table)).hasValueSatisfying(content -> {
            assertThat(content.doubted()).isEmpty();
            isTheOne(content.rows());
            assertThat(content.rows().get(0).number()).isEqualTo("1001");
        });
    }

    @Test
    void where_two_columns_could_be_meant_and_say_different_things_no_row_counts() {
        assertThat(read("商家订单号,客户订单号,运单号\n1001,1002,YT7512345678901")).hasValueSatisfying(content -> {
            assertThat(content.rows()).isEmpty();
            assertThat(content.doubted()).containsExactly("商家订单号", "客户订单号");
        });
        assertThat(read("订单号,快递单号,运单号\n1001,YT7512345678901,YT7512345678902"))
                .hasValueSatisfying(content -> assertThat(content.doubted()).containsExactly("快递单号", "运单号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商家订单号,订单号,运单号\n1001,1001,YT7512345678901\n1002,1003,YT7512345678902",
                "商家订单号,客户订单号,运单号\n1001,1001,YT7512345678901\n1002,1003,YT7512345678902",
                "订单号,运单号,快递单号\n1001,YT7512345678901,yt7512345678901\n1002,YT7512345678902,YT7512345678903",
                "订单号,单号,运单号\n1001,YT7512345678901,YT7512345678901\n1002,YT7512345678902,YT7512345678903"
            })
    void a_row_whose_columns_name_two_is_told_from_those_that_agree(String table) {
        assertThat(read(table)).hasValueSatisfying(content -> {
            assertThat(content.doubted()).isEmpty();
            assertThat(content.rows()).hasSize(2);
            assertThat(content.rows().get(0).number()).isEqualTo("1001");
            assertThat(content.rows().get(0).waybill()).isEqualToIgnoringCase("YT7512345678901");
            var second = content.rows().get(1);
            assertThat(second.number() + " " + second.waybill()).contains(WaybillRow.OR);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号,母单号,运单号\n1001,YT7512345678901,YT7512345678901\n1002-2,YT7512345678902,YT7512345678903",
                "商家订单号,订单号,运单号\n1001,1001,YT7512345678901\n1002,PDD-261127-1,YT7512345678902",
                "商家订单号,订单号,运单号\n1001-1,1001,YT7512345678901\n1001-2,#1001,YT7512345678902"
            })
    void what_columns_write_differently_of_the_same_names_no_two(String table) {
        assertThat(read(table))
                .hasValueSatisfying(content -> assertThat(content.rows())
                        .hasSize(2)
                        .noneMatch(row -> (row.number() + row.waybill()).contains(WaybillRow.OR)));
    }

    @Test
    void a_column_that_counts_in_its_own_way_agrees_by_chance() {
        assertThat(
                        read(
                                "商家订单号,内部订单号,运单号\n1001,1001,YT7512345678901\n1003,1002,YT7512345678902\n1004,1003,YT7512345678903"))
                .hasValueSatisfying(content -> assertThat(content.rows())
                        .extracting(WaybillRow::number)
                        .containsExactly("1001", "1003", "1004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号,运单号", "订单号,备注", "单号,运单号", "订单状态,物流状态", "下单时间,运单号", "订单金额,快递单号", "订单号,回单号"})
    void what_names_no_orders_or_no_waybills_is_no_table_of_them(String head) {
        assertThat(read(head + "\n1001,YT7512345678901\n")).isEmpty();
    }

    private static Optional<WaybillFile.Content> read(String csv) {
        return WaybillFile.read(csv.getBytes(StandardCharsets.UTF_8));
    }

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

        assertThat(WaybillFile.read(bytes.toByteArray())).hasValueSatisfying(content -> isTheOne(content.rows()));
        assertThat(WaybillFile.read(spoilt(bytes.toByteArray(), "<v>4711</v>")))
                .hasValueSatisfying(content -> isTheOne(content.rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E999999999", "-1E-999999999", "1E-2147483640"})
    void a_number_without_end_is_not_written_out(String number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var table = book.newWorksheet("table");
            table.value(0, 0, "订单号");
            table.value(0, 1, "运单号");
            table.value(1, 0, "1001");
            table.value(1, 1, 4711);
        }
        var book = rewritten(bytes.toByteArray(), text -> text.replace("<v>4711</v>", "<v>" + number + "</v>"));
        assertThat(WaybillFile.read(book))
                .hasValueSatisfying(content -> assertThat(content.rows())
                        .allSatisfy(row -> assertThat(row.waybill()).hasSizeLessThan(50)));
    }

    private static void isTheOne(List<WaybillRow> rows) {
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).waybill()).isEqualTo("YT7512345678901");
    }

    /** What stands there first in a part of the workbook is cut off with all that is behind it, so that nobody can read that far. */
    private static byte[] spoilt(byte[] book, String there) throws IOException {
        return rewritten(book, text -> {
            var end = text.indexOf(there);
            return end < 0 ? text : text.substring(0, end);
        });
    }

    private static byte[] rewritten(byte[] book, UnaryOperator<String> part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(book).get();
                var spoilt = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.getEntries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                spoilt.putNextEntry(new ZipEntry(entry.getName()));
                spoilt.write(part.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(bytes.size()).isNotEqualTo(book.length);
        return bytes.toByteArray();
    }
}
