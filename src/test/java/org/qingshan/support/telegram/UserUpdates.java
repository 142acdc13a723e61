package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How Telegram writes down what a person does in one chat. */
final class UserUpdates {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeWorld world;
    private final long id;
    private final String name;
    private final long chat;
    private String language = "zh-hans";

    /** In which talk of a forum; 0 for the general one. */
    private long topic;

    UserUpdates(FakeWorld world, long id, String name, long chat) {
        this.world = world;
        this.id = id;
        this.name = name;
        this.chat = chat;
    }

    void language(String tag) {
        language = tag;
    }

    void topic(long talk) {
        topic = talk;
    }

    ObjectNode photo(long messageId) {
        var message = message(messageId);
        var sizes = message.putArray("photo");
        for (var size : List.of(90, 800)) {
            var picture = "AgACAgPictureSentInMessage" + world.bot() + "-" + chat + "-" + messageId + "_" + size;
            world.knows(picture);
            sizes.addObject()
                    .put("file_id", picture)
                    .put("file_unique_id", "sent" + size)
                    .put("width", size)
                    .put("height", size);
        }
        return message;
    }

    ObjectNode file(long messageId, String mime) {
        var message = message(messageId);
        var file = "BQACAgFileSentInMessage" + world.bot() + "-" + chat + "-" + messageId;
        world.knows(file);
        message.putObject("document")
                .put("file_id", file)
                .put("file_unique_id", "file" + messageId)
                .put("file_name", "IMG_2026.png")
                .put("mime_type", mime)
                .put("file_size", 900_000);
        return message;
    }

    ObjectNode voice(long messageId) {
        var message = message(messageId);
        message.putObject("voice")
                .put("file_id", "AwACAgVoice" + messageId)
                .put("file_unique_id", "voice" + messageId)
                .put("duration", 4)
                .put("mime_type", "audio/ogg");
        return message;
    }

    /** The person's own. */
    ObjectNode contact(String phone) {
        return JSON.createObjectNode()
                .put("phone_number", phone)
                .put("first_name", name)
                .put("user_id", id);
    }

    ObjectNode tap(String tapId, ShownMessage shown, String data) {
        var tap = JSON.createObjectNode()
                .put("id", tapId)
                .put("chat_instance", "1")
                .put("data", data);
        tap.set("from", from());
        tap.set("message", reference(shown));
        return tap;
    }

    /** What anybody has said in the chat, by its number. */
    ObjectNode replyTo(long said, ObjectNode message) {
        return message.putObject("reply_to_message")
                .put("message_id", said)
                .put("date", world.clock().seconds());
    }

    /** Below a channel's post, on it or on another comment. */
    void commentOn(long post, long answered, ObjectNode message) {
        var reply = replyTo(answered, message.put("message_thread_id", post));
        if (post == answered) {
            world.rooms().shown(chat).stream()
                    .filter(shown -> shown.id() == post)
                    .forEach(shown -> posted(reply, shown));
        }
    }

    /** What Telegram has copied from the channel. */
    private static void posted(ObjectNode copy, ShownMessage post) {
        copy.put(post.isPhoto() ? "caption" : "text", post.text()).put("is_automatic_forward", true);
        copy.putObject("sender_chat")
                .put("id", -1_009_999_999_999L)
                .put("type", "channel")
                .put("title", "频道");
    }

    ObjectNode message(long messageId) {
        var message = JSON.createObjectNode()
                .put("message_id", messageId)
                .put("date", world.clock().seconds());
        message.set("from", from());
        message.set("chat", chat());
        return topic == 0 ? message : inTopic(message);
    }

    /** What replies to nothing there points at the note that the talk was opened. */
    private ObjectNode inTopic(ObjectNode message) {
        message.put("message_thread_id", topic).put("is_topic_message", true);
        var opened = message.putObject("reply_to_message")
                .put("message_id", topic)
                .put("date", world.clock().seconds())
                .put("message_thread_id", topic)
                .put("is_topic_message", true);
        opened.set("chat", chat());
        opened.putObject("forum_topic_created").put("name", "话题").put("icon_color", 7322096);
        return message;
    }

    ObjectNode membership(String old, String now) {
        var change = JSON.createObjectNode().put("date", world.clock().seconds());
        change.set("chat", chat());
        change.set("from", from());
        change.putObject("old_chat_member").put("status", old).set("user", bot());
        change.putObject("new_chat_member")
                .put("status", now)
                .put("until_date", 0)
                .set("user", bot());
        return change;
    }

    ObjectNode reference(ShownMessage shown) {
        var reference = JSON.createObjectNode()
                .put("message_id", shown.id())
                .put("date", world.clock().seconds())
                .put("text", shown.text());
        if (shown.topic() != 0) {
            reference.put("message_thread_id", shown.topic()).put("is_topic_message", true);
        }
        reference.set("from", bot());
        reference.set("chat", chat());
        return reference;
    }

    ObjectNode from() {
        return JSON.createObjectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", name)
                .put("language_code", language);
    }

    ObjectNode chat() {
        var room = JSON.createObjectNode().put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
        return chat < 0 ? room.put("title", "群") : room.put("first_name", name);
    }

    private static ObjectNode bot() {
        return JSON.createObjectNode().put("id", 4242).put("is_bot", true).put("first_name", "青山");
    }
}
