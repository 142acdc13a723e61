package org.qingshan.support.telegram;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A group or channel, and what Telegram tells the bot of it: that it is let in and out, what it may do, what the place is called. */
public final class FakePlace {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_CHANNELS = List.of("can_post_messages", "can_edit_messages");

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final FakeWorld world;
    private final String type;
    private long id;
    private String title;
    private ObjectNode bot = member("left");
    private ObjectNode oldChat = JSON.createObjectNode();
    private volatile long lastCopy;
    private ObjectNode hidden = JSON.createObjectNode();
    /** The channel whose posts are commented on here, or the group where those of the channel are; 0 for none. */
    private long partner;

    FakePlace(FakeWorld world, long id, String type, String title) {
        this.world = world;
        this.id = id;
        this.type = type;
        this.title = title;
        world.rooms().stand(full(), bot);
    }

    public long id() {
        return id;
    }

    /** Somebody adds the bot without any rights. */
    public FakePlace isJoinedBy(FakeUser somebody) {
        return becomes(somebody, member("member"));
    }

    /** Somebody makes the bot an administrator with these rights, and adds it if it is not there. */
    public FakePlace isGiven(FakeUser by, String... rights) {
        return becomes(by, administrator(rights));
    }

    /** An administrator who hides his name makes the bot one. */
    public FakePlace isGivenByNobody(String... rights) {
        var hidden = JSON.createObjectNode().put("id", 1_087_968_824L).put("is_bot", true);
        return becomes(hidden.put("first_name", "Group").put("username", "GroupAnonymousBot"), administrator(rights));
    }

    /** An administrator who hides his name says something. */
    public FakePlace hearsFromNobody(String text) {
        hidden = masked(text, 1_087_968_824L, "Group", "GroupAnonymousBot", chat());
        return note(hidden.put("author_signature", "管理员"));
    }

    /** Somebody says something as a channel of his own. */
    public FakePlace hearsFromChannel(String text) {
        var channel = JSON.createObjectNode().put("id", -1_005_500_000_055L).put("type", "channel");
        return note(masked(text, 136_817_688L, "Channel", "Channel_Bot", channel.put("title", "小店频道")));
    }

    private ObjectNode masked(String text, long stand, String name, String bot, ObjectNode as) {
        var said = service().put("text", text);
        var from = JSON.createObjectNode().put("id", stand).put("is_bot", true);
        said.set("from", from.put("first_name", name).put("username", bot));
        return said.set("sender_chat", as);
    }

    /** Money is told here of which nobody is seen to have paid it. Returns Telegram's name of the payment. */
    public String isToldOfMoney(String payload, long sum) {
        var charge = "tg_" + world.purchases().next();
        var told = service();
        told.putObject("successful_payment")
                .put("currency", "CNY")
                .put("total_amount", sum)
                .put("invoice_payload", payload)
                .put("telegram_payment_charge_id", charge)
                .put("provider_payment_charge_id", "ch_" + charge);
        note(told);
        return charge;
    }

    /** Somebody replies to what an administrator who hides his name has said last. */
    public FakePlace isAnswered(FakeUser here, String text) {
        here.says(text, message -> message.set("reply_to_message", hidden));
        return this;
    }

    /** Somebody replies to what is shown here, in another chat. */
    public FakePlace isAnswered(ShownMessage shown, FakeUser elsewhere, String text) {
        elsewhere.says(text, message -> message.set("external_reply", external(shown)));
        return this;
    }

    /** The same in a comment on what is shown in the group of a channel's post. */
    public FakePlace isAnsweredBelow(long post, ShownMessage shown, FakeUser elsewhere, String text) {
        elsewhere.says(text, message -> message.put("message_thread_id", post).set("external_reply", external(shown)));
        return this;
    }

    private ObjectNode external(ShownMessage shown) {
        var reply = JSON.createObjectNode().put("message_id", shown.id());
        reply.putObject("origin")
                .put("type", "hidden_user")
                .put("date", world.clock().seconds())
                .put("sender_user_name", "谁");
        reply.set("chat", chat());
        return reply;
    }

    public FakePlace isLeft(FakeUser by) {
        return becomes(by, member("kicked"));
    }

    /** Somebody shows the bot out, and no update tells it. */
    public FakePlace isLeftUnnoticed() {
        bot = member("kicked");
        world.rooms().stand(full(), bot);
        return this;
    }

    /** The rights are others now, and no update tells it. */
    public FakePlace hasUnnoticed(String... rights) {
        bot = administrator(rights);
        world.rooms().stand(full(), bot);
        return this;
    }

    public FakePlace isCalled(String now) {
        title = now;
        world.rooms().stand(full(), bot);
        return note(service().put("new_chat_title", now));
    }

    /** The group becomes a supergroup; messages to the old one are refused from now on. */
    public FakePlace becomesSupergroup(long now) {
        return becomesSupergroupUnnoticed(now).tellsThatItMoved();
    }

    public FakePlace tellsThatItMoved() {
        world.deliveries().add("message", note(oldChat, "migrate_to_chat_id", id));
        return note(service().put("migrate_from_chat_id", oldChat.path("id").asLong()));
    }

    public FakePlace becomesSupergroupUnnoticed(long now) {
        oldChat = chat();
        world.rooms().migrate(id, now);
        id = now;
        world.rooms().stand(full(), bot);
        return this;
    }

    /** What is posted in the channel is shown here, for people to comment on. */
    public FakePlace discusses(FakePlace channel) {
        partner = channel.id;
        channel.partner = id;
        world.rooms().stand(full(), bot);
        world.rooms().stand(channel.full(), channel.bot);
        world.rooms().discuss(channel.id, post -> {
            var copy = service().put("is_automatic_forward", true);
            copy.set(
                    "from",
                    JSON.createObjectNode()
                            .put("id", 777000)
                            .put("is_bot", false)
                            .put("first_name", "Telegram"));
            copy.set("sender_chat", channel.chat());
            copy.putObject("forward_origin")
                    .put("type", "channel")
                    .put("message_id", post.id())
                    .put("date", world.clock().seconds())
                    .set("chat", channel.chat());
            lastCopy = copy.path("message_id").asLong();
            world.rooms().show(new ShownMessage(id, lastCopy, post.text(), post.markup(), post.isPhoto()));
            note(copy.put(post.isPhoto() ? "caption" : "text", post.text()));
        });
        return this;
    }

    /** Somebody takes away what is shown here; no bot is told of that. */
    public FakePlace loses(ShownMessage shown) {
        world.rooms().take(id, shown.id());
        return this;
    }

    /** The group has several talks now; this one is opened. Returns its number. */
    public long opensTopic(String name) {
        var note = service();
        var topic = note.path("message_id").asLong();
        note.put("message_thread_id", topic).put("is_topic_message", true);
        note.putObject("forum_topic_created").put("name", name).put("icon_color", 7322096);
        world.rooms().openTopic(id, topic);
        note(note);
        return topic;
    }

    public FakePlace closesTopic(long topic) {
        world.rooms().closeTopic(id, topic);
        return this;
    }

    /** What the group calls the newest of the channel's posts. */
    public long lastCopy() {
        return lastCopy;
    }

    /** What is shown here now. */
    public List<ShownMessage> shows() {
        return world.rooms().shown(id);
    }

    /** The numbers of what is pinned here. */
    public List<Long> pinned() {
        return world.rooms().pinned(id);
    }

    /** Waits until something shown here reads like this now. */
    public ShownMessage comesToShow(String words) {
        await("'" + words + "' in " + title)
                .atMost(PATIENCE)
                .until(() -> newest(words).isPresent());
        return newest(words).orElseThrow();
    }

    private Optional<ShownMessage> newest(String words) {
        return shows().stream().filter(shown -> shown.text().contains(words)).reduce((older, newer) -> newer);
    }

    private FakePlace becomes(FakeUser by, ObjectNode now) {
        return becomes(by.from(), now);
    }

    private FakePlace becomes(ObjectNode by, ObjectNode now) {
        var change = JSON.createObjectNode().put("date", world.clock().seconds());
        change.set("chat", chat());
        change.set("from", by);
        change.set("old_chat_member", bot);
        change.set("new_chat_member", now);
        bot = now;
        world.rooms().stand(full(), bot);
        world.deliveries().add("my_chat_member", change);
        return this;
    }

    private FakePlace note(ObjectNode content) {
        world.deliveries().add(type.equals("channel") ? "channel_post" : "message", content);
        return this;
    }

    private ObjectNode note(ObjectNode chat, String field, long value) {
        var note = JSON.createObjectNode()
                .put("message_id", world.rooms().nextId(chat.path("id").asLong()))
                .put("date", world.clock().seconds())
                .put(field, value);
        note.set("chat", chat);
        return note;
    }

    private ObjectNode service() {
        var note = JSON.createObjectNode()
                .put("message_id", world.rooms().nextId(id))
                .put("date", world.clock().seconds());
        note.set("chat", chat());
        return note;
    }

    private ObjectNode chat() {
        return JSON.createObjectNode().put("id", id).put("type", type).put("title", title);
    }

    /** As {@code getChat} tells it. */
    private ObjectNode full() {
        return partner == 0 ? chat() : chat().put("linked_chat_id", partner);
    }

    private static ObjectNode member(String status) {
        var member = JSON.createObjectNode().put("status", status);
        member.putObject("user").put("id", 4242).put("is_bot", true).put("first_name", "青山");
        return status.equals("kicked") ? member.put("until_date", 0) : member;
    }

    private ObjectNode administrator(String... rights) {
        var member = member("administrator").put("can_be_edited", false).put("is_anonymous", false);
        var offered = type.equals("channel") ? OF_CHANNELS : List.of("can_pin_messages");
        offered.forEach(right -> member.put(right, List.of(rights).contains(right)));
        return member;
    }
}
