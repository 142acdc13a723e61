package org.qingshan.conversation.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** When a price for a time ends, on the village's clock: to the second, for it may be over within a minute. */
public final class FlashEnd {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private FlashEnd() {}

    public static String of(Instant until) {
        return CLOCK.withZone(Wording.VILLAGE).format(until);
    }
}
