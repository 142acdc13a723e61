package org.qingshan.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Nothing was taken and nothing was acknowledged; the same message may be given again after the wait. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Long enough for a batch to end or a server to restart, short enough that a tap (150 s at Telegram) survives. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    public Unavailable(String message) {
        super(message);
    }

    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
