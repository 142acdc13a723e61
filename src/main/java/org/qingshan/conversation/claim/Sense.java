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
    AND,
    POLITE,
    LINK,
    CHAT,
    ASKING,
    QUERY,
    TAG,
    TALKING,
    /** Of the goods, the parcel, the speaker: no order where it stands, no harm to an order in another clause. */
    REMARK,
    /** Makes the number before it a number of something that is not sold: 2小时, 3次. */
    COUNTED,
    /** Makes it money: 5块. Somebody bargains. */
    PRICE,
    ADDRESS,
    WAVERING,
    /** "some": wants it, without saying how much. */
    SOME
}
