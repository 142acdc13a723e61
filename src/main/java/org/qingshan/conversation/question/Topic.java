package org.qingshan.conversation.question;

import java.util.EnumSet;
import java.util.Set;

/** What the shop's own records can answer. */
public enum Topic {
    /** How much of it is left. */
    LEFT,
    PRICE,
    /** What one of it holds or weighs. */
    PACK,
    /** Who grew it, and where. */
    ORIGIN,
    /** When it was picked. */
    HARVEST,
    /** How much of it one buyer may have. */
    LIMIT,
    /** What a parcel costs. */
    FEE,
    /** When parcels leave. */
    DISPATCH,
    /** How one orders here. */
    ORDERING,
    /** How one pays. */
    PAYMENT,
    /** What is on sale at all. */
    LINEUP,
    /** When the shop is live again. */
    NEXT_STREAM,
    /** What the person has to pay for everything. */
    TOTAL,
    /** Where the person's own order is. */
    PARCEL;

    private static final Set<Topic> OF_AN_ITEM = EnumSet.of(LEFT, PRICE, PACK, ORIGIN, HARVEST, LIMIT);

    private static final Set<Topic> OF_ONES_OWN = EnumSet.of(TOTAL, PARCEL);

    private static final Set<Topic> FIGURES = EnumSet.of(LEFT, PRICE, LIMIT, FEE, LINEUP, TOTAL, PARCEL);

    /** Whether the records have it for certain, and it changes. */
    public boolean isFigure() {
        return FIGURES.contains(this);
    }

    /** Whether it is asked of what the person has. */
    public boolean isOfOnesOwn() {
        return OF_ONES_OWN.contains(this);
    }

    /** Whether it is asked of a product, not of the shop. */
    public boolean isOfAnItem() {
        return OF_AN_ITEM.contains(this);
    }
}
