package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Sender.Parcel;

/** Chooses the calls that show a message. */
@ApplicationScoped
class Showing {
    /** So long a group is to wait for its list to be pinned; nothing else could be said there meanwhile. */
    private static final Duration PIN_PATIENCE = Duration.ofSeconds(5);

    private final BotMethods methods;
    private final CardSending cards;
    private final EditSending edits;
    private final Reactions reactions;
    private final InvoiceSending invoices;

    Showing(BotMethods methods, CardSending cards, EditSending edits, Reactions reactions, InvoiceSending invoices) {
        this.invoices = invoices;
        this.reactions = reactions;
        this.methods = methods;
        this.cards = cards;
        this.edits = edits;
    }

    CompletableFuture<Reply> show(Bot bot, Parcel parcel) {
        return calls(bot, parcel)
                .thenCompose(reply -> isTopicGone(reply) && parcel.message().topic() != null
                        ? calls(bot, inGeneral(parcel))
                        : CompletableFuture.completedFuture(reply))
                .thenCompose(reply -> Lighter.of(parcel, reply)
                        .map(lighter -> calls(bot, lighter))
                        .orElseGet(() -> CompletableFuture.completedFuture(reply)))
                .thenApply(reply -> {
                    reactions.heed(bot, parcel.address(), reply);
                    return reply;
                });
    }

    /** A topic that was closed or taken away says nothing of the group, in which the general one is always there. */
    static boolean isTopicGone(Reply reply) {
        return reply.isRefusal(400, "message thread not found")
                || reply.isRefusal(400, "topic_closed")
                || reply.isRefusal(400, "topic_deleted");
    }

    private static Parcel inGeneral(Parcel parcel) {
        return new Parcel(parcel.shop(), parcel.address(), parcel.message().inTopic(null), parcel.targetRef());
    }

    private CompletableFuture<Reply> calls(Bot bot, Parcel parcel) {
        var message = parcel.message();
        return switch (message.kind()) {
            case DIGEST -> methods.sendMessage(bot, parcel.address(), message);
            case TEXT -> cards.send(bot, parcel.address(), message);
            case LINEUP -> lineup(bot, parcel);
            case CARD -> cards.send(bot, parcel.address(), message);
            case INVOICE -> invoices.send(bot, parcel.address(), message);
            case EDIT -> edits.send(bot, parcel.address(), target(bot, parcel), message);
            case TOAST -> toast(bot, parcel);
        };
    }

    private CompletableFuture<Reply> toast(Bot bot, Parcel parcel) {
        var toast = parcel.message();
        return toast.takenAway()
                .map(spent -> takeAway(bot, parcel.address(), number(bot, parcel.address(), spent)))
                .or(() -> toast.signed()
                        .map(said -> reactions.set(
                                bot, parcel.address(), number(bot, parcel.address(), said), toast.text())))
                .orElseGet(() -> methods.answerCallbackQuery(bot, toast));
    }

    private CompletableFuture<Reply> takeAway(Bot bot, String address, String number) {
        if (number.isEmpty()) {
            return CompletableFuture.completedFuture(Reply.refused(400, "another bot was told it", null));
        }
        return methods.deleteMessage(bot, address, number);
    }

    /** The number of what is changed or replaced; null where there is none, or another bot of the shop has shown it. */
    private static @Nullable String target(Bot bot, Parcel parcel) {
        var name = parcel.targetRef();
        return name == null ? null : MessageName.number(bot.id(), name).orElse(null);
    }

    /** Empty where another bot was told it, or what it was told is called otherwise since the group became a supergroup. */
    private static String number(Bot bot, String address, String name) {
        return MessageName.number(bot.id(), name)
                .filter(number -> MessageName.of(bot.id(), address, number).equals(name))
                .orElse("");
    }

    /**
     * Pinned quietly instead of the one before, which stays pinned unless this one is; where the bot may not pin, the list stands there all the
     * same.
     */
    private CompletableFuture<Reply> lineup(Bot bot, Parcel parcel) {
        var before = target(bot, parcel);
        return methods.sendMessage(bot, parcel.address(), parcel.message()).thenCompose(sent -> {
            if (!sent.isDone()) {
                return CompletableFuture.completedFuture(sent);
            }
            return pin(bot, parcel, sent.result().path("message_id").asLong())
                    .thenCompose(pinned -> before == null || !pinned.isDone()
                            ? CompletableFuture.completedFuture(pinned)
                            : methods.unpin(bot, parcel.address(), before))
                    .thenApply(done -> sent);
        });
    }

    /** Once more if it was too much at once, or nothing was heard of it. */
    private CompletableFuture<Reply> pin(Bot bot, Parcel parcel, long message) {
        return methods.pin(bot, parcel.address(), message).thenCompose(pinned -> {
            var wait = pinned.retryAfter();
            if (wait == null ? pinned.kind() != Reply.Kind.LOST : wait.compareTo(PIN_PATIENCE) > 0) {
                return CompletableFuture.completedFuture(pinned);
            }
            var millis = wait == null ? 0 : wait.toMillis();
            var later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
            return CompletableFuture.supplyAsync(() -> methods.pin(bot, parcel.address(), message), later)
                    .thenCompose(again -> again);
        });
    }
}
