package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/** What Telegram says of our bots: what they are called in commands, and what they may read. Nothing until it has said so. */
@ApplicationScoped
class BotNames {
    /** @param readsGroups whether it is told whatever is said in a group, though it is no administrator there */
    private record Known(String name, boolean readsGroups) {}

    private static final Known NOTHING = new Known("", false);

    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    /** Empty while it is not known. */
    String of(Bot bot) {
        return of(bot.id()).name();
    }

    boolean readsGroups(Bot bot) {
        return of(bot.id()).readsGroups();
    }

    /** @param me what {@code getMe} gave back */
    void know(Bot bot, JsonNode me) {
        known.put(
                bot.id(),
                new Known(
                        me.path("username").asText(""),
                        me.path("can_read_all_group_messages").asBoolean(false)));
    }

    private Known of(String bot) {
        return known.getOrDefault(bot, NOTHING);
    }
}
