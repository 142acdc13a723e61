package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Sender.Parcel;

/** Chooses the calls that show a message. */
@ApplicationScoped
class Showing {
    private final BotMethods methods;
    private final CardSending cards;
    private final EditSending edits;

    Showing(BotMethods methods, CardSending cards, EditSending edits) {
        this.methods = methods;
        this.cards = cards;
        this.edits = edits;
    }

    CompletableFuture<Reply> show(Bot bot, Parcel parcel) {
        var message = parcel.message();
        return switch (message.kind()) {
            case TEXT -> methods.sendMessage(bot, parcel.address(), message);
            case CARD -> cards.send(bot, parcel.address(), message);
            case EDIT -> edits.send(bot, parcel.address(), parcel.targetRef(), message);
            case TOAST -> methods.answerCallbackQuery(bot, String.valueOf(message.target()), message.text());
        };
    }
}
