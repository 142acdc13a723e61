package org.qingshan.web.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;

/**
 * What the team sees of a stream: the one that is live, else the one being prepared, else the last one.
 *
 * @param stream our key of it, by which the page ends it; 0 if there never was one
 * @param title empty if there never was a stream
 * @param status of the stream; {@code CLOSING} while its last orders come in; {@code NONE} if there never was one
 * @param currency the code of ISO 4217
 * @param rehearsed how many lines were said in the rehearsal that is under way; 0 where none is
 * @param lineup what is presented first, then in the order of the slots
 * @param orders the newest first, at most {@link BoardReading#ORDERS} of them
 */
public record Board(
        long stream,
        String title,
        String status,
        String currency,
        int rehearsed,
        Totals totals,
        List<Item> lineup,
        List<Parcel> orders) {

    /** The same for those whom the takings are no business of. */
    Board withoutMoney() {
        return new Board(
                stream,
                title,
                status,
                currency,
                rehearsed,
                totals.withoutMoney(),
                lineup,
                orders.stream().map(Parcel::withoutMoney).toList());
    }

    /**
     * @param orders parcels that are confirmed or further
     * @param money what is owed for them, in minor units; null for those who do not see it
     * @param held what is held and not confirmed yet, in minor units; null for those who do not see it
     * @param waiting claims on the waitlist
     * @param lastMinute orders that were confirmed within the last minute
     * @param questions what people said and nobody has answered, the same words once
     * @param unanswered how many messages that are
     * @param newestQuestion the number of the newest of them; 0 where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Totals(
            long orders,
            @Nullable Long money,
            @Nullable Long held,
            long waiting,
            long lastMinute,
            long questions,
            long unanswered,
            long newestQuestion) {
        static final Totals NONE = new Totals(0, 0L, 0L, 0, 0, 0, 0, 0);

        private Totals withoutMoney() {
            return new Totals(orders, null, null, waiting, lastMinute, questions, unanswered, newestQuestion);
        }
    }

    /**
     * Quantities are decimals in the item's unit; {@code left} is 0 while anyone waits.
     *
     * @param id our key of it, by which the page changes it
     * @param step what a quantity is a multiple of
     * @param usualPrice what it costs when its price for a time is over; null if it has none
     * @param flashUntil when that is, in milliseconds since 1970
     * @param photo the address of a small square; null if the product has none
     * @param find what it is found by besides its slot and name, as somebody types it; null on a lineup that is looked through at once
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            long id,
            String slot,
            String name,
            String unit,
            long price,
            BigDecimal offered,
            BigDecimal held,
            BigDecimal sold,
            BigDecimal left,
            int waiting,
            boolean open,
            boolean pinned,
            BigDecimal step,
            @Nullable BigDecimal limit,
            @Nullable Long usualPrice,
            @Nullable Long flashUntil,
            @Nullable String photo,
            @Nullable String find) {}

    /**
     * @param total what its lines and the shipping cost, in minor units; null for those who do not see it
     * @param place where it goes, without the street; empty if nobody has said
     * @param page the address of its page; null where it has none yet, and for those who do not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parcel(
            int number,
            String buyer,
            CustomerOrder.Status status,
            List<Line> lines,
            @Nullable Long total,
            String place,
            @Nullable String page) {
        private Parcel withoutMoney() {
            return new Parcel(number, buyer, status, lines, null, place, null);
        }
    }

    /**
     * @param quantity what is held or sold
     * @param waiting what is waited for
     */
    public record Line(String slot, String name, String unit, BigDecimal quantity, BigDecimal waiting) {}
}
