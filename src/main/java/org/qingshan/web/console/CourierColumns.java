package org.qingshan.web.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.parcel.FilledBox;

/**
 * The columns of a file for a courier, in their order.
 *
 * <p>Several are ready. Couriers change theirs as they like and each branch has its own, so that a shop can write its own: a line
 * for each column, {@code title = field}.
 */
record CourierColumns(List<Column> columns) {
    /** Columns of one file; the widest that is known has some sixty. */
    private static final int MOST = 80;

    private static final int LONGEST_TITLE = 40;

    record Column(String title, CourierField field) {}

    /** The shop's own columns are asked for by this. */
    static final String OWN = "own";

    private static final Map<String, CourierColumns> READY = new LinkedHashMap<>();

    static {
        ready("generic", "订单号=订单号 收件人=收件人 电话=电话 省=省 市=市 区县=区县 街道门牌=街道门牌 货物=货物 件数=件数 重量(公斤)=重量 箱=第几箱 代收货款=代收货款");
        ready("sf", "用户订单号=订单号 收件方姓名=收件人 收件方手机号=电话 收件方详细地址=完整地址 托寄物内容=货物 托寄物数量=件数 包裹重量=重量 备注=第几箱 代收货款金额=代收货款");
        ready("zto", "订单号=订单号 收件人姓名=收件人 收件人手机=电话 收件人省=省 收件人市=市 收件人区=区县 收件人详细地址=街道门牌 物品名称=货物 物品重量=重量 备注=第几箱 代收货款=代收货款");
        ready(
                "yto",
                "商家订单号=订单号 收件人=收件人 收件手机=电话 收件省份=省 收件城市=市 收件区县=区县 收件详细地址=街道门牌 商品名称=货物 商品数量=件数 重量(kg)=重量 买家留言=第几箱 代收货款=代收货款");
    }

    private static void ready(String key, String columns) {
        READY.put(key, read(columns.replace(' ', '\n')).orElseThrow());
    }

    static Optional<CourierColumns> ready(String key) {
        return Optional.ofNullable(READY.get(key));
    }

    /** Columns as somebody wrote them; empty where a line is not understood, or none names the order. */
    static Optional<CourierColumns> read(String written) {
        List<Column> all = new ArrayList<>();
        for (var line : written.lines().filter(one -> !one.isBlank()).toList()) {
            var parts = line.split("[=＝]", 2);
            var field = parts.length == 2 ? CourierField.called(parts[1].strip()) : Optional.<CourierField>empty();
            var title = parts[0].strip();
            if (field.isEmpty() || title.isEmpty() || title.length() > LONGEST_TITLE || all.size() == MOST) {
                return Optional.empty();
            }
            all.add(new Column(title, field.get()));
        }
        var namesOrder = all.stream().anyMatch(column -> column.field() == CourierField.NUMBER);
        return namesOrder ? Optional.of(new CourierColumns(List.copyOf(all))) : Optional.empty();
    }

    Sheet sheet(String title, List<FilledBox> boxes, String currency) {
        var sheet =
                Sheet.of("courier", title, columns.stream().map(Column::title).toList());
        for (var box : boxes) {
            sheet.rows()
                    .add(columns.stream()
                            .map(column -> column.field().of(box, currency))
                            .map(Sheet.Cell::of)
                            .toList());
        }
        return sheet;
    }
}
