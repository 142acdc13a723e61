package org.qingshan.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.claims")
public interface ClaimConfig {
    /**
     * What a platform says was said longer ago than this orders nothing before its speaker has tapped that he still wants it. A machine that
     * stood still is up again sooner, and its backlog is taken in the order in which it was said; after half an evening people have bought
     * elsewhere.
     */
    @WithDefault("30m")
    Duration oldest();

    /**
     * The same button tapped again sooner than this is a thumb that trembled: whoever wants more has looked at the answer first, and that
     * takes longer to come and to be read. Zero takes every tap below a card for an order of its own.
     */
    @WithDefault("2s")
    Duration doubleTap();
}
