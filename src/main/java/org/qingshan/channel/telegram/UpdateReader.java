package org.qingshan.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.MemberStatus;

/**
 * Reads one update, with only those of its parts that are looked at. The library's types refuse an object if any part of it,
 * however far from the words, lacks a required field; an order must not get lost for that.
 */
final class UpdateReader {
    private static final Set<String> MESSAGE = Set.of(
            "message_id",
            "message_thread_id",
            "is_topic_message",
            "date",
            "edit_date",
            "chat",
            "from",
            "sender_chat",
            "text",
            "caption",
            "reply_to_message",
            "media_group_id");

    private static final List<String> SAID = List.of("text", "caption");

    /** In which of a forum's talks a message stands. */
    private static final Set<String> TOPIC = Set.of("message_thread_id", "is_topic_message");

    /** What a person sends that is not words. Everything else without words is Telegram's own note ("pinned a message"). */
    static final Set<String> THINGS = Set.of(
            "photo",
            "sticker",
            "voice",
            "video",
            "video_note",
            "audio",
            "document",
            "animation",
            "location",
            "venue",
            "contact",
            "poll",
            "dice",
            "story",
            "checklist",
            "paid_media",
            "live_photo");

    /** Files that are pictures. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    /** What is sent in the belief that somebody can open it; an animation, which is one too, is a joke. */
    private static final Set<String> FILES = Set.of("document", "video");

    /** In what somebody speaks; all of it is one to us. */
    private static final Set<String> SPOKEN = Set.of("voice", "video_note", "audio");

    private final ObjectMapper json;

    UpdateReader(ObjectMapper json) {
        this.json = json;
    }

    /** The update, where it is of a kind that we ask for. A message of a thing without words has an empty caption. */
    Optional<Update> read(JsonNode raw) throws UnreadableUpdate {
        if (!raw.path("update_id").isIntegralNumber()) {
            throw new UnreadableUpdate("no update_id");
        }
        var trimmed = json.createObjectNode();
        // The library counts no further than an int; what is left of a longer one tells updates apart as well.
        trimmed.put("update_id", raw.path("update_id").intValue());
        for (var kind : Updates.KINDS) {
            if (raw.has(kind)) {
                trimmed.set(kind, trimmed(kind, UpdateParts.object(raw.path(kind), kind)));
                return Optional.of(typed(trimmed));
            }
        }
        return Optional.empty();
    }

    private Update typed(ObjectNode trimmed) throws UnreadableUpdate {
        try {
            return json.treeToValue(trimmed, Update.class);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw new UnreadableUpdate(unreadable.getClass().getSimpleName());
        }
    }

    private ObjectNode trimmed(String kind, ObjectNode raw) throws UnreadableUpdate {
        return switch (kind) {
            case "callback_query" -> tap(raw);
            case "my_chat_member" -> membership(raw);
            default -> message(raw);
        };
    }

    private ObjectNode message(ObjectNode raw) throws UnreadableUpdate {
        if (!raw.path("message_id").isIntegralNumber()) {
            throw new UnreadableUpdate("no message_id");
        }
        var message = raw.deepCopy().retain(MESSAGE);
        // As of the number of the update.
        message.put("message_id", raw.path("message_id").intValue());
        message.set("chat", UpdateParts.chat(raw));
        message.set("date", UpdateParts.seconds(raw.path("date")));
        if (raw.has("edit_date")) {
            message.set("edit_date", UpdateParts.seconds(raw.path("edit_date")));
        }
        if (!UpdateParts.isSmall(raw.path("message_thread_id"))) {
            TOPIC.forEach(message::remove);
        }
        UpdateParts.person(raw, message, "from");
        if (raw.has("sender_chat")) {
            message.set("sender_chat", UpdateParts.chat(UpdateParts.object(raw.path("sender_chat"), "sender_chat")));
        }
        if (raw.has("reply_to_message")) {
            message.set("reply_to_message", replied(raw.path("reply_to_message"), message.path("chat")));
        }
        if (raw.path("external_reply").isObject()) {
            message.set("external_reply", elsewhere(raw.path("external_reply")));
        }
        if (isOfSomebodyElse(raw)) {
            message.putObject("forward_origin")
                    .put("type", "hidden_user")
                    .put("date", UpdateParts.NO_DATE)
                    .put("sender_user_name", "");
        }
        picture(raw, message);
        shared(raw, message);
        if (SPOKEN.stream().anyMatch(raw::has)) {
            message.putObject("voice")
                    .put("file_id", "")
                    .put("file_unique_id", "")
                    .put("duration", 0);
        }
        if (!message.has("photo") && !raw.has("animation") && FILES.stream().anyMatch(raw::has)) {
            message.putObject("document").put("file_id", "").put("file_unique_id", "");
        }
        if (!raw.has("text") && !raw.has("caption") && THINGS.stream().anyMatch(raw::has)) {
            message.put("caption", "");
        }
        return message;
    }

    /** Whether it was forwarded, and not by who has said it. Who that is does not matter. */
    private static boolean isOfSomebodyElse(JsonNode raw) {
        var speaker = raw.path("forward_origin").path("sender_user").path("id");
        return raw.path("forward_origin").isObject()
                && (speaker.isMissingNode() || !speaker.equals(raw.path("from").path("id")));
    }

    /** A contact with a phone, and that there is a location; nobody here needs to know where. */
    private static void shared(ObjectNode raw, ObjectNode to) {
        if (raw.path("contact").path("phone_number").isTextual()) {
            var contact = ((ObjectNode) raw.path("contact"))
                    .deepCopy()
                    .retain("phone_number", "first_name", "last_name", "user_id");
            if (!contact.path("user_id").canConvertToLong()) {
                contact.remove("user_id");
            }
            to.set(
                    "contact",
                    contact.put("first_name", contact.path("first_name").asText("")));
        }
        if (raw.has("location")) {
            to.putObject("location").put("longitude", 0).put("latitude", 0);
        }
    }

    /** Of the sizes of a picture the largest, which is the last; each names the picture. One that is sent as a file is a picture too. */
    private static void picture(JsonNode raw, ObjectNode to) {
        var sizes = raw.path("photo");
        var file = raw.path("document");
        var name = (isPicture(file) ? file : sizes.path(sizes.size() - 1)).path("file_id");
        if (name.isTextual()) {
            to.putArray("photo")
                    .addObject()
                    .put("width", 0)
                    .put("height", 0)
                    .put("file_unique_id", "")
                    .set("file_id", name);
        }
    }

    /** Of a kind that can be drawn anew, and not larger than what a bot is given. */
    private static boolean isPicture(JsonNode file) {
        return PICTURES.contains(file.path("mime_type").asText())
                && file.path("file_size").asLong() <= BotApi.LARGEST_FILE;
    }

    private ObjectNode tap(ObjectNode raw) throws UnreadableUpdate {
        var tap = raw.deepCopy().retain("id", "data");
        tap.put("chat_instance", "");
        UpdateParts.person(raw, tap, "from");
        if (raw.path("message").path("chat").isObject()) {
            var message = UpdateParts.object(raw.path("message"), "message");
            var shown = reference(message, UpdateParts.chat(message));
            if (UpdateParts.isSmall(message.path("message_thread_id"))) {
                TOPIC.stream().filter(message::has).forEach(field -> shown.set(field, message.get(field)));
            }
            tap.set("message", shown);
        }
        return tap;
    }

    private ObjectNode membership(ObjectNode raw) throws UnreadableUpdate {
        var change = json.createObjectNode();
        change.set("chat", UpdateParts.chat(raw));
        change.set("date", UpdateParts.seconds(raw.path("date")));
        UpdateParts.person(raw, change, "from");
        change.set("old_chat_member", member(raw, "old_chat_member"));
        change.set("new_chat_member", member(raw, "new_chat_member"));
        return change;
    }

    /** Only whether the bot is in or out matters; the many rights of an administrator do not. */
    private ObjectNode member(ObjectNode raw, String field) throws UnreadableUpdate {
        var status = raw.path(field).path("status").asText();
        var isOut = status.equals(MemberStatus.LEFT) || status.equals(MemberStatus.KICKED);
        var member = json.createObjectNode().put("status", isOut ? status : MemberStatus.MEMBER);
        member.put("until_date", 0);
        UpdateParts.person(UpdateParts.object(raw.path(field), field), member, "user");
        return member;
    }

    /** A message that is only pointed at. */
    private ObjectNode reference(JsonNode raw, JsonNode chat) {
        var reference = json.createObjectNode().put("date", UpdateParts.NO_DATE);
        reference.put("message_id", raw.path("message_id").asInt(0));
        reference.set("chat", chat.deepCopy());
        return reference;
    }

    /** The same with its words, where its channel or an administrator who hides his name has said it: nobody else keeps those. */
    private ObjectNode replied(JsonNode raw, JsonNode chat) throws UnreadableUpdate {
        var reference = reference(raw, chat);
        var speaker = raw.path("sender_chat");
        if (speaker.path("id").isIntegralNumber()
                && (raw.path("is_automatic_forward").asBoolean()
                        || speaker.path("id").equals(chat.path("id")))) {
            reference.set("sender_chat", UpdateParts.chat((ObjectNode) speaker));
            reference.set("date", UpdateParts.seconds(raw.path("date")));
            SAID.stream()
                    .filter(field -> raw.path(field).isTextual())
                    .forEach(field -> reference.set(field, raw.get(field)));
        }
        return reference;
    }

    /** A message in another chat that is pointed at; a person's own chat, and what was hidden, are not named. */
    private ObjectNode elsewhere(JsonNode raw) throws UnreadableUpdate {
        var reference = json.createObjectNode();
        reference
                .putObject("origin")
                .put("type", "hidden_user")
                .put("date", UpdateParts.NO_DATE)
                .put("sender_user_name", "");
        if (raw.path("chat").path("id").isIntegralNumber()) {
            reference.set("chat", UpdateParts.chat((ObjectNode) raw));
            if (UpdateParts.isSmall(raw.path("message_id"))) {
                reference.set("message_id", raw.path("message_id"));
            }
        }
        return reference;
    }
}
