package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What each method does and what it refuses, in Telegram's words. */
final class Methods {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Answer NO_CHAT = Answer.refused(400, "Bad Request: chat not found");

    private static final Answer TOO_OLD =
            Answer.refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");

    private final Rooms rooms;
    private final Taps taps;
    private final Purchases purchases;
    private final Deliveries deliveries;
    private final FakeProfile profile;
    private final long id;
    private final String name;
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();
    private volatile boolean takesPhotos = true;
    private volatile boolean givesFiles = true;
    private volatile boolean readsGroups = true;

    Methods(Rooms rooms, Taps taps, Purchases purchases, Deliveries deliveries, long id, String name) {
        this.profile = new FakeProfile(name);
        this.purchases = purchases;
        this.id = id;
        this.name = name;
        this.rooms = rooms;
        this.taps = taps;
        this.deliveries = deliveries;
    }

    long bot() {
        return id;
    }

    void takesPhotos(boolean takes) {
        takesPhotos = takes;
    }

    void givesFiles(boolean gives) {
        givesFiles = gives;
    }

    /** Somebody has sent it to this bot; no other knows it by this name. */
    void knows(String picture) {
        pictures.add(picture);
    }

    private boolean isStrange(String picture) {
        return picture.contains("PictureSent") && !pictures.contains(picture);
    }

    void readsGroups(boolean reads) {
        readsGroups = reads;
    }

    private static long chat(JsonNode call) {
        return call.path("chat_id").asLong();
    }

    Answer answer(String method, JsonNode call) throws InterruptedException {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" -> Answer.done(me());
            case "getupdates" -> deliveries.poll(call);
            case "setwebhook" -> deliveries.setWebhook(call);
            case "deletewebhook" -> deliveries.deleteWebhook();
            case "getmydescription", "getmyshortdescription", "getmyname" -> profile.get(method, call);
            case "getfile" -> file(call);
            case "setmydescription", "setmyshortdescription", "setmyname" -> profile.set(method, call);
            case "setmycommands", "deletemessage", "setmessagereaction" -> Answer.yes();
            case "getchat" -> rooms.chat(chat(call)).map(Answer::done).orElse(NO_CHAT);
            case "getchatmember" -> rooms.standing(chat(call)).map(Answer::done).orElse(NO_CHAT);
            case "pinchatmessage" -> pin(call, true);
            case "unpinchatmessage" -> pin(call, false);
            case "sendmessage" -> send(call, "text", false);
            case "sendphoto" -> photo(call);
            case "sendinvoice" -> invoice(call);
            case "answerprecheckoutquery" -> purchases.answer(call) ? Answer.yes() : TOO_OLD;
            case "editmessagetext" -> edit(call, "text", false);
            case "editmessagecaption" -> edit(call, "caption", true);
            case "editmessagemedia" -> media(call);
            case "editmessagereplymarkup" -> buttons(call);
            case "answercallbackquery" -> toast(call);
            default -> Answer.refused(404, "Not Found");
        };
    }

    private Answer file(JsonNode call) {
        var name = call.path("file_id").asText();
        return givesFiles && pictures.contains(name)
                ? Answer.done(JSON.createObjectNode()
                        .put("file_id", name)
                        .put("file_unique_id", name)
                        .put("file_path", "photos/" + name + ".jpg"))
                : Answer.refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    }

    private ObjectNode me() {
        return JSON.createObjectNode()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", "青山")
                .put("username", name)
                .put("can_read_all_group_messages", readsGroups);
    }

    private Answer photo(JsonNode call) {
        var photo = call.path("photo");
        if (!takesPhotos) {
            return Answer.refused(400, "Bad Request: IMAGE_PROCESS_FAILED");
        }
        if (photo.isTextual() && (!photo.asText().startsWith("AgACAg") || isStrange(photo.asText()))) {
            return Answer.refused(400, "Bad Request: wrong remote file identifier specified: Wrong string length");
        }
        return send(call, "caption", true);
    }

    /** Telegram lets nobody pay less than about a dollar. */
    private Answer invoice(JsonNode call) {
        if (!call.path("provider_token").asText().matches("\\d+:(TEST|LIVE):\\w+")) {
            return Answer.refused(400, "Bad Request: PAYMENT_PROVIDER_INVALID");
        }
        if (call.path("prices").path(0).path("amount").asLong() < 700) {
            return Answer.refused(400, "Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID");
        }
        var sent = send(call, "description", false);
        if (sent.isDone()) {
            var shown = rooms.shown(chat(call));
            purchases.shown(chat(call), shown.get(shown.size() - 1).id(), call);
        }
        return sent;
    }

    private Answer send(JsonNode call, String words, boolean isPhoto) {
        var chat = chat(call);
        var moved = rooms.movedTo(chat);
        if (moved.isPresent()) {
            return Answer.migrated(moved.get());
        }
        if (rooms.isBlocked(chat)) {
            return Answer.refused(
                    403,
                    chat < 0
                            ? "Forbidden: bot was kicked from the supergroup chat"
                            : "Forbidden: bot was blocked by the user");
        }
        if (!rooms.isKnown(chat)) {
            return NO_CHAT;
        }
        var topic = call.path("message_thread_id").asLong();
        if (topic != 0 && !rooms.hasTopic(chat, topic)) {
            return Answer.refused(400, "Bad Request: message thread not found");
        }
        var message = new ShownMessage(
                chat, rooms.nextId(chat), call.path(words).asText(), call.path("reply_markup"), isPhoto, topic);
        rooms.show(message);
        rooms.discussion(chat).ifPresent(copy -> copy.accept(message));
        return Answer.done(json(message));
    }

    /** Another picture: that is always a change. */
    private Answer media(JsonNode call) {
        var found = rooms.find(chat(call), call.path("message_id").asLong());
        if (!takesPhotos) {
            return Answer.refused(400, "Bad Request: IMAGE_PROCESS_FAILED");
        }
        if (found.isEmpty()) {
            return Answer.refused(400, "Bad Request: message to edit not found");
        }
        var old = found.get();
        var words = call.path("media").path("caption").asText();
        var changed = new ShownMessage(old.chat(), old.id(), words, call.path("reply_markup"), true, old.topic());
        rooms.replace(changed);
        return Answer.done(json(changed));
    }

    private Answer edit(JsonNode call, String words, boolean isCaption) {
        if (chat(call) < 0 && rooms.isBlocked(chat(call))) {
            return Answer.refused(403, "Forbidden: bot was kicked from the supergroup chat");
        }
        var found = rooms.find(
                call.path("chat_id").asLong(), call.path("message_id").asLong());
        if (found.isEmpty()) {
            return Answer.refused(400, "Bad Request: message to edit not found");
        }
        var old = found.get();
        if (old.isPhoto() != isCaption) {
            return Answer.refused(400, "Bad Request: there is no " + words + " in the message to edit");
        }
        var changed = new ShownMessage(
                old.chat(), old.id(), call.path(words).asText(), call.path("reply_markup"), old.isPhoto(), old.topic());
        if (changed.looksLike(old)) {
            return Answer.refused(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        rooms.replace(changed);
        return Answer.done(json(changed));
    }

    private Answer buttons(JsonNode call) {
        var found = rooms.find(chat(call), call.path("message_id").asLong());
        if (found.isEmpty()) {
            return Answer.refused(400, "Bad Request: message to edit not found");
        }
        var changed = found.get().with(call.path("reply_markup"));
        if (changed.looksLike(found.get())) {
            return Answer.refused(400, "Bad Request: message is not modified");
        }
        rooms.replace(changed);
        return Answer.done(json(changed));
    }

    private Answer pin(JsonNode call, boolean isPinned) {
        rooms.pin(chat(call), call.path("message_id").asLong(), isPinned);
        return Answer.yes();
    }

    private Answer toast(JsonNode call) {
        return taps.answer(call) ? Answer.yes() : TOO_OLD;
    }

    private static ObjectNode json(ShownMessage message) {
        var json = JSON.createObjectNode().put("message_id", message.id()).put("date", 1_700_000_000);
        json.putObject("chat").put("id", message.chat()).put("type", message.chat() < 0 ? "supergroup" : "private");
        if (message.isPhoto()) {
            json.put("caption", message.text());
            json.putArray("photo")
                    .addObject()
                    .put("file_id", "AgACAgFakePictureOfPeaches0001")
                    .put("file_unique_id", "peaches");
        } else {
            json.put("text", message.text());
        }
        return json;
    }
}
