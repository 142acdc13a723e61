package org.qingshan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on sale right now, as viewers see it. */
public interface LiveView {

    /**
     * @param title the stream's title; empty if there never was one
     * @param status {@code PLANNED}, {@code LIVE}, {@code ENDED}, or {@code NONE}
     * @param currency the code of ISO 4217
     * @param pinned what {@code +1} means now
     * @param next where nothing is live: when something will be, in words; null where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Live(
            String title,
            String status,
            String currency,
            @Nullable Item pinned,
            @Nullable String next,
            List<Item> lineup) {}

    /**
     * @param name in the language asked for, as {@code unit} and {@code pack}
     * @param pack what is in one unit ("5 斤"); empty where that needs no saying
     * @param price of one unit, in minor units
     * @param offered in units
     * @param left in units; 0 while anyone waits
     * @param limit in units, what one buyer may have in all; null if as much as there is
     * @param usualPrice what it costs when its flash price is over; null if it has none
     * @param flashUntil when that is
     * @param photo the address of a small square on this server; null if the product has none
     * @param picture the address of the whole picture
     * @param promise who has grown it and on what the promise of its certificate rests; only of the pinned one, null where nothing is promised
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String slot,
            String name,
            String unit,
            String pack,
            long price,
            BigDecimal offered,
            BigDecimal left,
            boolean open,
            boolean pinned,
            @Nullable BigDecimal limit,
            @Nullable Long usualPrice,
            @Nullable Instant flashUntil,
            @Nullable String photo,
            @Nullable String picture,
            @Nullable String promise) {}

    /** The live stream of a shop, else its last or next one; empty if there is no such shop. Language is zh or en. */
    Optional<Live> of(String shop, String language);
}
