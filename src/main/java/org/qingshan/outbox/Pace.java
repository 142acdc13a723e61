package org.qingshan.outbox;

import java.time.Duration;

/** How fast a platform lets one bot speak. */
public interface Pace {

    /** For a platform that sets no limit worth counting. */
    Pace FREE = new Pace() {
        private final Limit wide = new Limit(10_000, 10_000, Duration.ofSeconds(1));

        @Override
        public Limit overall() {
            return wide;
        }

        @Override
        public Limit chat(String address) {
            return wide;
        }
    };

    /** Changes of messages within one chat; they are counted apart from new ones. */
    default Limit edits(String address) {
        return chat(address);
    }

    /** How long after a digest the next one may follow in the same chat. */
    default Duration betweenDigests() {
        return Duration.ZERO;
    }

    /** Over all chats; toasts are not counted. */
    Limit overall();

    /** Within one chat. */
    Limit chat(String address);

    /**
     * @param burst messages that may go at once after a rest
     * @param messages messages that may go on average in each period
     */
    record Limit(int burst, int messages, Duration period) {}
}
