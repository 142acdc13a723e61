package org.qingshan.domain.order;

import org.jspecify.annotations.Nullable;

/**
 * How many orders are owed for, and how much, added up by the database: every answer that names these figures has them from here.
 *
 * @param orders how many
 * @param money in minor units
 */
public record OwedSums(long orders, long money) {
    private static final String MISSING = "sum(p.amount - p.received + p.refunded - p.waived)";

    /** Of whom the shop waits for money, and who does not say that he has paid; not those whose courier collects it. */
    public static OwedSums waitedFor() {
        return read(MISSING, PaymentFinding.WAITED_FOR, null);
    }

    /** The same of the orders of one stream. */
    public static OwedSums waitedFor(long stream) {
        return read(MISSING, PaymentFinding.WAITED_FOR, stream);
    }

    /** What is due of those who say that they have paid, and nobody has looked. */
    public static OwedSums saidPaid() {
        return read(MISSING, PaymentFinding.SAID_PAID, null);
    }

    /** The same of the orders of one stream. */
    public static OwedSums saidPaid(long stream) {
        return read(MISSING, PaymentFinding.SAID_PAID, stream);
    }

    /** What the shop has had for those of a stream that are paid in full, and not given back. */
    public static OwedSums paid(long stream) {
        return read("sum(p.received - p.refunded)", PaymentFinding.PAID, stream);
    }

    private static OwedSums read(String sum, String which, @Nullable Long stream) {
        var query = CustomerOrder.getEntityManager()
                .createQuery(
                        "select count(o), " + sum + " from CustomerOrder o join o.payment p where " + which
                                + (stream == null ? "" : " and o.streamId = :stream"),
                        Object[].class);
        PaymentFinding.STATES.forEach((name, status) -> {
            if (which.contains(":" + name)) {
                query.setParameter(name, status);
            }
        });
        if (stream != null) {
            query.setParameter("stream", stream);
        }
        var row = query.getSingleResult();
        return new OwedSums(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
    }
}
