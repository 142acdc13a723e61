package org.qingshan.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.lease")
public interface LeaseConfig {
    /**
     * How long a dead replica keeps its rights: longer than any usual pause of the machine, and so short that whoever comes after it
     * goes on within ten seconds, the wait for the next try included.
     */
    @WithDefault("6S")
    Duration length();

    /** Three tries within the length, so that one lost answer costs nothing. */
    @WithDefault("2S")
    Duration renewEvery();
}
