package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.ProductKeeping;

/** What the form of a product sends. */
public class ProductForm {
    private static final int LONGEST = Product.LONGEST_NAME;

    private static final int ALIASES = 20;

    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String id;

    @RestForm
    @Nullable
    String nameZh;

    @RestForm
    @Nullable
    String nameEn;

    @RestForm
    @Nullable
    String aliases;

    @RestForm
    @Nullable
    String pack;

    @RestForm
    @Nullable
    String packEn;

    @RestForm
    @Nullable
    String step;

    @RestForm
    @Nullable
    String weight;

    /** As it would be sent to leave the product as it is. */
    static WayBack.Form of(Product product, String action) {
        var grams = product.weightGrams();
        return WayBack.Form.of(
                action,
                Map.of(
                        "id", String.valueOf(product.id()),
                        "nameZh", product.name(true),
                        "nameEn", product.name(false),
                        "aliases", String.join(",", product.aliases()),
                        "pack", product.pack(true),
                        "packEn", product.pack(false),
                        "step", product.step().toPlainString(),
                        "weight", grams == null ? "" : grams.toString()));
    }

    /** Empty where a number is none. Without a name in English the Chinese one serves. */
    Optional<ProductKeeping.Wanted> wanted() {
        var chinese = OwnerForm.typed(nameZh, LONGEST);
        var english = OwnerForm.typed(nameEn, LONGEST);
        var finer = OwnerForm.typed(step, 12);
        var grams = OwnerForm.typed(weight, 6);
        if (!finer.matches("\\d{1,4}(\\.\\d{1,3})?") || !grams.matches("\\d{0,6}")) {
            return Optional.empty();
        }
        var heavy = grams.isEmpty() ? null : Integer.valueOf(grams);
        return Optional.of(new ProductKeeping.Wanted(
                chinese,
                english.isEmpty() ? chinese : english,
                called(),
                OwnerForm.typed(pack, LONGEST),
                OwnerForm.typed(packEn, LONGEST),
                new BigDecimal(finer),
                heavy));
    }

    private List<String> called() {
        return Arrays.stream(OwnerForm.typed(aliases, LONGEST * ALIASES).split("[,，、;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(ALIASES)
                .toList();
    }
}
