package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.OutgoingMessage;

/** Shows cards with a picture that is drawn for them. What one place was shown is named to the next by Telegram's name for it. */
@ApplicationScoped
class DrawnSending {
    private final BotMethods methods;
    private final Photos photos;
    private final SentKinds kinds;
    private final CardPainting painting;

    DrawnSending(BotMethods methods, Photos photos, SentKinds kinds, CardPainting painting) {
        this.methods = methods;
        this.photos = photos;
        this.kinds = kinds;
        this.painting = painting;
    }

    CompletableFuture<Reply> send(Bot bot, String address, OutgoingMessage card, Drawing drawing) {
        return shown(
                bot,
                address,
                drawing,
                fileId -> methods.sendPhoto(bot, address, card, fileId),
                jpeg -> methods.sendPhoto(bot, address, card, jpeg));
    }

    /** Another picture and other words in a message that shows a picture. */
    CompletableFuture<Reply> edit(Bot bot, String address, String target, OutgoingMessage edit, Drawing drawing) {
        return shown(
                bot,
                address,
                drawing,
                fileId -> methods.editMessageMedia(bot, address, target, edit, fileId),
                jpeg -> methods.editMessageMedia(bot, address, target, edit, jpeg));
    }

    /** Painting takes a while, and who sends must not wait for it. */
    private CompletableFuture<Reply> shown(
            Bot bot,
            String address,
            Drawing drawing,
            Function<String, CompletionStage<Reply>> known,
            Function<byte[], CompletionStage<Reply>> fresh) {
        var fileId = photos.fileId(bot, drawing.name());
        var reply = fileId.isPresent()
                ? known.apply(fileId.get()).toCompletableFuture()
                : CompletableFuture.supplyAsync(() -> painting.jpeg(drawing))
                        .thenCompose(fresh)
                        .exceptionally(broken -> Reply.refused(400, "the card cannot be painted: " + broken, null));
        return reply.thenApply(done -> {
            if (done.isDone()) {
                photos.know(bot, drawing.name(), done.result().path("photo"));
                kinds.noteDrawn(bot, address, done.result().path("message_id").asText(), drawing);
            }
            return done;
        });
    }
}
