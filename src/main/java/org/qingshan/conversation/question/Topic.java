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
    /** The least that is sold of it. */
    SMALLEST,
    /** Whatever is known of it. */
    ABOUT,
    /** What costs least of all that is on sale. */
    CHEAPEST,
    /** What costs most of it. */
    DEAREST,
    /** What one should take. */
    RECOMMENDED,
    /** What is bought most. */
    BESTSELLER,
    /** What to take so that the parcel goes free. */
    FILL_UP,
    /** What a parcel costs. */
    FEE,
    /** When parcels leave. */
    DISPATCH,
    /** Where parcels go. */
    DESTINATIONS,
    /** Whether they go to other countries. */
    ABROAD,
    /** How one orders here. */
    ORDERING,
    /** By which word what is kept becomes an order. */
    CONFIRMING,
    /** Whether one must sign up for that. */
    ACCOUNT,
    /** How long something is kept for whoever has not confirmed it. */
    HOLD,
    /** How one changes what one has ordered. */
    CHANGING,
    /** To have another amount of it. */
    OTHER_AMOUNT,
    /** What becomes of what comes spoilt. */
    AMENDS,
    /** How much of it so much money buys. */
    FOR_MONEY,
    /** What of all that is on sale so much money buys. */
    ALL_FOR_MONEY,
    /** Whether all that one orders comes in one parcel. */
    TOGETHER,
    /** What it is to wait for something. */
    WAITLIST,
    /** How one pays. */
    PAYMENT,
    /** What is on sale at all. */
    LINEUP,
    /** When the shop is live again. */
    NEXT_STREAM,
    /** Where the shop is, and sends from. */
    VILLAGE,
    /** How much a jin is. */
    JIN,
    /** What is shown just now. */
    PRESENTED,
    /** How one sends a picture. */
    SCREENSHOT,
    /** Whether one order goes to several places. */
    TWO_PLACES,
    /** Whether one can order when the stream is over. */
    AFTER_STREAM,
    /** Whether one may trust the shop. */
    TRUST,
    /** Who sees where one lives. */
    PRIVACY,
    /** How one tells where it shall go. */
    ADDRESSING,
    /** What the person has to pay for everything. */
    TOTAL,
    /** How many people wait before the person. */
    QUEUE,
    /** When the person's order comes, or would. */
    ARRIVAL,
    /** Where the person's own order is. */
    PARCEL;

    private static final Set<Topic> OF_AN_ITEM =
            EnumSet.of(LEFT, PRICE, PACK, ORIGIN, HARVEST, LIMIT, SMALLEST, ABOUT, FOR_MONEY);

    private static final Set<Topic> OF_THE_SALE = EnumSet.of(
            LINEUP,
            LEFT,
            PRICE,
            PACK,
            ORIGIN,
            HARVEST,
            LIMIT,
            SMALLEST,
            ABOUT,
            FOR_MONEY,
            ALL_FOR_MONEY,
            CHEAPEST,
            DEAREST,
            PRESENTED,
            RECOMMENDED,
            BESTSELLER);

    private static final Set<Topic> OF_ONES_OWN = EnumSet.of(TOTAL, QUEUE, ARRIVAL, PARCEL);

    private static final Set<Topic> FIGURES = EnumSet.of(LEFT, PRICE, LIMIT, FEE, LINEUP, TOTAL, PARCEL);

    /** Whether the records have it for certain, and it changes. */
    public boolean isFigure() {
        return FIGURES.contains(this);
    }

    /** Whether it is asked of what the person has. */
    public boolean isOfOnesOwn() {
        return OF_ONES_OWN.contains(this);
    }

    /** Whether it is asked of things on sale; without a stream there are none. */
    public boolean isOfTheSale() {
        return OF_THE_SALE.contains(this);
    }

    /** Whether it is asked of a product, not of the shop. */
    public boolean isOfAnItem() {
        return OF_AN_ITEM.contains(this);
    }
}
