package org.qingshan.domain.order;

import org.jspecify.annotations.Nullable;

/**
 * How many orders are owed for, and how much, added up by the database: every answer that names these figures has them from here.
 *
 * @param orders how many
 * @param money in minor units
 */
public record OwedSums(long orders, long money) {
    private static final String MISSING = "sum(" + PaymentFinding.MISSING + ")";

    private static final String STILL_MISSING = "sum(" + PaymentFinding.MISSING + " - case when p.status = :said then "
            + PaymentFinding.TOLD + " else 0 end)";

    /** Of whom the shop waits for money: what is missing beyond what they say they have paid; not those whose courier collects it. */
    public static OwedSums waitedFor() {
        return read(STILL_MISSING, PaymentFinding.WAITED_FOR, null);
    }

    /** The same of the orders of one stream. */
    public static OwedSums waitedFor(long stream) {
        return read(STILL_MISSING, PaymentFinding.WAITED_FOR, stream);
    }

    /** What is due of those who say that they have paid it all, and nobody has looked. */
    public static OwedSums saidPaid() {
        return read(MISSING, PaymentFinding.SAID_PAID, null);
    }

    /** The same of the orders of one stream. */
    public static OwedSums saidPaid(long stream) {
        return read(MISSING, PaymentFinding.SAID_PAID, stream);
    }

    /** What those say they have paid who say less than is due, and nobody has looked; they are waited for. */
    public static OwedSums saidInPart() {
        return read("sum(" + PaymentFinding.TOLD + ")", PaymentFinding.SAID_IN_PART, null);
    }

    /** The same of the orders of one stream. */
    public static OwedSums saidInPart(long stream) {
        return read("sum(" + PaymentFinding.TOLD + ")", PaymentFinding.SAID_IN_PART, stream);
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
            if ((sum + which).contains(":" + name)) {
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
