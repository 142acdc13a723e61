package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/**
 * What of the lots is put on sale: the one place that decides whether more may be offered. What has passed and is not on the lineup
 * yet is taken first. What is beyond that is refused where the shop requires inspection; elsewhere it becomes a lot on trust, with
 * who vouches for it.
 */
public final class Allotment {
    private final LiveSale sale;
    private final Product product;
    private final BigDecimal untaken;

    private Allotment(LiveSale sale, Product product, BigDecimal untaken) {
        this.sale = sale;
        this.product = product;
        this.untaken = untaken;
    }

    static Allotment of(LiveSale sale, LineupItem item) {
        return new Allotment(sale, item.product(), item.untaken());
    }

    /** Of a product that is not on the lineup, or that the shop does not know yet. */
    static Allotment ofNew(LiveSale sale, Product product) {
        return new Allotment(sale, product, BigDecimal.ZERO);
    }

    /** Refuses more than has passed, where the shop requires inspection. Changes nothing. */
    void require(BigDecimal more, @Nullable Member grower) {
        if (sale.shop().inspection() == Shop.Inspection.REQUIRED
                && missing(more, grower).signum() > 0) {
            throw notInspected(grower);
        }
    }

    private Refused notInspected(@Nullable Member grower) {
        var all = product.id() == null ? List.<Lot>of() : Lots.of(List.of(product));
        var waiting = all.stream()
                .filter(lot -> lot.state() == LotState.BROUGHT || lot.state() == LotState.FAILED)
                .map(Lot::number)
                .sorted()
                .toList();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("product", product);
        facts.put("unit", product.unit());
        facts.put("available", free(grower));
        facts.put("lots", waiting);
        facts.put("growers", Member.growerNames());
        facts.put("passed", all.stream().anyMatch(Lot::isForSale));
        if (grower != null) {
            facts.put("grower", grower.name());
        }
        return new Refused(Reason.NOT_INSPECTED, facts);
    }

    /**
     * Sees to it that so much more stands behind the item; refuses as {@link #require} does.
     *
     * @return the lot that is there only since; empty where the lots that there were have enough
     */
    Optional<Lot> cover(Trusting trusting, BigDecimal more, @Nullable Member grower, String voucher) {
        require(more, grower);
        var missing = missingStill(trusting, more, grower, voucher);
        return missing.signum() > 0
                ? Optional.of(trusting.onWord(sale, product, grower == null ? onlyGrower() : grower, missing, voucher))
                : Optional.empty();
    }

    /**
     * What is missing once that is sold on trust which was brought and nobody has looked at, the oldest first and each lot as a whole: it is
     * sold as whoever's it is, and not once more when it passes.
     */
    private BigDecimal missingStill(Trusting trusting, BigDecimal more, @Nullable Member grower, String voucher) {
        var missing = missing(more, grower);
        var waiting = missing.signum() > 0 && product.id() != null ? sale.uninspected(product) : List.<Lot>of();
        for (var lot : waiting) {
            if (missing.signum() > 0 && (grower == null || isOf(lot, grower))) {
                trusting.trustForNumber(sale, lot, voucher);
                missing = missing(more, grower);
            }
        }
        return missing;
    }

    /**
     * The same where a host only says a higher number: what is beyond all lots is there on his word. More of it on the same day is the same
     * lot.
     */
    void increase(Trusting trusting, BigDecimal more, String voucher) {
        require(more, null);
        var missing = missingStill(trusting, more, null, voucher);
        if (missing.signum() > 0) {
            var whose = onlyGrower();
            onWord(whose)
                    .filter(lot -> !isSoldOut(lot))
                    .findFirst()
                    .ifPresentOrElse(
                            lot -> trusting.recount(sale, lot, missing, voucher),
                            () -> trusting.onWord(sale, product, whose, missing, voucher)
                                    .takeOnWord());
        }
    }

    /**
     * So much less is offered: what was there on a host's word of the same day alone, and nobody has taken, is not there any more, the newest
     * first; and what growers have brought and nobody has looked at is on trust no more where nothing asks for it. It stays in their lots; so
     * does everything that {@link #increase} would not put back into the same lot, of one of several growers or where the shop requires
     * inspection.
     */
    static void decrease(Trusting trusting, LiveSale sale, LineupItem item, BigDecimal less, String actor) {
        if (less.signum() <= 0 || sale.shop().inspection() == Shop.Inspection.REQUIRED) {
            return;
        }
        var allotment = of(sale, item);
        var free = less.min(allotment.free(null));
        var rest = free;
        for (var lot : allotment.onWord(allotment.onlyGrower()).toList()) {
            var back = rest.min(lot.left()).max(BigDecimal.ZERO);
            trusting.recount(sale, lot, back.negate(), actor);
            rest = rest.subtract(back);
        }
        trusting.distrustUnneeded(sale, item.product(), actor);
        if (rest.compareTo(free) < 0) {
            trimAll(sale, item.product());
        }
    }

    /**
     * What was put up by {@link #cover} leaves the lineup: of the lot that is there only since as much as nobody has taken, as long as nothing
     * else says that it lies there; what was only trusted for it is not any more.
     */
    static void uncover(
            Trusting trusting, LiveSale sale, LineupItem item, Optional<Lot> added, BigDecimal less, String actor) {
        added.filter(lot -> isOnlySaid(sale, lot))
                .ifPresent(
                        lot -> trusting.recount(sale, lot, less.min(lot.left()).negate(), actor));
        trusting.distrustUnneeded(sale, item.product(), actor);
        trimAll(sale, item.product());
    }

    /**
     * Nobody has looked at it since or is looking at it, and nobody has taken it home: that it is there rests on a word alone. May ask the
     * database.
     */
    private static boolean isOnlySaid(LiveSale sale, Lot lot) {
        return lot.state() == LotState.TRUSTED && !lot.isInspected() && !sale.records.isBeingInspected(lot);
    }

    private static boolean isSoldOut(Lot lot) {
        return lot.sold().signum() > 0 && lot.sold().compareTo(lot.good()) == 0;
    }

    /** What is there on a word of this day, the newest first. */
    private Stream<Lot> onWord(@Nullable Member whose) {
        var today = LocalDate.ofInstant(sale.now(), Shop.VILLAGE);
        return lots().stream()
                .filter(lot -> lot.isOnWord() && isOnlySaid(sale, lot))
                .filter(lot -> Objects.equals(lot.grower(), whose)
                        && LocalDate.ofInstant(lot.arrivedAt(), Shop.VILLAGE).equals(today))
                .sorted(Comparator.comparing(Lot::id).reversed());
    }

    /** What the live lineup has of a product, open or not. */
    public static Optional<LineupItem> selling(LiveSale sale, Product product) {
        return sale.lineup().stream()
                .filter(item -> item.product().id().equals(product.id()))
                .findFirst();
    }

    /** Offers again what came back of an earlier stream, as far as it lies in lots that may be sold; whoever waits for it is served. */
    static void putBack(LiveSale sale, LineupItem item, BigDecimal quantity) {
        var more = quantity.min(of(sale, item).free(null));
        if (more.signum() > 0) {
            item.offer(item.offered().add(more));
            sale.freed(item);
        }
    }

    /** Lets the item offer no more than there is: after a lot was pulled or something was put aside. */
    static void trim(LiveSale sale, LineupItem item) {
        var allotment = of(sale, item);
        var missing = item.untaken().subtract(allotment.inLots(null));
        if (missing.signum() > 0) {
            item.offer(item.offered().subtract(missing.min(item.untaken())));
        }
    }

    /** The same for all items of a product: what is on sale, and what is prepared for the next stream. Asks the database. */
    static void trimAll(LiveSale sale, Product product) {
        trimLive(sale, product);
        trimPlanned(sale, product);
    }

    static void trimLive(LiveSale sale, Product product) {
        trim(sale, sale.lineup(), product);
    }

    static void trimPlanned(LiveSale sale, Product product) {
        trim(sale, sale.planned(), product);
    }

    private static void trim(LiveSale sale, List<LineupItem> items, Product product) {
        items.stream().filter(item -> item.product().id().equals(product.id())).forEach(item -> trim(sale, item));
    }

    private BigDecimal missing(BigDecimal more, @Nullable Member grower) {
        return more.subtract(free(grower)).max(BigDecimal.ZERO);
    }

    /**
     * What could be put up besides what this item offers.
     *
     * @param inLots what is left of all lots of its product that may be sold
     */
    public static BigDecimal notPutUp(LineupItem item, BigDecimal inLots) {
        return free(inLots, item.untaken());
    }

    private static BigDecimal free(BigDecimal inLots, BigDecimal untaken) {
        return inLots.subtract(untaken).max(BigDecimal.ZERO);
    }

    /** What is left of all lots of a product that may be sold. */
    static BigDecimal inLots(LiveSale sale, Product product) {
        return new Allotment(sale, product, BigDecimal.ZERO).inLots(null);
    }

    /** What could be put up besides what is on the lineup; of one grower, if one is named. */
    BigDecimal free(@Nullable Member grower) {
        var free = free(inLots(null), untaken);
        return grower == null ? free : free.min(inLots(grower));
    }

    private BigDecimal inLots(@Nullable Member grower) {
        return lots().stream()
                .filter(lot -> grower == null || isOf(lot, grower))
                .map(Lot::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOf(Lot lot, Member grower) {
        var whose = lot.grower();
        return whose != null && whose.id().equals(grower.id());
    }

    private List<Lot> lots() {
        return product.id() == null ? List.of() : sale.lotsOf(product);
    }

    /** More of the same comes from whoever brought it before, if that was one grower; what was taken back to nothing was brought by nobody. */
    private @Nullable Member onlyGrower() {
        var brought = lots().stream().filter(lot -> lot.brought().signum() > 0).toList();
        var growers = (brought.isEmpty() ? lots() : brought)
                .stream().map(Lot::grower).distinct().toList();
        return growers.size() == 1 ? growers.get(0) : null;
    }
}
