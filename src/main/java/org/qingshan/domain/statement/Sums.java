package org.qingshan.domain.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.shop.Member;

/** Adds up what growers are owed. */
public final class Sums {
    private Sums() {}

    /**
     * What the shop owes a grower at this moment, in minor units; less than nothing after an advance. What went wrong in a stream that is not
     * settled is no debt: it is taken off what {@link Unsettled} is still to come.
     */
    public static long owedTo(Member grower) {
        return owedTo(List.of(grower)).getOrDefault(grower.id(), 0L);
    }

    /** The same for many, by their keys; who has no entry is not in it. */
    public static Map<Long, Long> owedTo(List<Member> growers) {
        if (growers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = GrowerEntry.getEntityManager()
                .createQuery(
                        "select e.grower.id, sum(e.amount) from GrowerEntry e where e.grower in :growers and "
                                + GrowerEntry.COUNTS + " group by e.grower.id",
                        Object[].class)
                .setParameter("growers", growers)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }
}
