package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** The bodies of the calls that show something. Text is plain: without a parse mode nothing in it is read as markup. */
final class Requests {
    static final int TEXT = 4096;
    static final int CAPTION = 1024;
    static final int TOAST = 200;
    private static final String MARKUP = "reply_markup";
    private static final int TITLE = 32;
    private static final int DESCRIPTION = 255;
    /** A copy of the invoice in other hands has a link to the bot instead of a button that pays. */
    private static final String FORWARDED = "pay";

    /** By which a call names the picture that comes with it. */
    static final String ATTACHED = "drawn";

    private final ObjectMapper json;

    Requests(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode sendMessage(String address, OutgoingMessage message) {
        return withKeys(withText(inTopic(address, message), message), message);
    }

    ObjectNode sendPhoto(String address, OutgoingMessage message, String fileId) {
        return withCaption(inTopic(address, message).put("photo", fileId), message);
    }

    /** The same with the picture itself. */
    FormData sendPhoto(String address, OutgoingMessage message) {
        return form(withCaption(inTopic(address, message), message));
    }

    private static FormData form(ObjectNode body) {
        var form = new FormData();
        body.properties()
                .forEach(field -> form.field(
                        field.getKey(),
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
        return form;
    }

    ObjectNode editMessageText(String address, String messageId, OutgoingMessage message) {
        return withText(chat(address).put("message_id", number(messageId)), message);
    }

    ObjectNode editMessageCaption(String address, String messageId, OutgoingMessage message) {
        return withCaption(chat(address).put("message_id", number(messageId)), message);
    }

    ObjectNode editMessageReplyMarkup(String address, String messageId, OutgoingMessage message) {
        return withKeyboard(chat(address).put("message_id", number(messageId)), message);
    }

    ObjectNode editMessageMedia(String address, String messageId, OutgoingMessage message, String fileId) {
        var body = chat(address).put("message_id", number(messageId));
        body.putObject("media").put("type", "photo").put("media", fileId).put("caption", text(message, CAPTION));
        return withKeyboard(body, message);
    }

    /** The same with the picture itself, which comes as {@link #ATTACHED}. */
    FormData editMessageMedia(String address, String messageId, OutgoingMessage message) {
        return form(editMessageMedia(address, messageId, message, "attach://" + ATTACHED));
    }

    ObjectNode sendInvoice(String address, OutgoingMessage message, String providerToken) {
        var bill = Objects.requireNonNull(message.bill(), "an invoice has a bill");
        var body = chat(address)
                .put("title", Cut.to(TITLE, bill.title()))
                .put("description", Cut.to(DESCRIPTION, message.text()))
                .put("payload", bill.payload())
                .put("provider_token", providerToken)
                .put("currency", bill.currency())
                .put("start_parameter", FORWARDED);
        body.putArray("prices").addObject().put("label", bill.label()).put("amount", bill.sum());
        return body;
    }

    /** Nobody is woken: who follows the stream sees it anyway. */
    ObjectNode pin(String address, long messageId) {
        return chat(address).put("message_id", messageId).put("disable_notification", true);
    }

    /** What is done to a message and needs no more than its name. */
    ObjectNode message(String address, String messageId) {
        return chat(address).put("message_id", number(messageId));
    }

    ObjectNode setMessageReaction(String address, String messageId, String sign) {
        var body = chat(address).put("message_id", number(messageId));
        body.putArray("reaction").addObject().put("type", "emoji").put("emoji", sign);
        return body;
    }

    /**
     * What is to be opened comes with the words as an alert: clients show the one, the other or both, and whoever has never spoken
     * to the bot must not miss what became of his tap.
     */
    ObjectNode answerCallbackQuery(OutgoingMessage toast) {
        var body = json.createObjectNode().put("callback_query_id", String.valueOf(toast.target()));
        if (!toast.text().isBlank()) {
            body.put("text", Cut.to(TOAST, toast.text()));
        }
        toast.rows().stream()
                .flatMap(List::stream)
                .filter(Button::isLink)
                .findFirst()
                .ifPresent(door -> body.put("url", door.text()).put("show_alert", true));
        return body;
    }

    private ObjectNode withText(ObjectNode body, OutgoingMessage message) {
        body.put("text", text(message, TEXT));
        body.putObject("link_preview_options").put("is_disabled", true);
        return withKeyboard(body, message);
    }

    private ObjectNode withCaption(ObjectNode body, OutgoingMessage message) {
        return withKeyboard(body.put("caption", text(message, CAPTION)), message);
    }

    private ObjectNode withKeyboard(ObjectNode body, OutgoingMessage message) {
        Keyboard.of(message.rows()).ifPresent(keyboard -> body.set(MARKUP, json.<JsonNode>valueToTree(keyboard)));
        return body;
    }

    /** Buttons and keys are one thing to Telegram: whoever has the ones goes without the others. */
    private ObjectNode withKeys(ObjectNode body, OutgoingMessage message) {
        var keys = message.keys();
        if (keys == null || body.has(MARKUP)) {
            return body;
        }
        var markup = body.putObject(MARKUP);
        if (keys.contact() == null) {
            markup.put("remove_keyboard", true);
            return body;
        }
        markup.putArray("keyboard")
                .addArray()
                .addObject()
                .put("text", keys.contact())
                .put("request_contact", true);
        markup.put("resize_keyboard", true).put("one_time_keyboard", true);
        return body;
    }

    private static String text(OutgoingMessage message, int limit) {
        var links =
                Keyboard.plainLinks(message.rows()).stream().map(Requests::line).collect(Collectors.joining());
        return Cut.to(limit - links.length(), message.text()) + links;
    }

    private static String line(Button link) {
        return "\n" + link.label() + ": " + link.text();
    }

    /** A topic is named by the number of the message that opened it, which is the same for all bots. */
    private ObjectNode inTopic(String address, OutgoingMessage message) {
        var topic = message.topic();
        return topic == null ? chat(address) : chat(address).put("message_thread_id", number(topic));
    }

    private ObjectNode chat(String address) {
        var body = json.createObjectNode();
        return address.matches("-?[0-9]{1,18}") ? body.put("chat_id", number(address)) : body.put("chat_id", address);
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
