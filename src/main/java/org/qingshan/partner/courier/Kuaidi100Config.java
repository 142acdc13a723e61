package org.qingshan.partner.courier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Access to kuaidi100. */
@ConfigMapping(prefix = "qingshan.kuaidi100")
interface Kuaidi100Config {
    /** The key of an enterprise account. Unset: nobody is asked, and nobody is listened to. */
    Optional<String> key();

    /** Where parcels are subscribed to, by kuaidi100's documents for its push service. */
    @WithDefault("https://poll.kuaidi100.com/poll")
    URI url();

    /** It answers within a second; what takes ten is down. */
    @WithDefault("10s")
    Duration timeout();
}
