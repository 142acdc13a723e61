package org.qingshan.conversation.claim;

/** What a word does to a claim beside it. The words themselves are in {@code words.txt}. */
enum Sense {
    VERB,
    MORE,
    LESS,
    CANCEL,
    /** None of it, or so much less: 取消A1, 取消两箱A1. */
    REMOVE,
    /** One thing for another. */
    SWAP,
    CHANGE,
    ONLY,
    EACH,
    /** Each of all that is on sale. */
    EVERY,
    AND,
    BUT,
    BECAUSE,
    POLITE,
    LINK,
    CHAT,
    ASKING,
    QUERY,
    TAG,
    TALKING,
    /** A rule, a story, a place: no order where it stands, no harm to a plain order in another clause. */
    TELLING,
    /** Of the goods, the parcel, the speaker: no order where it stands, no harm to an order in another clause. */
    REMARK,
    /** Makes the number before it a number of something that is not sold: 2小时, 3次. */
    COUNTED,
    /** Makes it money: 5块. Somebody bargains. */
    PRICE,
    ADDRESS,
    WAVERING,
    /** Somebody else's affair, or how things stand: an order with it is doubtful, one beside it is not. */
    OTHER,
    /** Takes back what was just said: 两箱，不对，三箱. */
    CORRECTION,
    /** What follows sums up what was said: 一人一箱，一共三箱. */
    TOTAL,
    /** All but what is named. */
    EXCEPT,
    /** The same as somebody else, or as before: wants it, without saying what. */
    SAME,
    /** Another day: nothing now, and no harm to what is wanted now. */
    LATER,
    /** "some": wants it, without saying how much. */
    SOME
}
