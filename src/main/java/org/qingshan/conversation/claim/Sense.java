package org.qingshan.conversation.claim;

/** What a word does to a claim beside it. The words themselves are in {@code words.txt}. */
enum Sense {
    VERB,
    MORE,
    LESS,
    CANCEL,
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
    /** Makes the number before it a number of something that is not sold: 2小时, 3次. */
    COUNTED,
    ADDRESS,
    WAVERING,
    /** "some": wants it, without saying how much. */
    SOME
}
