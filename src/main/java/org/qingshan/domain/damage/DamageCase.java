package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.photo.SentPhoto;

/**
 * A report with all that somebody looks at who decides on it.
 *
 * @param bought all of that item in the parcel; null where nothing of it is sold any more
 * @param photos that the buyer sent of it
 * @param buyer what he ordered and reported before
 * @param suggested what goes back by the rules, in minor units
 */
public record DamageCase(
        DamageReport report,
        @Nullable Bought bought,
        List<SentPhoto> photos,
        BuyerRecord buyer,
        Advice advice,
        long suggested) {

    /** What the rules say. */
    public enum Advice {
        PAY,
        /** So little goes bad on every way. */
        WITHIN_TOLERANCE,
        /** The rules have become stricter since. */
        LATE,
        /** There is nothing to see. */
        NO_PICTURE
    }

    static DamageCase of(
            DamageReport report,
            @Nullable Bought bought,
            List<SentPhoto> photos,
            BuyerRecord buyer,
            DamageRules rules) {
        var refund = bought == null
                ? 0
                : Math.min(bought.charged(), rules.refund(report.quantity(), bought.delivered(), bought.worth()));
        return new DamageCase(
                report, bought, List.copyOf(photos), buyer, advice(report, photos, rules, refund), refund);
    }

    private static Advice advice(DamageReport report, List<SentPhoto> photos, DamageRules rules, long refund) {
        if (rules.isLate(report.hours())) {
            return Advice.LATE;
        }
        if (photos.isEmpty()) {
            return Advice.NO_PICTURE;
        }
        return refund == 0 ? Advice.WITHIN_TOLERANCE : Advice.PAY;
    }

    /** How much of it is bad, in percent. */
    public int percent() {
        return bought == null ? 0 : DamageRules.percent(report.quantity(), bought.delivered());
    }

    public BigDecimal delivered() {
        return bought == null ? BigDecimal.ZERO : bought.delivered();
    }
}
