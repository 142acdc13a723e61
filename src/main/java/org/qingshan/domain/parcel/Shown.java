package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a packer was shown of an order, short enough for a form: how much of which item out of which lot, and a digest of where it goes.
 * Held against what is true later it tells what has changed.
 *
 * @param goods by item and lot, as {@code 12.34}
 */
public record Shown(Map<String, BigDecimal> goods, String to) {
    private static final Pattern PORTION = Pattern.compile("(\\d{1,18}\\.\\d{1,18})=(\\d{1,9}(?:\\.\\d{1,3})?)");

    /** Something of an order that is not as it was shown. */
    public record Change(Kind kind, @Nullable LineupItem item, BigDecimal before, BigDecimal now) {}

    /** What can change. */
    public enum Kind {
        /** There is more or less of an item. */
        QUANTITY,
        /** It is as much, but of another lot. */
        LOT,
        ADDRESS,
        /** It is not known what was shown. */
        UNKNOWN
    }

    static Shown of(CustomerOrder order) {
        Map<String, BigDecimal> goods = new TreeMap<>();
        order.company().sold().forEach(line -> goods.merge(key(line), line.quantity(), BigDecimal::add));
        return new Shown(goods, place(order));
    }

    private static String key(OrderLine line) {
        return line.item().id() + "." + line.takenFrom().map(Lot::id).orElse(0L);
    }

    private static String place(CustomerOrder order) {
        var to = order.destination();
        return to == null
                ? ""
                : UUID.nameUUIDFromBytes((to.recipient() + "\n" + to.phone() + "\n" + to.line())
                                .getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** As it stands in a form and beside the box. */
    String written() {
        return goods.entrySet().stream()
                        .map(one -> one.getKey() + "="
                                + one.getValue().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(";"))
                + "|" + to;
    }

    /** What of the order is not as it was written down; nothing where it is all the same. */
    static List<Change> changes(String written, CustomerOrder order) {
        var now = of(order);
        if (now.written().equals(written)) {
            return List.of();
        }
        var before = read(written);
        List<Change> all = new ArrayList<>();
        Set<Long> items = new TreeSet<>();
        before.goods.keySet().forEach(key -> items.add(item(key)));
        now.goods.keySet().forEach(key -> items.add(item(key)));
        for (var item : items) {
            now.change(before, item, order).ifPresent(all::add);
        }
        if (!before.to.equals(now.to)) {
            all.add(new Change(Kind.ADDRESS, null, BigDecimal.ZERO, BigDecimal.ZERO));
        }
        return before.goods.isEmpty() || all.isEmpty()
                ? List.of(new Change(Kind.UNKNOWN, null, BigDecimal.ZERO, BigDecimal.ZERO))
                : all;
    }

    private static long item(String key) {
        return Long.parseLong(key.substring(0, key.indexOf('.')));
    }

    private Optional<Change> change(Shown before, long item, CustomerOrder order) {
        var was = before.sum(item);
        var is = sum(item);
        var kind = was.compareTo(is) == 0 ? Kind.LOT : Kind.QUANTITY;
        return kind == Kind.LOT && before.of(item).equals(of(item))
                ? Optional.empty()
                : Optional.of(new Change(kind, named(order, item), was, is));
    }

    private Map<String, String> of(long item) {
        return goods.entrySet().stream()
                .filter(one -> item(one.getKey()) == item)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stripTrailingZeros().toPlainString()));
    }

    private BigDecimal sum(long item) {
        return goods.entrySet().stream()
                .filter(one -> item(one.getKey()) == item)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable LineupItem named(CustomerOrder order, long item) {
        return order.company().orders().stream()
                .flatMap(one -> one.lines().stream())
                .map(OrderLine::item)
                .filter(one -> one.id() == item)
                .findFirst()
                .orElse(null);
    }

    /** Whatever cannot be read was never written here: then nothing is known of what was shown. */
    private static Shown read(String written) {
        var parts = written.split("\\|", 2);
        Map<String, BigDecimal> goods = new TreeMap<>();
        for (var portion : parts[0].split(";")) {
            var read = PORTION.matcher(portion);
            if (read.matches()) {
                goods.put(read.group(1), new BigDecimal(read.group(2)));
            }
        }
        return new Shown(goods, parts.length == 2 ? parts[1] : "");
    }
}
