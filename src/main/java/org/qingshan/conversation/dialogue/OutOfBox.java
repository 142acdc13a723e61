package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.product.Contents;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** Three eggs of a box of thirty, a jin of a box of five: what is counted or weighed out of a box whose packing says what it holds. */
final class OutOfBox {
    private static final Pattern PIECE = Pattern.compile("个|枚|只|颗|粒|条|根|块|pieces?|pcs");

    private OutOfBox() {}

    /** In the product's unit; empty where its packing does not say. */
    static Optional<BigDecimal> of(String text, Product product) {
        if (product.unit().isWeight()) {
            return Optional.empty();
        }
        var holds = Contents.of(product.pack(true));
        return SaidNumber.begin(text).flatMap(said -> {
            var word = said.rest().toLowerCase(Locale.ROOT);
            return isPiece(word, product) ? part(said.value(), holds.pieces()) : weighed(said.value(), word, holds);
        });
    }

    private static Optional<BigDecimal> weighed(BigDecimal value, String word, Contents holds) {
        return Unit.gramsOf(word).flatMap(grams -> part(value.multiply(grams), holds.grams()));
    }

    private static Optional<BigDecimal> part(BigDecimal bad, @Nullable BigDecimal all) {
        return Optional.ofNullable(all)
                .filter(whole -> whole.signum() > 0)
                .map(whole -> Parts.of(BigDecimal.ONE, bad, whole));
    }

    /** Whatever pieces are called, as "eggs" in "30 eggs". */
    private static boolean isPiece(String word, Product product) {
        var english = product.pack(false).toLowerCase(Locale.ROOT);
        return PIECE.matcher(word).matches() || word.matches("[a-z]{3,}") && english.matches("\\d+ " + word + "s?");
    }
}
