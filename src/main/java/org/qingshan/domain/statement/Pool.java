package org.qingshan.domain.statement;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits an amount by weights so that the parts add up to it exactly: everyone gets the whole part of his share, and what is left goes, one
 * minor unit each, to the largest remainders (Hamilton's method); between equal remainders the one that comes first has it.
 */
final class Pool {
    private Pool() {}

    /**
     * @param amount not negative
     * @param weights not negative; at least one is more than nothing
     */
    static <K> Map<K, Long> split(long amount, Map<K, Long> weights) {
        var total = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException("Nobody to bear it");
        }
        Map<K, Long> parts = new LinkedHashMap<>();
        Map<K, BigInteger> remainders = new LinkedHashMap<>();
        weights.forEach((who, weight) -> {
            var share = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(total);
            parts.put(who, share[0].longValueExact());
            remainders.put(who, share[1]);
        });
        var left = amount - parts.values().stream().mapToLong(Long::longValue).sum();
        List<K> next = remainders.entrySet().stream()
                .sorted(Map.Entry.<K, BigInteger>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < left; i++) {
            parts.merge(next.get(i), 1L, Long::sum);
        }
        return parts;
    }
}
