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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingshan.domain.parcel.WaybillRow;

/** The file that a courier gives back: CSV in UTF-8 or GBK, or a workbook, whatever its columns are called and wherever they are. */
final class WaybillFile {
    /** Above the head couriers write who they are, and when. */
    private static final int HEAD_WITHIN = 10;

    private static final Set<String> NUMBERS = Set.of(
            "订单号",
            "订单编号",
            "商家订单号",
            "客户订单号",
            "用户订单号",
            "外部订单号",
            "商户订单号",
            "原始订单号",
            "平台订单号",
            "商家单号",
            "客户单号",
            "自定义订单号",
            "参考号",
            "reference",
            "订单",
            "单据编号",
            "order",
            "orderno",
            "ordernumber",
            "orderid",
            "number");

    private static final Set<String> WAYBILLS = Set.of(
            "运单号",
            "快递单号",
            "物流单号",
            "运单号码",
            "运单编号",
            "面单号",
            "母单号",
            "快递编号",
            "快递号",
            "物流号",
            "快递运单号",
            "快递运单编号",
            "awb",
            "单号",
            "运单",
            "waybill",
            "waybillno",
            "waybillnumber",
            "tracking",
            "trackingno",
            "trackingnumber");

    private static final Set<String> COURIERS =
            Set.of("快递公司", "物流公司", "承运商", "快递", "物流", "快递名称", "courier", "carrier", "expresscompany");

    private static final Set<String> RECIPIENTS = Set.of(
            "收件人", "收件人姓名", "收件方姓名", "收货人", "收货人姓名", "收件姓名", "recipient", "recipientname", "consignee", "receiver");

    private static final Set<String> PHONES = Set.of(
            "电话",
            "手机",
            "收件人电话",
            "收件人手机",
            "收件人手机号",
            "收件手机",
            "收件电话",
            "收件方手机号",
            "收件方手机",
            "收货人电话",
            "收货人手机",
            "phone",
            "mobile",
            "recipientphone");

    private WaybillFile() {}

    /** Empty where it is no table, or no column names orders or waybills; of several sheets the first counts in which both are. */
    static Optional<List<WaybillRow>> read(byte[] file) {
        return table(file, WaybillFile::isHeaded).flatMap(WaybillFile::rows);
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
        return top.stream().anyMatch(WaybillFile::isHead);
    }

    private static boolean isHead(List<String> row) {
        return column(row, NUMBERS) >= 0 && column(row, WAYBILLS) >= 0;
    }

    private static Optional<List<WaybillRow>> rows(List<List<String>> table) {
        for (int line = 0; line < Math.min(HEAD_WITHIN, table.size()); line++) {
            var head = table.get(line);
            if (isHead(head)) {
                var columns = Stream.of(NUMBERS, WAYBILLS, COURIERS, RECIPIENTS, PHONES)
                        .map(names -> column(head, names));
                return Optional.of(below(table, line, columns.toList()));
            }
        }
        return Optional.empty();
    }

    private static List<WaybillRow> below(List<List<String>> table, int head, List<Integer> columns) {
        List<WaybillRow> rows = new ArrayList<>();
        for (int line = head + 1; line < table.size(); line++) {
            var row = table.get(line);
            var number = cell(row, columns.get(0));
            var waybill = cell(row, columns.get(1));
            if (!number.isEmpty() || !waybill.isEmpty()) {
                rows.add(new WaybillRow(
                        line + 1,
                        number,
                        waybill,
                        cell(row, columns.get(2)),
                        cell(row, columns.get(3)),
                        cell(row, columns.get(4))));
            }
        }
        return rows;
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    /** The first column that is called so; what stands in brackets and between words does not count. */
    private static int column(List<String> head, Set<String> names) {
        for (int column = 0; column < head.size(); column++) {
            var plain = head.get(column).toLowerCase(Locale.ROOT).replaceAll("[(（].*?[)）]|[\\s*_：:.-]", "");
            if (names.contains(plain)) {
                return column;
            }
        }
        return -1;
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
        var separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
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
