package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how a lot comes.
 *
 * @param harvestedOn when it was picked; null if nobody has said
 * @param expectedOn for when its grower announced it; null if he has not
 * @param photo a picture of it, by the name that a platform or the data directory has for it; null for none
 * @param request makes a form that is sent twice one lot; null where something else does
 */
@Embeddable
public record Intake(
        @Nullable @Column(name = "harvested_on") LocalDate harvestedOn,
        @Nullable @Column(name = "expected_on") LocalDate expectedOn,
        @Nullable String photo,
        @Nullable @Column(name = "request_key") String request) {
    public static final Intake NOTHING = new Intake(null, null, null, null);

    public Intake harvested(@Nullable LocalDate day) {
        return new Intake(day, expectedOn, photo, request);
    }

    public Intake expected(@Nullable LocalDate day) {
        return new Intake(harvestedOn, day, photo, request);
    }

    public Intake pictured(@Nullable String picture) {
        return new Intake(harvestedOn, expectedOn, picture, request);
    }

    public Intake requested(String key) {
        return new Intake(harvestedOn, expectedOn, photo, key);
    }
}
