package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.order.CustomerOrder;

/**
 * What the team sees of a stream: the one that is live, else the last one.
 *
 * @param title empty if there never was a stream
 * @param status of the stream; {@code NONE} if there never was one
 * @param currency the code of ISO 4217
 * @param lineup what is presented first, then in the order of the slots
 * @param orders the newest first, at most {@link BoardReading#ORDERS} of them
 */
public record Board(
        String title, String status, String currency, Totals totals, List<Item> lineup, List<Parcel> orders) {

    /**
     * @param orders parcels that are confirmed or further
     * @param money what is owed for them, in minor units
     * @param held what is held and not confirmed yet, in minor units
     * @param waiting claims on the waitlist
     */
    public record Totals(long orders, long money, long held, long waiting) {}

    /** Quantities are decimals in the item's unit; {@code left} is 0 while anyone waits. */
    public record Item(
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
            boolean pinned) {}

    /**
     * @param total what its lines and the shipping cost, in minor units
     * @param place where it goes, without the street; empty if nobody has said
     */
    public record Parcel(
            int number, String buyer, CustomerOrder.Status status, List<Line> lines, long total, String place) {}

    /**
     * @param quantity what is held or sold
     * @param waiting what is waited for
     */
    public record Line(String slot, String name, String unit, BigDecimal quantity, BigDecimal waiting) {}
}
