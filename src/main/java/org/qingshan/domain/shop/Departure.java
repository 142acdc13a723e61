package org.qingshan.domain.shop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a parcel leaves that has yet to be packed. What is promised here is promised to buyers, so it errs to the later day. */
public enum Departure {
    TODAY,
    /** The same day, where its end is what people call night. */
    TONIGHT,
    /** With the next day's courier. */
    TOMORROW,
    /** So much is packed before it that nobody can say which courier takes it. */
    LATER;

    private static final Duration DAY = Duration.ofDays(1);

    /** What the courier takes from then on leaves in the evening. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    /** A courier that closes before this closes the night before. */
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    private static final long MINUTES = 60;

    /**
     * None where the shop has not said when its courier closes.
     *
     * @param ahead parcels that are packed first, and this one; zero for one that is packed
     */
    public static Optional<Departure> of(Dispatch rule, Instant now, long ahead) {
        return latest(rule, now, ahead).map(latest -> {
            if (now.isAfter(latest)) {
                return now.isAfter(latest.plus(DAY)) ? LATER : TOMORROW;
            }
            return sameDay(rule.cutOff());
        });
    }

    private static Departure sameDay(@Nullable LocalTime cutOff) {
        return cutOff == null || !cutOff.isBefore(EVENING) || cutOff.isBefore(MORNING) ? TONIGHT : TODAY;
    }

    /**
     * Until when so many parcels can be begun and still leave with the courier that closes next, or has closed today; none where the
     * shop has not said when it closes.
     */
    public static Optional<Instant> latest(Dispatch rule, Instant now, long ahead) {
        return Optional.ofNullable(rule.cutOff())
                .map(cutOff -> closing(cutOff, now).minus(needed(rule, ahead)));
    }

    /**
     * The day in whose evening what does not leave any more with the courier that closes next, or has closed today, does: a courier that
     * closes after midnight closes the day before.
     */
    public static LocalDate nextDay(Dispatch rule, Instant now) {
        var cutOff = rule.cutOff();
        if (cutOff == null) {
            return now.atZone(Shop.VILLAGE).toLocalDate().plusDays(1);
        }
        var closing = closing(cutOff, now).atZone(Shop.VILLAGE).toLocalDate();
        return cutOff.isBefore(MORNING) ? closing : closing.plusDays(1);
    }

    private static Instant closing(LocalTime cutOff, Instant now) {
        var here = now.atZone(Shop.VILLAGE);
        var endsAfterMidnight = cutOff.isBefore(MORNING) && !here.toLocalTime().isBefore(MORNING);
        var day = endsAfterMidnight ? here.toLocalDate().plusDays(1) : here.toLocalDate();
        return day.atTime(cutOff).atZone(Shop.VILLAGE).toInstant();
    }

    /** How long the shop's packers need; nothing where nobody has said how fast they are. */
    private static Duration needed(Dispatch rule, long ahead) {
        var hourly = rule.parcelsPerHour();
        return hourly == 0 ? Duration.ZERO : Duration.ofMinutes((ahead * MINUTES + hourly - 1) / hourly);
    }
}
