package org.qingshan.web.console;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Boxes;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.parcel.PackingTable;
import org.qingshan.domain.parcel.ParcelCertifying;
import org.qingshan.domain.parcel.ParcelRules;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a packer has before him.
 *
 * @param left orders that are not packed
 * @param others how many of them others are packing
 * @param goods what of each product is left
 * @param order what he packs now; null for nothing
 * @param boxes how that is divided
 * @param isPromiseOld whether what was certified of it is not true any more
 */
public record PackingDesk(
        int left,
        long others,
        Map<Product, BigDecimal> goods,
        @Nullable CustomerOrder order,
        List<Boxes.Box> boxes,
        boolean isPromiseOld) {

    static PackingDesk read(Shop shop, String packer, Instant now) {
        var table = PackingTable.at(now);
        var order = table.ownOf(packer).orElse(null);
        var boxes = order == null
                ? List.<Boxes.Box>of()
                : Boxes.of(order.company().sold(), ParcelRules.ofTheShop().limitGrams());
        var isPromiseOld = order != null && ParcelCertifying.isOld(order, shop, now);
        return new PackingDesk(
                table.orders().size(), table.takenByOthers(packer), table.byProduct(), order, boxes, isPromiseOld);
    }

    /** What the page shows of the order, to be held against what is true when it is packed. */
    public String shown() {
        return order == null ? "" : Packing.shown(order);
    }

    /** "1001 + 1015": all orders that go into the parcel; empty where it is one. */
    public String shared() {
        return order != null && order.company().isShared() ? Papers.written(order.company()) : "";
    }

    /** Which of the goods their buyer would like; empty for nothing. */
    public String wished() {
        return order == null ? "" : order.company().wished();
    }

    /** Whether a label lies about that says something else. */
    public boolean isLabelOld() {
        return order != null && FilledBox.isLabelOld(order);
    }

    /** What is to be ticked, in all boxes. */
    public int rows() {
        return boxes.stream().mapToInt(box -> box.portions().size()).sum();
    }

    /** What of the order is sold by weight, and how much of it was ordered. */
    public Map<LineupItem, BigDecimal> scales() {
        Map<LineupItem, BigDecimal> all = new LinkedHashMap<>();
        if (order != null) {
            order.company()
                    .sold()
                    .filter(line -> line.item().product().unit().isWeight())
                    .forEach(line -> all.merge(line.item(), line.quantity(), BigDecimal::add));
        }
        return all;
    }

    /** Of which order what is weighed is, where several in the parcel have the same goods; 0 where nobody can take one for the other. */
    public int orderOf(LineupItem item) {
        var alike = scales().keySet().stream()
                .filter(other -> other.product().id().equals(item.product().id()))
                .count();
        return order == null || alike < 2
                ? 0
                : order.company().orders().stream()
                        .filter(one -> one.lines().stream()
                                .anyMatch(line -> line.isLive() && line.item().equals(item)))
                        .mapToInt(CustomerOrder::number)
                        .findFirst()
                        .orElse(0);
    }

    /** "红糖、土鸡蛋": what is not divided over boxes, as nobody knows what it weighs; empty for nothing. */
    public String undivided(boolean chinese) {
        return Boxes.undivided(boxes).stream()
                .map(product -> product.name(chinese))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    /** Whether a packer has to know which lot goes into which box. */
    public boolean isMixed(Boxes.Portion portion) {
        return Boxes.isMixed(boxes, portion);
    }

    /** What a box should weigh in kilograms; empty where nobody knows. */
    public String weight(Boxes.Box box) {
        return box.isUnweighed() ? "" : Papers.kilograms(box.grams());
    }
}
