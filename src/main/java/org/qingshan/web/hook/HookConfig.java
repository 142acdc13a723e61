package org.qingshan.web.hook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "qingshan")
public interface HookConfig {
    Webhook webhook();

    interface Webhook {
        /**
         * Hosts, as they stand in addresses, that may be inside: on this machine or in a network of one's own. All others must be
         * public, else a shop's owner could reach through us what only we can reach.
         */
        Optional<Set<String>> privateHosts();

        /** A system that takes longer has a queue of its own, or should have one. */
        @WithDefault("10S")
        Duration patience();

        /** The wait after the first failure; each further one is three times as long. */
        @WithDefault("10S")
        Duration firstWait();

        /** Tries, three hours in all, before an event is parked: a system that is mended by then misses nothing. */
        @WithDefault("8")
        int tries();

        /** How long what is over can be looked up. */
        @WithDefault("7D")
        Duration keep();
    }
}
