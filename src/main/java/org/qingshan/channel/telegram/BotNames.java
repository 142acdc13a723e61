package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/** What our bots are called in commands. Empty until Telegram has said so. */
@ApplicationScoped
class BotNames {
    private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();

    String of(Bot bot) {
        return names.getOrDefault(bot.id(), "");
    }

    void know(Bot bot, String name) {
        names.put(bot.id(), name);
    }
}
