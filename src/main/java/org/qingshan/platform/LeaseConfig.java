package org.qingshan.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.lease")
public interface LeaseConfig {
    /** How long a dead replica keeps its rights: long enough for a pause of the machine, short enough that nobody notices. */
    @WithDefault("15S")
    Duration length();

    /** Three tries within the length, so that one lost answer costs nothing. */
    @WithDefault("5S")
    Duration renewEvery();
}
