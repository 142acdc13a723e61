package org.qingshan.outbox;

/** How those who keep a shop's token and those who use it speak of it. */
public final class BotToken {
    private BotToken() {}

    /** What it is sealed for: the bot of this shop and no other use. */
    public static String purpose(String shop) {
        return "bot of " + shop;
    }

    /** What the token of a shop's payment provider is sealed for. */
    public static String purposeOfPayments(String shop) {
        return "payments of " + shop;
    }
}
