package org.qingshan.domain.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Orders and money of streams, added up by the database: for what is looked at each second, and for many streams at once.
 *
 * @param orders for which something is owed, as {@link StreamTotals} has it
 * @param money what is owed for them, in minor units
 */
public record StreamSums(long orders, long money) {
    public static final StreamSums NONE = new StreamSums(0, 0);

    /** By the key of the stream; of each that is asked for. */
    public static Map<Long, StreamSums> of(Collection<Long> streams) {
        var sums = streams.isEmpty() ? Map.<Long, StreamSums>of() : read(streams);
        return streams.stream().collect(Collectors.toMap(id -> id, id -> sums.getOrDefault(id, NONE)));
    }

    private static Map<Long, StreamSums> read(Collection<Long> streams) {
        List<Object[]> rows = CustomerOrder.getEntityManager()
                .createQuery(
                        "select o.streamId, count(o), sum(p.amount) from CustomerOrder o join o.payment p"
                                + " where o.streamId in :streams and p.amount > 0"
                                + " and (o.status <> RETURNED or p.received > p.refunded) group by o.streamId",
                        Object[].class)
                .setParameter("streams", streams)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new StreamSums(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }
}
