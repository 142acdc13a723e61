package org.qingshan.journey;

/**
 * How to break a rule of the checker.
 *
 * @param key what the key of the broken thing begins with
 * @param statements with {@code :shop} for the shop's key
 */
record Spoilt(String key, String... statements) {
    /** What is in someone's hands: the order lines of the story, by their states. */
    static final String HELD = " where shop_id = :shop and state = 'HELD'";

    static final String A2 = " where shop_id = :shop and slot = 'A2'";
    static final String ORDER = " where shop_id = :shop and number = 1001";

    static Spoilt item(String... statements) {
        return new Spoilt("lineup_item ", statements);
    }

    static Spoilt line(String... statements) {
        return new Spoilt("order_line ", statements);
    }

    static Spoilt order(String... statements) {
        return new Spoilt("order ", statements);
    }

    static Spoilt message(String... statements) {
        return new Spoilt("inbox ", statements);
    }

    static Spoilt sent(String... statements) {
        return new Spoilt("outbox ", statements);
    }
}
