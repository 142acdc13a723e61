package org.qingshan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer holds and has ordered: the facts that {@code /cart} and {@code /orders} tell.
 *
 * @param currency the code of ISO 4217
 * @param now by the clock that the deadlines are of
 * @param held parcels of which something is still to be confirmed or waited for, the newest first
 * @param orders the last others, the newest first
 */
record Mine(String currency, Instant now, List<Parcel> held, List<Parcel> orders) {

    /**
     * @param status as the domain calls it
     * @param payment the same of its payment; none before it is confirmed
     * @param with the numbers of other orders in the same parcel, of a cart those it would travel with; none where it is alone
     * @param goods the worth of its goods in minor units; of a cart what it would be if it were confirmed now
     * @param shipping in minor units; none where that depends on an address that is not known, or nobody goes there
     * @param carried true where it costs nothing to send because another order in its parcel bears that; else none
     * @param deadline when the first of what is held is let go
     * @param payBy when the first of what is ordered goes to others if it is not paid; none where there is no hurry
     * @param collected true where the buyer comes for it; else none
     * @param recipient whom it goes to, as {@code place} where; none while no address is known
     * @param next what the buyer can do: {@code CONFIRM}, {@code PAY}, {@code ADDRESS}, {@code OTHER_ADDRESS}; none where there is nothing to do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parcel(
            int number,
            String status,
            @Nullable String payment,
            @Nullable String waybill,
            @Nullable List<Integer> with,
            List<Line> lines,
            long goods,
            @Nullable Long shipping,
            @Nullable Boolean carried,
            @Nullable Instant deadline,
            @Nullable Instant payBy,
            @Nullable Boolean collected,
            @Nullable String recipient,
            @Nullable String place,
            @Nullable String next) {}

    /**
     * @param amount in minor units
     * @param state {@code HELD}, {@code CONFIRMED} or {@code WAITING}
     * @param waiting the place on the waitlist, from 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String slot,
            String name,
            BigDecimal quantity,
            String unit,
            long amount,
            String state,
            @Nullable Integer waiting) {}
}
