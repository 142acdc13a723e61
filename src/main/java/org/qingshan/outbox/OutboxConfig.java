package org.qingshan.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "qingshan.outbox")
public interface OutboxConfig {
    /** Messages of one bot on their way at the same time. At 30 a second and a round trip of up to a second, more gains nothing. */
    @WithDefault("30")
    int parallel();

    /** Tries before a message is given up; with the waits between them the last one comes after about five minutes. */
    @WithDefault("10")
    int attempts();

    /**
     * After how long what may be repeated is sent once more, if nobody knows whether it arrived. It is the last try, so that it comes when a
     * server between us and the platform is up again, and its reader has not given up yet.
     */
    @WithDefault("10s")
    Duration again();

    /** How long sent messages are kept, for those who look up what was said to a buyer. */
    @WithDefault("30D")
    Duration keepSent();

    /** How long those are kept that were refused or may not have arrived: a season, to see what goes wrong again and again. */
    @WithDefault("90D")
    Duration keepFailed();

    /**
     * So long an answer, or what somebody is told of his own things, may wait for the platform or for the shop's bot: after a day he has
     * looked himself or asked again. A change of what was shown stays worth as much.
     */
    @WithDefault("1D")
    Duration keepAnswers();

    /** The same of cards and lists in places: a stream is over in an evening, and another one shows its own. */
    @WithDefault("6H")
    Duration keepCards();

    /** The same of what everyone is told while it happens: a stream of which one hears an hour late is nearly over. */
    @WithDefault("1H")
    Duration keepBroadcasts();

    /**
     * How long a code or a one-time link stays readable on the web chat's page, or waits to be carried: an invite, which lives
     * longest of all, is worth nothing after seven days. What was carried to its chat is kept without it from then on.
     */
    @WithDefault("7D")
    Duration keepSecrets();
}
