package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Product;

/**
 * Divides the goods of an order over boxes, whole steps at a time, so that no box weighs more than the limit; one step that
 * weighs more travels alone. The same lines and limit always give the same boxes.
 */
public final class Boxes {
    private final long limit;
    private final List<Box> all = new ArrayList<>();

    private Boxes(long limit) {
        this.limit = limit;
    }

    /**
     * What of a line lies in one box.
     *
     * @param grams zero where nobody has weighed the product
     */
    public record Portion(LineSum line, BigDecimal quantity, long grams) {}

    /** @param portions in the order of the lines */
    public record Box(List<Portion> portions) {
        /** What it should weigh, as far as the products' weights are known. */
        public long grams() {
            return portions.stream().mapToLong(Portion::grams).sum();
        }

        /** Whether any of it has a weight that nobody knows. */
        public boolean isUnweighed() {
            return portions.stream().anyMatch(portion -> portion.grams() == 0);
        }
    }

    /** @param limitGrams what one box may weigh */
    public static List<Box> of(Stream<OrderLine> lines, long limitGrams) {
        var boxes = new Boxes(limitGrams);
        LineSum.of(lines.filter(line -> line.state() == OrderLine.State.CONFIRMED))
                .forEach(boxes::put);
        return boxes.all.isEmpty() ? List.of(new Box(List.of())) : List.copyOf(boxes.all);
    }

    private void put(LineSum line) {
        var rest = line.quantity();
        for (var box : all) {
            rest = rest.subtract(fill(box, line, rest));
        }
        while (rest.signum() > 0) {
            var box = new Box(new ArrayList<>());
            all.add(box);
            var filled = fill(box, line, rest);
            // What is heavier than a box may be has to travel all the same.
            rest = rest.subtract(
                    filled.signum() > 0
                            ? filled
                            : add(box, line, line.item().product().step().min(rest)));
        }
    }

    private BigDecimal fill(Box box, LineSum line, BigDecimal wanted) {
        var fits = wanted.min(room(limit - box.grams(), line.item().product()));
        return fits.signum() > 0 ? add(box, line, fits) : BigDecimal.ZERO;
    }

    private static BigDecimal add(Box box, LineSum line, BigDecimal quantity) {
        box.portions().add(new Portion(line, quantity, grams(line.item().product(), quantity)));
        return quantity;
    }

    /** As many whole steps as weigh no more; anything fits of what has no known weight. */
    private static BigDecimal room(long grams, Product product) {
        var ofOne = ofOne(product);
        return ofOne.signum() == 0
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : product.wholeSteps(BigDecimal.valueOf(grams).divide(ofOne, 3, RoundingMode.DOWN));
    }

    /** What a quantity of a product weighs; zero where nobody knows. */
    public static long grams(Product product, BigDecimal quantity) {
        return ofOne(product)
                .multiply(quantity)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static BigDecimal ofOne(Product product) {
        var weighed = product.weightGrams();
        return product.unit().isWeight()
                ? product.unit().grams()
                : weighed == null ? BigDecimal.ZERO : BigDecimal.valueOf(weighed);
    }
}
