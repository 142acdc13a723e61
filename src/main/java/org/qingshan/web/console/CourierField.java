package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.web.Decimals;

/** What a courier may want to know of a box; named in Chinese, because couriers' files are. */
enum CourierField {
    NUMBER("订单号", FilledBox::key),
    RECIPIENT("收件人", box -> box.to().recipient()),
    PHONE("电话", box -> box.to().plainPhone()),
    PROVINCE("省", box -> orEmpty(box.to().province())),
    CITY("市", box -> orEmpty(box.to().city())),
    COUNTY("区县", box -> orEmpty(box.to().county())),
    DETAIL("街道门牌", box -> box.to().detail()),
    ADDRESS("完整地址", box -> box.to().line()),
    GOODS("货物", CourierField::goods),
    PIECES("件数", CourierField::pieces),
    WEIGHT("重量", box -> box.grams() == 0 ? "" : Papers.kilograms(box.grams())),
    BOX("第几箱", box -> box.boxes() == 1 ? "" : box.place()),
    /** In major units, without the currency; only with the first box of an order, and empty where nothing is collected. */
    COLLECT("代收货款", box -> ""),
    /** A column that the courier's file has and nobody fills. */
    NOTHING("空", box -> "");

    private final String called;
    private final Function<FilledBox, String> value;

    CourierField(String called, Function<FilledBox, String> value) {
        this.called = called;
        this.value = value;
    }

    /** @param currency of what is to be collected */
    String of(FilledBox box, String currency) {
        return this == COLLECT ? collected(box.toCollect(), currency) : value.apply(box);
    }

    private static String collected(long sum, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return sum == 0 ? "" : BigDecimal.valueOf(sum, digits).toPlainString();
    }

    /** By the name that the settings know it by. */
    static Optional<CourierField> called(String name) {
        return Arrays.stream(values()).filter(one -> one.called.equals(name)).findFirst();
    }

    /** All names, for whoever writes columns. */
    static String names() {
        return Arrays.stream(values()).map(one -> one.called).collect(Collectors.joining("、"));
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static String goods(FilledBox box) {
        return box.content().portions().stream()
                .map(portion -> portion.line().item().product().name(true)
                        + Decimals.plain(portion.quantity()).toPlainString()
                        + portion.line().item().product().unit().zh())
                .collect(Collectors.joining("，"));
    }

    /** Goods by weight are one piece, however heavy. */
    private static String pieces(FilledBox box) {
        return box.content().portions().stream()
                .map(portion -> portion.line().item().product().unit().isWeight() ? BigDecimal.ONE : portion.quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}
