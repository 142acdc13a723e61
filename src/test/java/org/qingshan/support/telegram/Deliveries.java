package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How updates reach the bot: it asks for them, or they are brought. Never both. */
final class Deliveries {
    private final UpdateQueue queue;
    private final WebhookDelivery webhook;
    private volatile int copies = 1;

    Deliveries(UpdateQueue queue, WebhookDelivery webhook) {
        this.queue = queue;
        this.webhook = webhook;
    }

    void deliverEach(int times) {
        copies = times;
    }

    void add(String kind, JsonNode content) {
        queue.add(kind, content, copies);
        bring();
    }

    Answer poll(JsonNode call) throws InterruptedException {
        if (webhook.isSet()) {
            return Answer.refused(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        var updates = queue.poll(call);
        return updates != null
                ? Answer.done(updates)
                : Answer.refused(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    Answer setWebhook(JsonNode call) {
        webhook.set(call.path("url").asText(), call.path("secret_token").asText());
        bring();
        return Answer.yes();
    }

    Answer deleteWebhook() {
        webhook.set("", "");
        return Answer.yes();
    }

    private synchronized void bring() {
        if (webhook.isSet()) {
            for (ObjectNode update : queue.takeAll()) {
                webhook.add(update);
            }
        }
    }
}
