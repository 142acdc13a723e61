package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.OutgoingMessage;

/** Changes a message that was shown, by the call that fits it: words of its own, words below a picture, or the buttons alone. */
@ApplicationScoped
class EditSending {
    /** Telegram's words where the message has a caption instead. */
    private static final String NO_TEXT = "there is no text in the message to edit";

    private static final String NOT_THERE = "message to edit not found";

    /** Telegram's words where it knows the message and lets nobody change it any more. */
    private static final String NOT_CHANGED = "message can't be edited";

    private static final String BAD_NUMBER = "message_id_invalid";

    private final BotMethods methods;
    private final SentKinds kinds;
    private final DrawnSending drawn;
    private final Photos photos;

    EditSending(BotMethods methods, SentKinds kinds, DrawnSending drawn, Photos photos) {
        this.photos = photos;
        this.drawn = drawn;
        this.methods = methods;
        this.kinds = kinds;
    }

    /** Whether there is nothing to edit any more. */
    static boolean isTargetGone(Reply reply) {
        return reply.isRefusal(400, NOT_THERE) || reply.isRefusal(400, NOT_CHANGED) || reply.isRefusal(400, BAD_NUMBER);
    }

    /** @param target the number of the message; null where this bot knows none */
    CompletableFuture<Reply> send(Bot bot, String address, @Nullable String target, OutgoingMessage edit) {
        if (target == null) {
            var problem = "the message to edit has no name, or another bot has shown it";
            return CompletableFuture.completedFuture(Reply.refused(400, problem, null));
        }
        if (edit.text().isEmpty()) {
            return methods.editMessageReplyMarkup(bot, address, target, edit);
        }
        if (kinds.isCaption(bot, address, target)) {
            return caption(bot, address, target, edit);
        }
        return methods.editMessageText(bot, address, target, edit).thenCompose(reply -> {
            if (!reply.isRefusal(400, NO_TEXT)) {
                return CompletableFuture.completedFuture(reply);
            }
            kinds.noteCaption(bot, address, target);
            return caption(bot, address, target, edit);
        });
    }

    /** A picture that tells another price by now is drawn anew; where Telegram does not take it, the words below are right at least. */
    private CompletableFuture<Reply> caption(Bot bot, String address, String target, OutgoingMessage edit) {
        var drawing = edit.drawn();
        var photo = edit.photo();
        if (drawing != null && photo != null && kinds.isForgotten(bot, address, target)) {
            return photo(bot, address, target, edit, photo);
        }
        return caption(bot, address, target, edit, drawing);
    }

    /** What was drawn where the photo could not be shown becomes that photo, and a photo stays what it is. */
    private CompletableFuture<Reply> photo(Bot bot, String address, String target, OutgoingMessage edit, String photo) {
        var fileId = photos.fileId(bot, photo);
        if (fileId.isEmpty()) {
            return caption(bot, address, target, edit, edit.drawn());
        }
        return methods.editMessageMedia(bot, address, target, edit, fileId.get())
                .thenCompose(reply -> {
                    kinds.notePhoto(bot, address, reply);
                    return CardSending.isPictureRefused(reply) && !isTargetGone(reply) && !isSame(reply)
                            ? caption(bot, address, target, edit, edit.drawn())
                            : CompletableFuture.completedFuture(reply);
                });
    }

    private static boolean isSame(Reply reply) {
        return reply.isRefusal(400, "message is not modified");
    }

    private CompletableFuture<Reply> caption(
            Bot bot, String address, String target, OutgoingMessage edit, @Nullable Drawing drawing) {
        if (drawing == null || kinds.isPhoto(bot, address, target) || kinds.isDrawn(bot, address, target, drawing)) {
            return methods.editMessageCaption(bot, address, target, edit);
        }
        return drawn.edit(bot, address, target, edit, drawing)
                .thenCompose(reply -> CardSending.isPictureRefused(reply) && !isTargetGone(reply)
                        ? methods.editMessageCaption(bot, address, target, edit)
                        : CompletableFuture.completedFuture(reply));
    }
}
