package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.OutgoingMessage;

/** Shows a card or a text with its picture, or as text where the picture is missing or Telegram does not take it. */
@ApplicationScoped
class CardSending {
    private static final Logger LOG = Logger.getLogger(CardSending.class);

    private final BotMethods methods;
    private final Photos photos;
    private final SentKinds kinds;
    private final DrawnSending drawn;

    CardSending(BotMethods methods, Photos photos, SentKinds kinds, DrawnSending drawn) {
        this.drawn = drawn;
        this.methods = methods;
        this.photos = photos;
        this.kinds = kinds;
    }

    CompletableFuture<Reply> send(Bot bot, String address, OutgoingMessage card) {
        var drawing = card.drawn();
        if (drawing != null) {
            return orAsText(bot, address, card, drawing.name(), drawn.send(bot, address, card, drawing));
        }
        var photo = card.photo();
        var picture = photo == null ? null : picture(bot, address, card, photo);
        return photo == null || picture == null
                ? methods.sendMessage(bot, address, card)
                : orAsText(bot, address, card, photo, picture);
    }

    private CompletableFuture<Reply> orAsText(
            Bot bot, String address, OutgoingMessage card, String name, CompletableFuture<Reply> picture) {
        return picture.thenCompose(reply -> {
            kinds.noteCaption(bot, address, reply);
            if (!isPictureRefused(reply)) {
                return CompletableFuture.completedFuture(reply);
            }
            LOG.warnf("%s: a card goes without its picture: %s", bot, reply.problem());
            photos.forget(bot, name);
            return methods.sendMessage(bot, address, card);
        });
    }

    private @Nullable CompletableFuture<Reply> picture(Bot bot, String address, OutgoingMessage card, String photo) {
        var fileId = photos.fileId(bot, photo);
        if (fileId.isPresent()) {
            return methods.sendPhoto(bot, address, card, fileId.get());
        }
        var file = photos.file(photo);
        return file.isPresent() ? upload(bot, address, card, file.get()) : null;
    }

    private @Nullable CompletableFuture<Reply> upload(Bot bot, String address, OutgoingMessage card, Path file) {
        try {
            return methods.sendPhoto(bot, address, card, file).thenApply(reply -> {
                photos.know(bot, String.valueOf(card.photo()), reply.result().path("photo"));
                return reply;
            });
        } catch (FileNotFoundException gone) {
            return null;
        }
    }

    /** Refused, and not for a reason that would also stop a text. */
    static boolean isPictureRefused(Reply reply) {
        return reply.kind() == Reply.Kind.REFUSED
                && (reply.code() == 400 || reply.code() == 404 || reply.code() == 413 || reply.code() >= 500)
                && !Showing.isTopicGone(reply)
                && !reply.isRefusal(400, "chat not found")
                && !reply.isRefusal(400, "upgraded to a supergroup");
    }
}
