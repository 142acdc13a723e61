package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.photo.Camera;

/** All that a fake server knows, and what it answers. */
public final class FakeWorld implements AutoCloseable {
    private final FakeClock clock = new FakeClock();
    private final Rooms rooms = new Rooms();
    private final Taps taps = new Taps(clock);
    private final Purchases purchases = new Purchases(clock);
    private final UpdateQueue queue = new UpdateQueue(clock);
    private final WebhookDelivery webhook = new WebhookDelivery();
    private final Deliveries deliveries = new Deliveries(queue, webhook);
    private final Methods methods;
    private volatile byte @Nullable [] file = Camera.jpeg(640, 480);

    /** @param token of the bot that lives in it */
    public FakeWorld(String token, String botName) {
        methods = new Methods(
                rooms, taps, purchases, deliveries, Long.parseLong(token.substring(0, token.indexOf(':'))), botName);
    }

    public FakeUser user(long id, String name) {
        return new FakeUser(this, id, name, id);
    }

    /** A group of many, with nobody of ours in it yet. */
    public FakePlace group(long id, String title) {
        return new FakePlace(this, id, "supergroup", title);
    }

    public FakePlace channel(long id, String title) {
        return new FakePlace(this, id, "channel", title);
    }

    /** Somebody of the channel posts something there. */
    public void post(FakePlace channel, String text) {
        var post = new ShownMessage(channel.id(), rooms.nextId(channel.id()), text, MissingNode.getInstance(), false);
        rooms.discussion(channel.id()).ifPresent(copy -> copy.accept(post));
    }

    public Answer answer(String method, JsonNode call) throws InterruptedException {
        return methods.answer(method, call);
    }

    public FakeClock clock() {
        return clock;
    }

    public void takesPhotos(boolean takes) {
        methods.takesPhotos(takes);
    }

    /** Whether the bot may fetch what is sent to it. */
    public void givesFiles(boolean gives) {
        methods.givesFiles(gives);
    }

    /** What is in every file that is sent from now on; null where the server has lost it. */
    public void filesHold(byte @Nullable [] bytes) {
        file = bytes;
    }

    byte @Nullable [] file() {
        return file;
    }

    /** The number of the bot that lives in it. */
    long bot() {
        return methods.bot();
    }

    void knows(String picture) {
        methods.knows(picture);
    }

    public void deliverEach(int times) {
        deliveries.deliverEach(times);
    }

    /** Unlike Telegram's own, some servers give nothing below the offset, whether it lies in the queue or not. */
    public void comparesNumbers(boolean does) {
        queue.comparesNumbers(does);
    }

    /** As after a week of silence. */
    public void continueUpdatesAt(long id) {
        queue.continueAt(id);
    }

    /** An update that is none, in the midst of the others. */
    public void addRaw(ObjectNode update) {
        queue.addRaw(update);
    }

    /** The next answers of the webhook do not reach the server. */
    public void loseWebhookAnswers(int number) {
        webhook.loseAnswers(number);
    }

    /** Updates that are not confirmed. */
    public int pending() {
        return queue.size() + webhook.waiting();
    }

    /** Whether the bot is told whatever is said in groups. */
    public void readsGroups(boolean reads) {
        methods.readsGroups(reads);
    }

    public int webhookDeliveries() {
        return webhook.deliveries();
    }

    public boolean hasWebhook() {
        return webhook.isSet();
    }

    public int unansweredTaps() {
        return taps.unanswered();
    }

    Rooms rooms() {
        return rooms;
    }

    Purchases purchases() {
        return purchases;
    }

    Taps taps() {
        return taps;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void close() {
        webhook.close();
    }
}
