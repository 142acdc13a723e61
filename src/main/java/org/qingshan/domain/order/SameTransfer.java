package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.payment.Payment;

/**
 * Tells where two buyers name the same transfer as theirs: a picture of one is easily passed on. Only while both wait to be looked at, since
 * their words are kept no longer. Queries.
 */
public final class SameTransfer {
    /** A transfer is spoken of for days. */
    private static final Duration SPOKEN_OF = Duration.ofDays(14);

    /** Digits that a transfer is known by: no sum with a point, no year, no clock. */
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])(?<!\\d:)\\d{4,}(?![\\d.:]*\\d)(?![年/-])");

    /** What so many write is no transfer's, but the shop's account or its name. */
    private static final int MOST = 4;

    private static final int HUNDRED = 100;

    private SameTransfer() {}

    private record Said(int number, long buyer, Set<String> digits) {}

    /** The numbers of other buyers' orders that name the same digits, with commas, by the order; without those of which nothing is to be looked at. */
    public static Map<Integer, String> of(Collection<CustomerOrder> orders) {
        var first = orders.stream()
                .filter(SameTransfer::isLookedAt)
                .flatMap(order -> Stream.ofNullable(order.payment()))
                .flatMap(payment -> Stream.ofNullable(payment.proofAt()))
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Map.of();
        }
        var all = said(first.get().minus(SPOKEN_OF));
        Map<String, Set<Integer>> by = new HashMap<>();
        all.forEach(one -> one.digits()
                .forEach(digits ->
                        by.computeIfAbsent(digits, none -> new TreeSet<>()).add(one.number())));
        Map<Integer, Said> byNumber = all.stream().collect(Collectors.toMap(Said::number, one -> one));
        return orders.stream()
                .filter(SameTransfer::isLookedAt)
                .collect(Collectors.toMap(
                        CustomerOrder::number, order -> others(byNumber.get(order.number()), by, byNumber)));
    }

    private static boolean isLookedAt(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.status() == Payment.Status.PROOF_SENT;
    }

    private static String others(@Nullable Said own, Map<String, Set<Integer>> by, Map<Integer, Said> byNumber) {
        return own == null
                ? ""
                : own.digits().stream()
                        .map(digits -> by.getOrDefault(digits, Set.of()))
                        .filter(some -> some.size() <= MOST)
                        .flatMap(Set::stream)
                        .filter(number ->
                                Objects.requireNonNull(byNumber.get(number)).buyer() != own.buyer())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }

    private static List<Said> said(Instant from) {
        return CustomerOrder.getEntityManager()
                .createQuery(
                        "select o.number, o.buyerId, p.proof.words, p.proof.sum, p.amount from CustomerOrder o join o.payment p"
                                + " where p.proof.words is not null and p.proof.at >= :from",
                        Object[].class)
                .setParameter("from", from)
                .getResultList()
                .stream()
                .map(row -> new Said(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).longValue(),
                        digits((String) row[2], row[0], row[3], row[4])))
                .toList();
    }

    /** Without the order's own number, what he says he paid, and what it costs, in whole units of the currency. */
    private static Set<String> digits(String words, Object number, @Nullable Object sum, Object amount) {
        var own = Stream.of(String.valueOf(number), whole(sum), whole(amount)).collect(Collectors.toSet());
        return DIGITS.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(digits -> !own.contains(digits))
                .collect(Collectors.toSet());
    }

    private static String whole(@Nullable Object minor) {
        return minor == null ? "" : String.valueOf(((Number) minor).longValue() / HUNDRED);
    }
}
