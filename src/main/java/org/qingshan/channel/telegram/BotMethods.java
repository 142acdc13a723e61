package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.OutgoingMessage;

/** The methods of the Bot API that show something in a chat. */
@ApplicationScoped
class BotMethods {
    private final BotApi api;
    private final Requests requests;

    BotMethods(BotApi api, ObjectMapper json) {
        this.api = api;
        this.requests = new Requests(json);
    }

    CompletableFuture<Reply> sendMessage(Bot bot, String address, OutgoingMessage message) {
        return api.call(bot, "sendMessage", requests.sendMessage(address, message));
    }

    CompletableFuture<Reply> sendPhoto(Bot bot, String address, OutgoingMessage message, String fileId) {
        return api.call(bot, "sendPhoto", requests.sendPhoto(address, message, fileId));
    }

    CompletableFuture<Reply> sendPhoto(Bot bot, String address, OutgoingMessage message, Path file)
            throws FileNotFoundException {
        return api.upload(bot, "sendPhoto", requests.sendPhoto(address, message).file("photo", file));
    }

    CompletableFuture<Reply> sendPhoto(Bot bot, String address, OutgoingMessage message, byte[] jpeg) {
        return api.upload(bot, "sendPhoto", requests.sendPhoto(address, message).jpeg("photo", jpeg));
    }

    CompletableFuture<Reply> editMessageMedia(
            Bot bot, String address, String messageId, OutgoingMessage message, String fileId) {
        return api.call(bot, "editMessageMedia", requests.editMessageMedia(address, messageId, message, fileId));
    }

    CompletableFuture<Reply> editMessageMedia(
            Bot bot, String address, String messageId, OutgoingMessage message, byte[] jpeg) {
        var form = requests.editMessageMedia(address, messageId, message).jpeg(Requests.ATTACHED, jpeg);
        return api.upload(bot, "editMessageMedia", form);
    }

    CompletableFuture<Reply> editMessageText(Bot bot, String address, String messageId, OutgoingMessage message) {
        return api.call(bot, "editMessageText", requests.editMessageText(address, messageId, message));
    }

    CompletableFuture<Reply> editMessageCaption(Bot bot, String address, String messageId, OutgoingMessage message) {
        return api.call(bot, "editMessageCaption", requests.editMessageCaption(address, messageId, message));
    }

    CompletableFuture<Reply> editMessageReplyMarkup(
            Bot bot, String address, String messageId, OutgoingMessage message) {
        return api.call(bot, "editMessageReplyMarkup", requests.editMessageReplyMarkup(address, messageId, message));
    }

    CompletableFuture<Reply> pin(Bot bot, String address, long messageId) {
        return api.call(bot, "pinChatMessage", requests.pin(address, messageId));
    }

    CompletableFuture<Reply> unpin(Bot bot, String address, String messageId) {
        return api.call(bot, "unpinChatMessage", requests.message(address, messageId));
    }

    CompletableFuture<Reply> setMessageReaction(Bot bot, String address, String messageId, String sign) {
        return api.call(bot, "setMessageReaction", requests.setMessageReaction(address, messageId, sign));
    }

    CompletableFuture<Reply> deleteMessage(Bot bot, String address, String messageId) {
        return api.call(bot, "deleteMessage", requests.message(address, messageId));
    }

    CompletableFuture<Reply> answerCallbackQuery(Bot bot, OutgoingMessage toast) {
        return api.call(bot, "answerCallbackQuery", requests.answerCallbackQuery(toast));
    }

    CompletableFuture<Reply> sendInvoice(Bot bot, String address, OutgoingMessage message, String providerToken) {
        return api.call(bot, "sendInvoice", requests.sendInvoice(address, message, providerToken));
    }
}
