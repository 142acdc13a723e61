package org.qingshan.conversation.claim;

/** What a part of a message is that talks of goods. */
enum TalkPart {
    /** None of these: it may be an order. */
    OTHER,
    /** Of old times, a dream, a bet: what follows belongs to it, amounts and all. */
    STORY,
    /** How something is cooked, and how much comes of it; what is cooked may stand before it. */
    RECIPE,
    /** Not before something has happened that the shop cannot bring about; what follows belongs to it, wishes and all. */
    UNREAL,
    /** Would be wanted: talk where it is given up behind. */
    WISHED,
    /** Of an order that was made: talk where the message asks for its parcel. */
    MY_ORDER,
    /** What came, and what of it is missing. */
    CAME,
    /** There is none left of it: why something is ordered, and no order. */
    GONE,
    /** What others had, what it costs elsewhere, what there is at home. */
    TOLD
}
