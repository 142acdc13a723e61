package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Contents;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** Three eggs of a box of thirty, a jin of a box of five: what is counted or weighed out of a box whose packing says what it holds. */
final class OutOfBox {
    private static final Pattern PIECE = Pattern.compile("个|枚|只|颗|粒|条|根|块|pieces?|pcs");

    /** "eggs" of "30 eggs". */
    private static final Pattern HELD = Pattern.compile("(?<![\\d.])\\d{1,4} (?!jin|kgs?\\b|kilo|gram)([a-z]{3,})\\b");

    private static final String HOW_BAD =
            "rotten|bad|broken|mouldy|moldy|damaged|bruised|squashed|crushed|smashed|cracked|spoilt|spoiled";

    /** Another number beside it counts pieces, too, unless it says what else: "of the 30 eggs only 3 were fine". */
    private static final Pattern BESIDE = Pattern.compile("(?<![\\p{Alnum}.–~-])(\\d{1,3})(?! ?(?:[\\d.%％]|"
            + SpoiltAmount.MEASURE + "|个|只|颗|粒|枚|pieces|of\\b|out\\b|percent|hours?\\b|days?\\b))");

    private OutOfBox() {}

    /** "Three broken eggs" as 3 pieces, which is how many: nobody calls boxes so. Whatever counts no goods stays as it is. */
    static String inPieces(String text, Product product) {
        var figures = SaidNumber.inFigures(text).toLowerCase(Locale.ROOT);
        var counted = Pattern.compile(
                        "(?<![\\p{Alnum}.#–~-])(?<!half |box of |boxes of |bag of |bags of |carton of |cartons of )(?<count>\\d{1,3}|an?\\b) ?(?:of (?:the |my |these |those |them )?)?"
                                + "(?<how>(?:(?:" + HOW_BAD + ") )*)(?:" + names(product) + ")(?:e?s)?(?![a-z]| ?(?:"
                                + SpoiltAmount.MEASURE + "))")
                .matcher(figures);
        return !counted.find()
                ? text
                : BESIDE.matcher(counted.replaceAll(found -> {
                            var count = counted.group("count");
                            return (count.startsWith("a") ? "1" : count) + " pieces"
                                    + (counted.group("how").isEmpty() ? "" : " bad");
                        }))
                        .replaceAll("$1 pieces");
    }

    private static String names(Product product) {
        var held = HELD.matcher(product.pack(false).toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1));
        return Stream.concat(GrowersGoods.names(List.of(product)).stream(), held)
                .flatMap(name -> Stream.of(name, name.replaceFirst("(?<=[a-z]{3})(?:(?<=ch|sh)es|s)$", "")))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

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
