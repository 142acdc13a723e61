package org.qingshan.conversation.claim;

/** "Cancel the order", "an order": the order as a whole is spoken of. It counts nothing, as "two orders" does. */
final class WholeOrder {
    private static final Prefiltered MEANT = Prefiltered.of(
            "(?:(?:please|pls|actually|sorry|hi|ok|can you|could you|i want to|i'd like to|i would like to)[, ]+)*"
                    + "(?:(?:cancel|delete|remove|drop|undo|void|scrap|take back|give back|return) (?:(?:the|that|this|my|our|an|whole|entire|last) )*orders?"
                    + "|(?:an|the|my|that|this) order)(?:[, ]+(?:please|pls|now|thanks|thank you|sorry))*[.!?~ ]*");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private WholeOrder() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean isMeant(String plain) {
        return plain.length() <= LONGEST && MEANT.isAllOf(plain);
    }
}
