package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.LineupKeeping.Arrival;
import org.qingshan.domain.product.Naming;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Puts up what a host names: a product that the shop knows, or one that it did not know until now. */
@Singleton
public class NewGoods {
    private final LineupKeeping keeping;
    private final Streaming streaming;
    private final Naming naming;

    NewGoods(LineupKeeping keeping, Streaming streaming, Naming naming) {
        this.naming = naming;
        this.keeping = keeping;
        this.streaming = streaming;
    }

    /**
     * What the host names.
     *
     * @param units those that may be meant; a new product gets the first of them
     * @param price of one, in minor units
     * @param grower who brought it; empty if that is not said
     */
    public record Named(String name, Set<Unit> units, long price, BigDecimal quantity, String grower) {}

    /** Puts it on the lineup that is being prepared or sold. Refuses a new name that means something else, another unit than the product's, and no number of its steps. */
    public LineupItem put(LiveSale sale, Named goods, String actor) {
        var product = Product.named(goods.name()).orElseGet(() -> unknown(goods));
        if (!product.unit().takes(goods.units())) {
            throw new Refused(Refused.Reason.OTHER_UNIT, Map.of("product", product, "unit", product.unit()));
        }
        product.requireSteps(goods.quantity());
        requirePassed(sale, product, goods);
        if (product.id() == null) {
            product.persist();
        }
        var stream = streaming.beingPrepared(sale);
        return keeping.add(
                sale, stream, new Arrival(product, goods.price(), goods.quantity(), growerOf(sale, goods), actor));
    }

    /** Before anything is written, a product or a grower who was unknown. */
    private static void requirePassed(LiveSale sale, Product product, Named goods) {
        var item = sale.shelf().stream()
                .filter(one -> one.product().equals(product))
                .findFirst();
        var grower = goods.grower().isEmpty()
                ? null
                : Member.growerNamed(goods.grower())
                        .orElseGet(() -> new Member(Role.GROWER, goods.grower(), sale.now()));
        item.map(one -> Allotment.of(sale, one))
                .orElseGet(() -> Allotment.ofNew(sale, product))
                .require(goods.quantity(), grower);
    }

    private static @Nullable Member growerOf(LiveSale sale, Named goods) {
        return goods.grower().isEmpty() ? null : Member.growerCalled(goods.grower(), sale.now());
    }

    private Product unknown(Named goods) {
        naming.require(goods.name());
        return new Product(goods.name(), goods.name(), goods.units().iterator().next());
    }
}
