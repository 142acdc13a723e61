package org.qingshan.support.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A person in a chat: alone with the bot, or in a group. What was heard once is not heard again. */
public final class FakeUser {
    private final FakeWorld world;
    private final long id;
    private final String name;
    private final long chat;
    private final UserUpdates its;
    private final Heard heard;
    private long lastSaid;
    private JsonNode lastAnswered = MissingNode.getInstance();
    private String lastTap = "";

    FakeUser(FakeWorld world, long id, String name, long chat) {
        this.world = world;
        this.id = id;
        this.name = name;
        this.chat = chat;
        this.its = new UserUpdates(world, id, name, chat);
        this.heard = new Heard(world, name, chat);
        world.rooms().open(chat);
    }

    /** What the person's own Telegram is set to. */
    public FakeUser reads(String tag) {
        its.language(tag);
        return this;
    }

    /** The same person in a group. */
    public FakeUser in(long group) {
        return new FakeUser(world, id, name, group);
    }

    /** The same person in one of a group's talks. */
    public FakeUser in(long group, long talk) {
        var there = in(group);
        there.its.topic(talk);
        return there;
    }

    public FakeUser says(String text) {
        return says(text, message -> {});
    }

    FakeUser says(String text, Consumer<ObjectNode> more) {
        var message = its.message(lastSaid = world.rooms().nextId(chat)).put("text", text);
        more.accept(message);
        lastAnswered = message.path("reply_to_message");
        return send("message", message);
    }

    /** A comment below a message of the bot. */
    public FakeUser answers(ShownMessage shown, String text) {
        return says(text, message -> message.set("reply_to_message", its.reference(shown)));
    }

    /** Replies to what anybody has said in the chat, by its number. */
    public FakeUser repliesTo(long said, String text) {
        return says(text, message -> its.replyTo(said, message));
    }

    /** A comment below what is shown in the group of a channel's post: on it, or on another comment on it. */
    public FakeUser comments(long post, String text) {
        return thread(post, post, text);
    }

    public FakeUser commentsOn(long post, long comment, String text) {
        return thread(post, comment, text);
    }

    private FakeUser thread(long post, long answered, String text) {
        return says(text, message -> its.commentOn(post, answered, message));
    }

    /** The number of what was said last in the chat. */
    public long lastSaid() {
        return lastSaid;
    }

    /** Pictures sent together, without words. */
    public FakeUser sendsAlbum(int pictures) {
        return sendsAlbum(pictures, "");
    }

    /** Pictures sent together; the words stand below the first of them. */
    public FakeUser sendsAlbum(int pictures, String caption) {
        var album = "album" + world.rooms().nextId(chat);
        for (int i = 0; i < pictures; i++) {
            var message = photo().put("media_group_id", album);
            send("message", i > 0 || caption.isEmpty() ? message : message.put("caption", caption));
        }
        return this;
    }

    public FakeUser sendsPhoto(String caption) {
        return send("message", caption.isEmpty() ? photo() : photo().put("caption", caption));
    }

    /** Sends a picture as a file, as who wants it to stay sharp does. */
    public FakeUser sendsFile(String mime) {
        return send("message", its.file(lastSaid = world.rooms().nextId(chat), mime));
    }

    /** Speaks instead of typing. */
    public FakeUser sendsVoice() {
        return send("message", its.voice(lastSaid = world.rooms().nextId(chat)));
    }

    /** Shares something that is no words: a contact, a location. */
    public FakeUser shares(String kind, ObjectNode thing) {
        return send(
                "message", its.message(lastSaid = world.rooms().nextId(chat)).set(kind, thing));
    }

    /** The keys that stand where the person types. */
    public List<String> keys() {
        return sees().stream()
                .flatMap(shown -> shown.keys().stream())
                .reduce((older, newer) -> newer)
                .orElse(List.of());
    }

    /** Presses the key that sends the person's own contact. */
    public FakeUser pressesContactKey(String phone) {
        assertThat(sees())
                .as("a key for the contact")
                .anyMatch(shown -> shown.markup()
                        .path("keyboard")
                        .path(0)
                        .path(0)
                        .path("request_contact")
                        .asBoolean());
        return shares("contact", its.contact(phone));
    }

    /** Changes the words of what was said last. */
    public FakeUser edits(String text) {
        var message =
                its.message(lastSaid).put("edit_date", world.clock().seconds()).put("text", text);
        return send(
                "edited_message", lastAnswered.isObject() ? message.set("reply_to_message", lastAnswered) : message);
    }

    /** Changes them as he had done before the last change, which is told only now. */
    public FakeUser hadEditedBefore(String text, int seconds) {
        return send(
                "edited_message",
                message(lastSaid)
                        .put("edit_date", world.clock().seconds() - seconds)
                        .put("text", text));
    }

    /** Changes the words below the picture that was sent last. */
    public FakeUser captions(String caption) {
        return send(
                "edited_message",
                its.photo(lastSaid).put("edit_date", world.clock().seconds()).put("caption", caption));
    }

    /** Taps the button of that label that was written last. */
    public FakeUser taps(String label) {
        return taps(label, Duration.ZERO);
    }

    /** A tap that reaches the bot only after this long, as when it was down. */
    public FakeUser taps(String label, Duration before) {
        var shown = world.rooms().shown(chat).stream()
                .filter(message -> message.dataOf(label).isPresent())
                .max(Comparator.comparing(ShownMessage::moment))
                .orElseThrow(() -> new AssertionError("No button '" + label + "' in the chat"));
        return tap(shown, shown.dataOf(label).orElseThrow(), before);
    }

    /** Deletes a message in his own chat, of which bots are told nothing. */
    public FakeUser deletes(ShownMessage shown) {
        world.rooms().take(chat, shown.id());
        return this;
    }

    /** Taps what no button of the message says. */
    public FakeUser forges(ShownMessage shown, String data) {
        return tap(shown, data, Duration.ZERO);
    }

    /** The same, and it reaches the bot only after this long. */
    public FakeUser forges(ShownMessage shown, String data, Duration before) {
        return tap(shown, data, before);
    }

    private FakeUser tap(ShownMessage shown, String data, Duration before) {
        lastTap = world.taps().open(before);
        return send("callback_query", its.tap(lastTap, shown, data));
    }

    /** Telegram's name of the last tap. */
    public String lastTap() {
        return lastTap;
    }

    /** What the last tap was answered, as only the tapper sees it. */
    public JsonNode isToasted() {
        await(name + " waits for a toast")
                .atMost(Heard.PATIENCE)
                .until(() -> world.taps().answerOf(lastTap).isPresent());
        return world.taps().answerOf(lastTap).orElseThrow();
    }

    public FakeUser blocks() {
        world.rooms().block(chat, true);
        return send("my_chat_member", its.membership("member", "kicked"));
    }

    /** Blocks the bot, and no update tells it so. */
    public FakeUser blocksUnnoticed() {
        world.rooms().block(chat, true);
        return this;
    }

    public FakeUser unblocksUnnoticed() {
        world.rooms().block(chat, false);
        return this;
    }

    public FakeUser unblocks() {
        world.rooms().block(chat, false);
        return send("my_chat_member", its.membership("kicked", "member"));
    }

    /** Waits for a message, new or written anew, that contains the words. */
    public ShownMessage hears(String words) {
        return hears(message -> message.text().contains(words), words);
    }

    public ShownMessage hears(Predicate<ShownMessage> wanted, String what) {
        return heard.next(wanted, what);
    }

    /** Everything the bot has shown in the chat, as it looks now. */
    public List<ShownMessage> sees() {
        return heard.all();
    }

    /** Waits until some message, shown before or after, reads like this now. */
    public ShownMessage comesToSee(String words) {
        return heard.comesToRead(words);
    }

    public FakePurse purse() {
        return new FakePurse(world, this);
    }

    private FakeUser send(String kind, ObjectNode content) {
        world.deliveries().add(kind, content);
        return this;
    }

    private ObjectNode photo() {
        return its.photo(lastSaid = world.rooms().nextId(chat));
    }

    ObjectNode message(long messageId) {
        return its.message(messageId);
    }

    ObjectNode from() {
        return its.from();
    }
}
