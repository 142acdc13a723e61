package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;

/** Sends home everybody who waits for goods of which nothing more comes: each of them is told. Belongs into the shop's lane. */
@Singleton
public class WaitlistClearing {
    /** As the history names it. */
    static final String CLEARED = "waitlist.cleared";

    private final WaitlistTrimming waitlist;

    WaitlistClearing(WaitlistTrimming waitlist) {
        this.waitlist = waitlist;
    }

    /** What they hold or have ordered besides stays theirs. Returns how many people waited. */
    public int clear(LiveSale sale, LineupItem item, String actor) {
        var people = waitlist.endAll(sale, item);
        History.write(
                actor,
                CLEARED,
                "slot " + item.slot(),
                Map.of("item", String.valueOf(item.id()), "change", String.valueOf(people)));
        return people;
    }
}
