package org.qingshan.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to send.
 *
 * @param fate what is known
 * @param ref the platform's name of the sent message
 * @param retryAfter how long the platform wants not to be asked, by this bot in this chat, from nothing to {@link #LONGEST_WAIT}; without
 *     it {@link Fate#LATER} is a failed attempt, which is repeated after growing waits and not for ever
 * @param error why not, without any secret
 */
public record Delivery(
        Fate fate,
        @Nullable String ref,
        @Nullable Duration retryAfter,
        @Nullable String error) {

    /**
     * Platforms have asked for most of a day, and no message waits longer. Who asks for more has made a mistake, or asks again; a number
     * without bounds would silence a chat for years, or be none that a clock can count to.
     */
    public static final Duration LONGEST_WAIT = Duration.ofDays(1);

    public Delivery {
        if (retryAfter != null) {
            retryAfter = bounded(retryAfter);
        }
    }

    static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public enum Fate {
        /** The platform has it. */
        SENT,
        /** The platform certainly does not have it; try again later. */
        LATER,
        /** The platform certainly does not have it and never will (malformed, message gone). */
        REFUSED,
        /** The person or group cannot be written to any more. */
        UNREACHABLE,
        /** What it would have changed is not there any more, or cannot be changed any more. */
        GONE,
        /** The platform does not have it, and calls the chat by another name from now on, which is the {@code ref}. */
        MOVED,
        /** The answer was lost: it may have been shown or not. */
        UNKNOWN
    }

    public static Delivery sent(@Nullable String ref) {
        return new Delivery(Fate.SENT, ref, null, null);
    }

    public static Delivery later(Duration retryAfter, String error) {
        return new Delivery(Fate.LATER, null, retryAfter, error);
    }

    public static Delivery later(String error) {
        return new Delivery(Fate.LATER, null, null, error);
    }

    public static Delivery refused(String error) {
        return new Delivery(Fate.REFUSED, null, null, error);
    }

    public static Delivery gone(String error) {
        return new Delivery(Fate.GONE, null, null, error);
    }

    public static Delivery unreachable(String error) {
        return new Delivery(Fate.UNREACHABLE, null, null, error);
    }

    public static Delivery moved(String address, String error) {
        return new Delivery(Fate.MOVED, address, null, error);
    }

    public static Delivery unknown(String error) {
        return new Delivery(Fate.UNKNOWN, null, null, error);
    }
}
