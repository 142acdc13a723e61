package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a shop's parcels leave. */
@Embeddable
public class Dispatch {
    /** No village has more people around its tables, and nobody packs more parcels in an hour. */
    public static final int MOST_PACKERS = 200;

    @Nullable
    @Column(name = "dispatch_hours")
    private Integer hours;

    @Nullable
    @Column(name = "cut_off")
    private LocalTime cutOff;

    @Nullable
    private Integer packers;

    @Nullable
    @Column(name = "parcels_per_hour")
    private Integer perHour;

    /** So many people pack, each so many parcels an hour; from 1 to {@value #MOST_PACKERS}. Null for both where nobody has said. */
    public void packs(@Nullable Integer people, @Nullable Integer each) {
        packers = people;
        perHour = each;
    }

    /** How many people pack; null where nobody has said. */
    public @Nullable Integer packers() {
        return packers;
    }

    /** How many parcels each of them packs in an hour; null where nobody has said. */
    public @Nullable Integer perHour() {
        return perHour;
    }

    /** What all of them pack in an hour; 0 where nobody has said. */
    int parcelsPerHour() {
        return packers == null || perHour == null ? 0 : packers * perHour;
    }

    /** Promises that a parcel leaves so many hours after the order, from 1 to 720; null promises nothing. */
    public void within(@Nullable Integer hours) {
        this.hours = hours;
    }

    /** @param time when the courier takes the last parcel of a day, by the village's clock; null where nobody has said */
    public void closesAt(@Nullable LocalTime time) {
        cutOff = time;
    }

    public @Nullable Integer hours() {
        return hours;
    }

    /** When the courier takes the last parcel of a day, by the village's clock ({@link Shop#VILLAGE}); null where nobody has said. */
    public @Nullable LocalTime cutOff() {
        return cutOff;
    }
}
