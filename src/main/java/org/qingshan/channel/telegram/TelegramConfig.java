package org.qingshan.channel.telegram;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "qingshan.telegram")
public interface TelegramConfig {

    enum Mode {
        /** We ask for updates: needs no address of our own, takes a hot group in batches. */
        POLLING,
        /** Telegram calls us: needs a public address with a certificate. */
        WEBHOOK
    }

    /** The first shop's bot, as @BotFather gave it. Without one the channel is off. */
    Optional<String> token();

    /** The shop that the bot belongs to, where it is not the first one. */
    Optional<String> shop();

    /** A Bot API server; it may have a path prefix. */
    @WithDefault("https://api.telegram.org")
    URI apiUrl();

    @WithDefault("polling")
    Mode mode();

    /** What Telegram must send with every update; without it one is derived from the token. */
    Optional<String> webhookSecret();

    /** How long one poll may stay open. The server's own limit is 50 s; many proxies cut a silent connection after 60. */
    @WithDefault("30S")
    Duration pollTimeout();

    /** How long a call may take before its fate is unknown. */
    @WithDefault("30S")
    Duration callTimeout();

    /** How long until a token that Telegram does not know is tried again: it may be its fault, and a new token comes by itself. */
    @WithDefault("1M")
    Duration askAgain();

    /** How long is looked up whether somebody may pay, before he is asked to try again. Telegram's own limit is 10 s, with the way there and back. */
    @WithDefault("5S")
    Duration checkoutPatience();

    Pace pace();

    /** Telegram's FAQ: about 1 message a second in a chat, 20 a minute in a group, 30 a second over all. */
    interface Pace {
        /** Together with the burst 30 in any second, which is the limit. */
        @WithDefault("27")
        int perSecond();

        @WithDefault("3")
        int burst();

        /** "Short bursts that go over this limit" are allowed in a private chat; an answer is seldom more than three. */
        @WithDefault("3")
        int chatBurst();

        /** Together with the burst 20 in any minute, which is the limit; edits have as many, counted apart. */
        @WithDefault("15")
        int groupPerMinute();

        @WithDefault("5")
        int groupBurst();

        /** Of the 20 in a minute half are left for cards; people who talk there are not drowned. */
        @WithDefault("6S")
        Duration betweenDigests();
    }
}
