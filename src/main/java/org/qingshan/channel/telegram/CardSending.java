package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.OutgoingMessage;

/**
 * Shows a card or a text with its picture: by the name that Telegram has for it, else by its file, else drawn. Where there is none of
 * these, or Telegram takes none, it goes as text.
 */
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
        return send(bot, address, card, pictures(bot, address, card).iterator());
    }

    /** The best first. */
    private List<Supplier<CompletableFuture<Reply>>> pictures(Bot bot, String address, OutgoingMessage card) {
        List<Supplier<CompletableFuture<Reply>>> ways = new ArrayList<>();
        var photo = card.photo();
        if (photo != null) {
            photos.fileId(bot, photo).ifPresent(fileId -> ways.add(() -> named(bot, address, card, photo, fileId)));
            photos.file(photo).ifPresent(file -> ways.add(() -> upload(bot, address, card, photo, file)));
        }
        var drawing = card.drawn();
        if (drawing != null) {
            ways.add(() -> drawn(bot, address, card, drawing));
        }
        return ways;
    }

    private CompletableFuture<Reply> send(
            Bot bot, String address, OutgoingMessage card, Iterator<Supplier<CompletableFuture<Reply>>> pictures) {
        if (!pictures.hasNext()) {
            return methods.sendMessage(bot, address, card);
        }
        return pictures.next().get().thenCompose(reply -> {
            if (!isPictureRefused(reply)) {
                return CompletableFuture.completedFuture(reply);
            }
            LOG.warnf("%s: a card goes without this picture: %s", bot, reply.problem());
            return isForbidden(reply) ? methods.sendMessage(bot, address, card) : send(bot, address, card, pictures);
        });
    }

    private CompletableFuture<Reply> named(Bot bot, String address, OutgoingMessage card, String photo, String fileId) {
        return methods.sendPhoto(bot, address, card, fileId).thenApply(reply -> {
            kinds.notePhoto(bot, address, reply);
            if (isPictureRefused(reply) && !isForbidden(reply)) {
                photos.forget(bot, photo);
            }
            return reply;
        });
    }

    private CompletableFuture<Reply> upload(Bot bot, String address, OutgoingMessage card, String photo, Path file) {
        try {
            return methods.sendPhoto(bot, address, card, file).thenApply(reply -> {
                kinds.notePhoto(bot, address, reply);
                photos.know(bot, photo, reply.result().path("photo"));
                return reply;
            });
        } catch (FileNotFoundException gone) {
            return CompletableFuture.completedFuture(Reply.refused(400, "the file is gone", null));
        }
    }

    private CompletableFuture<Reply> drawn(Bot bot, String address, OutgoingMessage card, Drawing drawing) {
        return drawn.send(bot, address, card, drawing).thenApply(reply -> {
            if (isPictureRefused(reply)) {
                photos.forget(bot, drawing.name());
            }
            return reply;
        });
    }

    /** Refused, and not for a reason that would also stop a text. */
    static boolean isPictureRefused(Reply reply) {
        return reply.kind() == Reply.Kind.REFUSED
                && (reply.code() == 400 || reply.code() == 404 || reply.code() == 413 || reply.code() >= 500)
                && !Showing.isTopicGone(reply)
                && !reply.isRefusal(400, "chat not found")
                && !reply.isRefusal(400, "upgraded to a supergroup");
    }

    /** No picture at all may be shown there. */
    private static boolean isForbidden(Reply reply) {
        return reply.isRefusal(400, "not enough rights") || reply.isRefusal(400, "_forbidden");
    }
}
