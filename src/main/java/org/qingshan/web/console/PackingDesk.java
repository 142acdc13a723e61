package org.qingshan.web.console;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Boxes;
import org.qingshan.domain.parcel.PackingTable;
import org.qingshan.domain.parcel.ParcelRules;
import org.qingshan.domain.product.Product;

/**
 * What a packer has before him.
 *
 * @param left orders that are not packed
 * @param others how many of them others are packing
 * @param goods what of each product is left
 * @param order what he packs now; null for nothing
 * @param boxes how that is divided
 */
public record PackingDesk(
        int left,
        long others,
        Map<Product, BigDecimal> goods,
        @Nullable CustomerOrder order,
        List<Boxes.Box> boxes) {

    static PackingDesk read(String packer, Instant now) {
        var table = PackingTable.at(now);
        var order = table.ownOf(packer).orElse(null);
        var boxes = order == null
                ? List.<Boxes.Box>of()
                : Boxes.of(order.lines().stream(), ParcelRules.ofTheShop().limitGrams());
        return new PackingDesk(table.orders().size(), table.takenByOthers(packer), table.byProduct(), order, boxes);
    }

    /** What a box should weigh in kilograms; empty where nobody knows. */
    public String weight(Boxes.Box box) {
        return box.isUnweighed() ? "" : Papers.kilograms(box.grams());
    }
}
