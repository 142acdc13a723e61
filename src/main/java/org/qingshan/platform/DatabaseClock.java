package org.qingshan.platform;

import java.time.Instant;

/**
 * The one clock that decisions are made by: the database's, so that several machines agree.
 *
 * <p>Between two looks at the database it runs on with this machine's own clock.
 */
public interface DatabaseClock {
    /** The database said this; returns what decisions should take for now. */
    Instant observed(Instant databaseNow);

    /** The present moment. */
    Instant now();

    /**
     * How long something takes, in nanoseconds between two looks; what one look says alone means nothing. It goes as {@link #now}
     * does, but is never set: whoever may speak again in a second is not silenced for an hour when somebody puts the machine right.
     */
    long nanos();
}
