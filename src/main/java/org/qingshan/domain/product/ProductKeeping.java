package org.qingshan.domain.product;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.domain.shop.History;

/** Changes what a product is called and how it is told of. Belongs into the shop's lane, within an open sale. */
@Singleton
public class ProductKeeping {
    private final Naming naming;

    ProductKeeping(Naming naming) {
        this.naming = naming;
    }

    /**
     * How a product is to be.
     *
     * @param aliases what people call it besides
     * @param pack what one piece holds, in Chinese; empty for nothing worth saying
     * @param packEn the same in English
     * @param step what quantities are multiples of
     * @param weightGrams of one unit with its packing; null if nobody has weighed it
     */
    public record Wanted(
            String nameZh,
            String nameEn,
            List<String> aliases,
            String pack,
            String packEn,
            BigDecimal step,
            @Nullable Integer weightGrams) {
        /** As the product is, but for what people call it besides. */
        public static Wanted called(Product product, List<String> aliases) {
            return new Wanted(
                    product.name(true),
                    product.name(false),
                    List.copyOf(aliases),
                    product.pack(true),
                    product.pack(false),
                    product.step(),
                    product.weightGrams());
        }

        List<String> names() {
            return Stream.concat(Stream.of(nameZh, nameEn), aliases.stream()).toList();
        }
    }

    /**
     * Refuses a name that is none or another product's, the loss of the Chinese name, a weight that it cannot have, and a step that would
     * break what was ordered.
     */
    public void change(Product product, Wanted wanted) {
        if (wanted.nameZh().isBlank()) {
            throw new Refused(Reason.CHINESE_NAME_MISSING, Map.of("name", product.name(true)));
        }
        product.requireWeight(wanted.pack(), wanted.weightGrams());
        for (var name : wanted.names()) {
            naming.require(name);
            Product.named(name)
                    .filter(other -> !other.id().equals(product.id()))
                    .ifPresent(other -> {
                        throw new Refused(Reason.NAME_TAKEN, Map.of("name", name));
                    });
        }
        product.sellsIn(wanted.step());
        product.renamed(wanted.nameZh(), wanted.nameEn());
        product.alsoCalled(wanted.aliases().toArray(String[]::new)).packed(wanted.pack(), wanted.packEn());
        product.weighs(wanted.weightGrams());
    }

    /**
     * Shows this picture of the product from now on, wherever it was sent from: the last one counts.
     *
     * @param picture by the name that a platform or the data directory has for it; null for none
     * @param actor who does it, by our own key
     */
    public void picture(Product product, @Nullable String picture, String actor) {
        product.pictured(picture == null ? null : TeamPhoto.called(picture));
        var deed = picture == null ? "product.unpictured" : "product.pictured";
        History.write(actor, deed, "product " + product.id(), Map.of());
    }
}
