package org.qingshan.domain.parcel;

import java.time.Instant;
import java.time.LocalDate;
import org.qingshan.domain.shop.Shop;

/** How many orders the team has packed and given to a courier in a day; what lies in another's parcel is none of its own. */
public record PackedAndSent(int packed, int sent) {

    /** On this day of the village. Asks the database. */
    public static PackedAndSent on(LocalDate day) {
        var begin = day.atStartOfDay(Shop.VILLAGE).toInstant();
        var end = day.plusDays(1).atStartOfDay(Shop.VILLAGE).toInstant();
        return new PackedAndSent(count("packedAt", begin, end), count("shippedAt", begin, end));
    }

    private static int count(String when, Instant begin, Instant end) {
        return Parcel.find(
                        "select count(distinct p.order.id) from Parcel p where p." + when + " >= ?1 and p." + when
                                + " < ?2",
                        begin,
                        end)
                .project(Long.class)
                .singleResult()
                .intValue();
    }
}
