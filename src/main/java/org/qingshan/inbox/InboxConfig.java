package org.qingshan.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.inbox")
public interface InboxConfig {
    /** Messages decided in one transaction; above this the gain per message is small and the wait of the first one grows. */
    @WithDefault("512")
    int batch();

    /**
     * Characters in all messages of a batch, after which no further one joins it. A rush of claims has fewer; long words take up to 40 µs
     * for each to be read, and a batch that takes longer than its transaction may is refused and comes again as it was.
     */
    @WithDefault("40000")
    int batchCharacters();

    /** Messages of one shop that may wait. Beyond it the sender is told to come again, which every platform does by itself. */
    @WithDefault("5000")
    int waiting();

    /** Shops decided at the same time. Each needs a database connection; two cores gain nothing above this. */
    @WithDefault("6")
    int lanes();

    /** For how long, after the start, a rush is practised while nobody says anything; most of the gain comes in this time. */
    @WithDefault("5s")
    Duration warmUp();

    /** How long the words of a message are kept, so that a host can look up what was said. */
    @WithDefault("7D")
    Duration keepWords();
}
