package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Contents;
import org.qingshan.domain.product.Product;

/**
 * Divides the goods of an order over boxes, whole steps at a time, so that no box weighs more than the limit; one step that
 * weighs more travels alone. Where nobody has weighed a product, it weighs what its pack says that it holds. The same lines and limit always give the same boxes: they are divided as they were ordered, and what the
 * scale said afterwards is spread over the same boxes.
 */
public final class Boxes {
    /** Digits of a kilogram behind the point. */
    private static final int GRAM = 3;

    /** So many of whatever is sold by the piece lie in one box, as a rule. */
    private static final int FEW = 4;

    private final long limit;
    private final List<Box> all = new ArrayList<>();

    private Boxes(long limit) {
        this.limit = limit;
    }

    /**
     * What of a line lies in one box.
     *
     * @param ordered what of the order it stands for
     * @param parts of which order lines, and so of which lots, it is
     * @param quantity what lies there, by the scale if it was weighed
     * @param grams zero where nobody has weighed the product
     */
    public record Portion(LineSum line, BigDecimal ordered, List<Part> parts, BigDecimal quantity, long grams) {
        Portion(LineSum line, BigDecimal ordered) {
            this(line, ordered, List.of(), ordered, Boxes.grams(line.item().product(), ordered));
        }

        Portion of(List<Part> some) {
            var weighed = some.stream().map(Part::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Portion(
                    line, ordered, some, weighed, Boxes.grams(line.item().product(), weighed));
        }

        /** How much of it is taken out of which lot, in the order of their numbers. */
        public Map<Lot, BigDecimal> byLot() {
            Map<Lot, BigDecimal> sums = new TreeMap<>(Comparator.comparing(Lot::number));
            parts.forEach(part ->
                    part.line().takenFrom().ifPresent(lot -> sums.merge(lot, part.quantity(), BigDecimal::add)));
            return sums;
        }
    }

    /**
     * What of an order line lies in one box.
     *
     * @param quantity by the scale if it was weighed
     */
    public record Part(OrderLine line, BigDecimal quantity) {}

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
        return of(lines, limitGrams, Integer.MAX_VALUE);
    }

    /**
     * The same where there are so many boxes and no more, as they are packed: what would go into further ones, since goods are known to
     * weigh more by now, lies in the last.
     */
    static List<Box> of(Stream<OrderLine> lines, long limitGrams, int most) {
        var sums = LineSum.of(lines.filter(line -> line.state() == OrderLine.State.CONFIRMED));
        var boxes = new Boxes(limitGrams);
        sums.forEach(boxes::put);
        boxes.pour(sums, most);
        boxes.fetch();
        return boxes.all.isEmpty() ? List.of(new Box(List.of())) : List.copyOf(boxes.all);
    }

    /** Whether goods of this kind come out of several lots, so that whoever fills the boxes has to know which go where. */
    public static boolean isMixed(List<Box> boxes, Portion portion) {
        return boxes.stream()
                        .flatMap(box -> box.portions().stream())
                        .filter(other -> other.line()
                                .item()
                                .product()
                                .id()
                                .equals(portion.line().item().product().id()))
                        .flatMap(other -> other.byLot().keySet().stream())
                        .map(Lot::number)
                        .distinct()
                        .count()
                > 1;
    }

    private void put(LineSum line) {
        var rest = line.ordered();
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

    private void pour(List<LineSum> sums, int most) {
        if (all.size() <= most) {
            return;
        }
        var rest = all.subList(Math.max(0, most - 1), all.size());
        var last = new Box(new ArrayList<>());
        for (var sum : sums) {
            var poured = rest.stream()
                    .flatMap(box -> box.portions().stream())
                    .filter(portion -> portion.line().equals(sum))
                    .map(Portion::ordered)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (poured.signum() > 0) {
                add(last, sum, poured);
            }
        }
        rest.clear();
        all.add(last);
    }

    private BigDecimal fill(Box box, LineSum line, BigDecimal wanted) {
        var fits = wanted.min(room(limit - load(box), line.item().product()));
        return fits.signum() > 0 ? add(box, line, fits) : BigDecimal.ZERO;
    }

    private static BigDecimal add(Box box, LineSum line, BigDecimal quantity) {
        box.portions().add(new Portion(line, quantity));
        return quantity;
    }

    /** Each box has its share of the lots, the lowest number first, and of what the scale said. */
    private void fetch() {
        Map<LineSum, Fetching> baskets = new HashMap<>();
        for (var box : all) {
            box.portions()
                    .replaceAll(portion -> portion.of(baskets.computeIfAbsent(portion.line(), Fetching::new)
                            .next(portion.ordered())));
        }
    }

    /** Goes through the lines of a sum, lot by lot. */
    private static final class Fetching {
        private final Deque<OrderLine> lines;
        private BigDecimal fetched = BigDecimal.ZERO;

        Fetching(LineSum sum) {
            lines = new ArrayDeque<>(sum.lines().stream()
                    .sorted(Comparator.comparing(
                            line -> line.takenFrom().map(Lot::number).orElse(0)))
                    .toList());
        }

        List<Part> next(BigDecimal ordered) {
            List<Part> parts = new ArrayList<>();
            for (var rest = ordered; rest.signum() > 0; ) {
                var line = lines.element();
                var before = share(line, fetched);
                var part = rest.min(line.quantity().subtract(fetched));
                fetched = fetched.add(part);
                rest = rest.subtract(part);
                parts.add(new Part(line, share(line, fetched).subtract(before)));
                if (fetched.compareTo(line.quantity()) == 0) {
                    lines.remove();
                    fetched = BigDecimal.ZERO;
                }
            }
            return parts;
        }

        /** What the scale said of the first part of a line. */
        private static BigDecimal share(OrderLine line, BigDecimal ordered) {
            return line.delivered().compareTo(line.quantity()) == 0
                    ? ordered
                    : line.delivered().multiply(ordered).divide(line.quantity(), GRAM, RoundingMode.HALF_UP);
        }
    }

    private static long load(Box box) {
        return box.portions().stream()
                .map(portion -> load(portion.line().item().product()).multiply(portion.ordered()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** What one weighs at least, by the scale or its pack; zero where neither is known. */
    private static BigDecimal load(Product product) {
        var packed =
                product.isWeighed() ? null : Contents.of(product.pack(true)).grams();
        return packed == null ? ofOne(product) : packed;
    }

    /** Of which products there are more than a few without anything being known of their weight: they all lie in one box, whether they fit or not. */
    public static List<Product> undivided(List<Box> boxes) {
        Map<Product, BigDecimal> sums = new LinkedHashMap<>();
        boxes.stream()
                .flatMap(box -> box.portions().stream())
                .filter(portion -> load(portion.line().item().product()).signum() == 0)
                .forEach(portion -> sums.merge(portion.line().item().product(), portion.ordered(), BigDecimal::add));
        var all = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(BigDecimal.valueOf(FEW)) > 0 ? List.copyOf(sums.keySet()) : List.of();
    }

    /** As many whole steps as weigh no more; anything fits of what has no known weight. */
    private static BigDecimal room(long grams, Product product) {
        var ofOne = load(product);
        return ofOne.signum() == 0
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : product.wholeSteps(BigDecimal.valueOf(grams).divide(ofOne, GRAM, RoundingMode.DOWN));
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
