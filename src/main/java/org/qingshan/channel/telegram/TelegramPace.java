package org.qingshan.channel.telegram;

import java.time.Duration;
import org.qingshan.outbox.Pace;

/** Telegram's limits. A group's chat id is negative. */
record TelegramPace(Limit overall, Limit privateChat, Limit group, Duration betweenDigests) implements Pace {

    static TelegramPace of(TelegramConfig.Pace config) {
        return new TelegramPace(
                new Limit(config.burst(), config.perSecond(), Duration.ofSeconds(1)),
                new Limit(config.chatBurst(), 1, Duration.ofSeconds(1)),
                new Limit(config.groupBurst(), config.groupPerMinute(), Duration.ofMinutes(1)),
                config.betweenDigests());
    }

    @Override
    public Limit chat(String address) {
        return address.startsWith("-") ? group : privateChat;
    }
}
