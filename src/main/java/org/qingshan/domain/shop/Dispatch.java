package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a shop's parcels leave. */
@Embeddable
public class Dispatch {
    @Nullable
    @Column(name = "dispatch_hours")
    private Integer hours;

    @Nullable
    @Column(name = "cut_off")
    private LocalTime cutOff;

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
