package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/**
 * Which messages carry their words below a picture: those are edited by another call. A memory of the last ones only; where it has
 * forgotten, Telegram's refusal tells.
 */
@ApplicationScoped
class SentKinds {
    private static final int REMEMBERED = 10_000;

    private final Set<String> captions =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    boolean isCaption(Bot bot, String address, String messageId) {
        return captions.contains(key(bot, address, messageId));
    }

    /** Notes the message that a picture was sent as, if it was. */
    void noteCaption(Bot bot, String address, Reply reply) {
        if (reply.result().has("photo")) {
            noteCaption(bot, address, reply.result().path("message_id").asText());
        }
    }

    void noteCaption(Bot bot, String address, String messageId) {
        captions.add(key(bot, address, messageId));
    }

    private static String key(Bot bot, String address, String messageId) {
        return bot.id() + " " + address + " " + messageId;
    }
}
