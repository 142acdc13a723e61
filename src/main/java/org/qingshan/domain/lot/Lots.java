package org.qingshan.domain.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.platform.lane.OwnRows;

/** Finds lots. */
public final class Lots {
    private static final OwnRows<Lot> FOR_SALE = OwnRows.of(
            Lot.class,
            "one_of(?1, row.product.id) and row.state in (PASSED, TRUSTED)"
                    + " and (row.brought > row.sold + row.sortedOut or not row.soldOutTold)");

    /** As {@link #forSale} has them. */
    public static final Comparator<Lot> OLDEST_FIRST =
            Comparator.comparing(Lots::day).thenComparing(Lot::id);

    /** By which the history knows that a lot was pulled from sale. */
    public static final String RECALLED = "lot.recalled";

    /** By which it knows that what was wanted was waited for in vain. */
    public static final String MISSED = "lot.missed";

    private static final String SUBJECT = "lot ";

    private Lots() {}

    /** The day that counts where the oldest harvest goes first. */
    public static LocalDate day(Lot lot) {
        return lot.intake().dayOr(lot.arrivedAt());
    }

    /** By which the history knows a lot. */
    public static String subject(Lot lot) {
        return SUBJECT + lot.number();
    }

    /** Whether the team waits for it, though it is late. */
    public static boolean isMissing(Lot lot, Instant now) {
        return lot.state() == LotState.ANNOUNCED && lot.intake().isLate(now);
    }

    /** Which of these the team wanted, waited for until they were late, and gave up; or has to want anew. Asks the database. */
    public static Set<Lot> missed(Collection<Lot> lots) {
        var gone = lots.stream()
                .filter(lot -> lot.state() == LotState.DECLINED || lot.state() == LotState.PROPOSED)
                .collect(Collectors.toMap(Lots::subject, Function.identity()));
        return History.of(MISSED, gone.keySet()).stream()
                .map(row -> gone.get(row.subject()))
                .collect(Collectors.toSet());
    }

    /** When lots were pulled, by number, in the order of these numbers; nothing of those that were not. */
    public static Map<String, Instant> recalled(Collection<String> numbers) {
        var found = History.of(RECALLED, numbers.stream().map(SUBJECT::concat).toList());
        Map<String, Instant> recalled = new LinkedHashMap<>();
        numbers.forEach(number -> found.stream()
                .filter(row -> row.subject().equals(SUBJECT + number))
                .findFirst()
                .ifPresent(row -> recalled.put(number, row.at())));
        return recalled;
    }

    /** Which of these numbers are of lots that are here and that nobody says to be good. Asks the database. */
    static Set<String> unpromised(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Lot.<Lot>list(
                                "number in ?1 and state in ?2",
                                numbers.stream().map(Integer::valueOf).toList(),
                                List.of(LotState.BROUGHT, LotState.FAILED))
                        .stream()
                        .map(lot -> String.valueOf(lot.number()))
                        .collect(Collectors.toSet());
    }

    /** Lots of these products that may be sold and are not used up, or whose growers do not know that yet; oldest harvest first. */
    public static List<Lot> forSale(Collection<Product> products) {
        return products.isEmpty()
                ? List.of()
                : FOR_SALE.list((Object) products.stream().map(Product::id).toArray(Long[]::new)).stream()
                        .sorted(OLDEST_FIRST)
                        .toList();
    }

    /** Every lot of these products, oldest harvest first. */
    public static List<Lot> of(Collection<Product> products) {
        return products.isEmpty()
                ? List.of()
                : Lot.<Lot>list("from Lot l left join fetch l.grower where l.product in ?1", products).stream()
                        .sorted(OLDEST_FIRST)
                        .toList();
    }

    /** What is promised to be good of what is left of a product, with who has grown it; oldest harvest first. Queries. */
    public static List<Lot> promised(Product product) {
        return Lot.<Lot>list(
                        "from Lot l left join fetch l.grower where l.product = ?1 and l.state in ?2"
                                + " and l.brought > l.sold + l.sortedOut",
                        product,
                        List.of(LotState.PASSED, LotState.TRUSTED))
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** Everything these growers brought, newest first; without what a host has taken back altogether. */
    public static List<Lot> broughtBy(Collection<Member> growers) {
        return growers.isEmpty()
                ? List.of()
                : Lot.list(
                        "from Lot l join fetch l.product where l.grower in ?1 and l.brought > 0"
                                + " order by l.id desc",
                        growers);
    }

    /** The lot that people know by this number. */
    public static Optional<Lot> numbered(int number) {
        return Lot.find("from Lot l join fetch l.product left join fetch l.grower where l.number = ?1", number)
                .firstResultOptional();
    }

    /** The lot that was made by the request of this key; none for no key. */
    public static Optional<Lot> requested(@Nullable String key) {
        return key == null ? Optional.empty() : Lot.find("intake.request", key).firstResultOptional();
    }

    /** The newest lots, the newest first. */
    public static List<Lot> newest(int most) {
        return Lot.<Lot>find("from Lot l join fetch l.product left join fetch l.grower order by l.id desc")
                .page(0, most)
                .list();
    }

    /** Lots in any of these states, the newest first. */
    public static List<Lot> in(Collection<LotState> states) {
        return Lot.list(
                "from Lot l join fetch l.product left join fetch l.grower where l.state in ?1 order by l.id desc",
                states);
    }
}
