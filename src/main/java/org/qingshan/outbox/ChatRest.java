package org.qingshan.outbox;

import java.time.Duration;

/**
 * A chat that the platform wants to be left alone.
 *
 * @param address empty for all of the bot's chats
 * @param time for how long from now; no longer than {@link Delivery#LONGEST_WAIT}, whatever was kept
 */
record ChatRest(String address, Duration time) {
    private static final String ALL = "";

    ChatRest {
        time = Delivery.bounded(time);
    }

    static ChatRest ofBot(Duration time) {
        return new ChatRest(ALL, time);
    }

    boolean isOfBot() {
        return address.equals(ALL);
    }
}
