package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Drawing;

/**
 * Which messages carry their words below a picture: those are edited by another call. A memory of the last ones only; where it has
 * forgotten, Telegram's refusal tells.
 */
@ApplicationScoped
class SentKinds {
    private static final int REMEMBERED = 10_000;

    private static final String PHOTO = "photo";

    /** The name of what is drawn above the words, or that it is a photo; empty for a picture of which that was forgotten. */
    private final Map<String, String> captions = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    boolean isCaption(Bot bot, String address, String messageId) {
        return captions.containsKey(key(bot, address, messageId));
    }

    /** Whether that is known to be drawn there. */
    boolean isDrawn(Bot bot, String address, String messageId, Drawing drawing) {
        return drawing.name().equals(captions.get(key(bot, address, messageId)));
    }

    /** Whether that is known to be a photo, of which a drawing takes the place no more. */
    boolean isPhoto(Bot bot, String address, String messageId) {
        return PHOTO.equals(captions.get(key(bot, address, messageId)));
    }

    /** Whether it is a picture of which nobody remembers what it shows. */
    boolean isForgotten(Bot bot, String address, String messageId) {
        return String.valueOf(captions.get(key(bot, address, messageId))).isEmpty();
    }

    void noteDrawn(Bot bot, String address, String messageId, Drawing drawing) {
        captions.put(key(bot, address, messageId), drawing.name());
    }

    /** Notes the message that a photo was sent as, if it was. */
    void notePhoto(Bot bot, String address, Reply reply) {
        if (reply.result().has("photo")) {
            captions.put(key(bot, address, reply.result().path("message_id").asText()), PHOTO);
        }
    }

    void noteCaption(Bot bot, String address, String messageId) {
        captions.putIfAbsent(key(bot, address, messageId), "");
    }

    private static String key(Bot bot, String address, String messageId) {
        return bot.id() + " " + address + " " + messageId;
    }
}
