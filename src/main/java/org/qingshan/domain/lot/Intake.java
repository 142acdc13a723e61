package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;

/**
 * What is known of how a lot comes.
 *
 * @param harvestedOn when it was picked; null if nobody has said
 * @param expectedOn for which day its grower announced it; null if he has not
 * @param expectedBy the moment by which he said that it comes; null if he has named no more than a day
 * @param photo a picture of it, by the name that a platform or the data directory has for it; null for none
 * @param weightGrams what the scale said of goods that are counted; null where nobody weighed them
 * @param request makes a form that is sent twice one lot; null where something else does
 */
@Embeddable
public record Intake(
        @Nullable @Column(name = "harvested_on") LocalDate harvestedOn,
        @Nullable @Column(name = "expected_on") LocalDate expectedOn,
        @Nullable @Column(name = "expected_by") Instant expectedBy,
        @Nullable String photo,
        @Nullable @Column(name = "weight_grams") Long weightGrams,
        @Nullable @Column(name = "request_key") String request) {
    public static final Intake NOTHING = new Intake(null, null, null, null, null, null);

    /** Years. Peel and tea are kept for so long; what a slip of the finger makes of a day (the year 12) is older. */
    private static final int OLDEST = 20;

    /** Whether anything can come that was harvested then: today or before, and not longer ago than goods are kept. */
    public static boolean canBeHarvested(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
    }

    /** Whether that is more than a year ago: rare enough that whoever says it is asked whether he means it. */
    public static boolean isLongAgo(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(1));
    }

    public Intake harvested(@Nullable LocalDate day) {
        return new Intake(day, expectedOn, expectedBy, photo, weightGrams, request);
    }

    /** @param by null where no more than the day was agreed */
    public Intake expected(@Nullable LocalDate day, @Nullable Instant by) {
        return new Intake(harvestedOn, day, by, photo, weightGrams, request);
    }

    /** Expected when the other one was. */
    public Intake agreedAs(Intake other) {
        return expected(other.expectedOn, other.expectedBy);
    }

    /** The day of harvest; where nobody has said it, that of this moment in the village. */
    LocalDate dayOr(Instant moment) {
        return harvestedOn == null ? LocalDate.ofInstant(moment, Shop.VILLAGE) : harvestedOn;
    }

    /** When it is late: after the moment that was agreed, else when the day is over that was; empty where nothing was. */
    public Optional<Instant> lastMoment() {
        return Optional.ofNullable(expectedBy)
                .or(() -> Optional.ofNullable(expectedOn)
                        .map(day -> day.plusDays(1).atStartOfDay(Shop.VILLAGE).toInstant()));
    }

    public boolean isLate(Instant now) {
        return lastMoment().filter(now::isAfter).isPresent();
    }

    public Intake pictured(@Nullable String picture) {
        return new Intake(harvestedOn, expectedOn, expectedBy, picture, weightGrams, request);
    }

    /** @param grams above 0; null where nobody weighed it */
    public Intake weighing(@Nullable Long grams) {
        return new Intake(harvestedOn, expectedOn, expectedBy, photo, grams, request);
    }

    public Intake requested(String key) {
        return new Intake(harvestedOn, expectedOn, expectedBy, photo, weightGrams, key);
    }
}
