package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.inbox.PlaceNews.Standing;
import org.telegram.telegrambots.meta.api.methods.updates.AllowedUpdates;

/**
 * What an update says of a group or channel rather than somebody in it: Telegram's own notes. They are read as they came, because
 * the library's types ask for dozens of rights of which four matter, and refuse them all where one is missing.
 */
final class PlaceUpdates {
    static final String POST = "channel_post";

    private final String shop;
    private final String bot;
    private final String botName;
    private final boolean readsGroups;

    /**
     * @param bot the number of the bot
     * @param botName the bot's name in commands; empty where it is not known
     * @param readsGroups whether it reads groups in which it is no administrator
     */
    PlaceUpdates(String shop, String bot, String botName, boolean readsGroups) {
        this.shop = shop;
        this.bot = bot;
        this.botName = botName;
        this.readsGroups = readsGroups;
    }

    /** Telegram's names of groups and channels are negative. */
    static boolean isPlace(String address) {
        return address.startsWith("-");
    }

    /** Empty where nothing is said of a place. */
    Optional<IncomingMessage> read(JsonNode update) {
        if (update.has("my_chat_member")) {
            return standing(
                    update.path("my_chat_member"), update.path("update_id").asText());
        }
        var edited = update.path(AllowedUpdates.EDITEDMESSAGE);
        if (isHidden(edited)) {
            var key = "e:" + name(edited) + ":" + edited.path("edit_date").asText() + ":"
                    + update.path("update_id").asText();
            return hidden(edited).map(said -> news(edited, key, said));
        }
        var note = update.has(POST) ? update.path(POST) : update.path("message");
        return isPlace(note.path("chat").path("id").asText()) ? note(note) : Optional.empty();
    }

    /** Both notes of it, in the old group and in the new one, and a refusal are one message. */
    static IncomingMessage moved(String shop, String address, String now) {
        var key = "moved:" + address + ":" + now;
        return IncomingMessage.place(shop, key, Origin.place(Updates.CHANNEL, address), new PlaceNews.Moved(now));
    }

    private Optional<IncomingMessage> note(JsonNode note) {
        var address = note.path("chat").path("id").asText();
        if (note.has("migrate_to_chat_id")) {
            return Optional.of(
                    moved(shop, address, note.path("migrate_to_chat_id").asText()));
        }
        if (note.has("migrate_from_chat_id")) {
            return Optional.of(moved(shop, note.path("migrate_from_chat_id").asText(), address));
        }
        return news(note).map(told -> news(note, "m:" + name(note), told));
    }

    private IncomingMessage news(JsonNode note, String key, PlaceNews told) {
        var origin = Origin.place(Updates.CHANNEL, note.path("chat").path("id").asText());
        return IncomingMessage.place(shop, key, origin, told);
    }

    private String name(JsonNode note) {
        return note.path("chat").path("id").asText() + ":" + ref(note);
    }

    private String ref(JsonNode note) {
        return MessageName.of(
                bot,
                note.path("chat").path("id").asText(),
                note.path("message_id").asText());
    }

    private Optional<PlaceNews> news(JsonNode note) {
        if (note.has("new_chat_title")) {
            return Optional.of(new PlaceNews.Renamed(note.path("new_chat_title").asText()));
        }
        if (isHidden(note)) {
            return hidden(note);
        }
        var from = note.path("forward_origin");
        var channel = from.path("chat").path("id").asText();
        return note.path("is_automatic_forward").asBoolean() && isPlace(channel)
                ? Optional.of(new PlaceNews.Copied(
                        channel,
                        MessageName.of(bot, channel, from.path("message_id").asText()),
                        ref(note)))
                : Optional.empty();
    }

    private Optional<PlaceNews> hidden(JsonNode note) {
        var topic = note.path("is_topic_message").asBoolean()
                ? note.path("message_thread_id").asText()
                : null;
        var isChannel = !speaksAsPlace(note);
        return Addressed.toUs(words(note), botName)
                .map(words -> new PlaceNews.Hidden(words, topic, ref(note), isChannel));
    }

    /** What a channel has posted is shown in its group too; nobody has said that there. */
    private static boolean isHidden(JsonNode note) {
        return note.has("sender_chat")
                && (speaksAsPlace(note)
                        || isOfChannel(note.path("sender_chat"))
                                && !note.path("is_automatic_forward").asBoolean())
                && !isOfChannel(note.path("chat"))
                && !words(note).isBlank();
    }

    /** As an administrator does who hides his name. */
    private static boolean speaksAsPlace(JsonNode note) {
        return note.path("sender_chat")
                .path("id")
                .asText()
                .equals(note.path("chat").path("id").asText());
    }

    private static boolean isOfChannel(JsonNode chat) {
        return chat.path("type").asText().equals("channel");
    }

    /** Words of its own, or those below a picture. */
    private static String words(JsonNode note) {
        return note.path(note.has("text") ? "text" : "caption").asText();
    }

    private Optional<IncomingMessage> standing(JsonNode change, String update) {
        var chat = change.path("chat");
        var address = chat.path("id").asText();
        if (!isPlace(address)) {
            return Optional.empty();
        }
        var wasIn = BotStanding.isIn(change.path("old_chat_member"));
        var standing = BotStanding.of(chat, change.path("new_chat_member"), wasIn, readsGroups);
        var key = "s:" + address + ":" + change.path("date").asText() + ":" + bot + "/" + update;
        return Optional.of(IncomingMessage.place(shop, key, by(change.path("from"), address, standing), standing));
    }

    /** Who shows the bot out need not be known; who brings it in is asked whether he may. */
    private static Origin by(JsonNode person, String address, Standing standing) {
        if (!standing.isIn()
                || !person.path("id").isIntegralNumber()
                || person.path("is_bot").asBoolean()) {
            return Origin.place(Updates.CHANNEL, address);
        }
        var name = person.path("first_name").asText("") + " "
                + person.path("last_name").asText("");
        var language = person.path("language_code");
        return new Origin(
                Updates.CHANNEL,
                address,
                person.path("id").asText(),
                name.strip(),
                language.isTextual() ? language.asText() : null);
    }
}
