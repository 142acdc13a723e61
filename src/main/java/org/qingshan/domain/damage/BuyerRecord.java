package org.qingshan.domain.damage;

import java.util.List;

/**
 * What somebody ordered and reported so far.
 *
 * @param orders that were sent to him
 * @param reports without those that he took back
 * @param refunded for those that were accepted, in minor units
 */
public record BuyerRecord(long orders, int reports, int accepted, int refused, long refunded) {

    static BuyerRecord of(long orders, List<DamageReport> reports) {
        return new BuyerRecord(
                orders,
                reports.size(),
                count(reports, DamageReport.Status.ACCEPTED),
                count(reports, DamageReport.Status.REFUSED),
                reports.stream().mapToLong(DamageReport::refund).sum());
    }

    private static int count(List<DamageReport> reports, DamageReport.Status status) {
        return Math.toIntExact(
                reports.stream().filter(report -> report.status() == status).count());
    }

    /** Whether more than one order in three was reported: worth a second look, no proof of anything. */
    public boolean isFrequent() {
        return reports >= 2 && reports * 3L > orders;
    }
}
