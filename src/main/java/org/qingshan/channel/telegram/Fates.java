package org.qingshan.channel.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;

/** What a reply of the Bot API says about a message. */
final class Fates {
    /** Until the token or the network is right again nothing can be sent, which is no message's fault. */
    private static final Duration NOBODY_THERE = Duration.ofSeconds(5);

    private static final Duration TOKEN_UNKNOWN = Duration.ofSeconds(60);

    private Fates() {}

    static Delivery of(Reply reply, Bot bot, Parcel parcel) {
        return switch (reply.kind()) {
            case DONE -> Delivery.sent(name(reply, bot, parcel));
            // Asked to delete it once more Telegram finds nothing, which is as good. A token is not given up after some
            // tries.
            case LOST ->
                parcel.message().takenAway().isPresent()
                        ? Delivery.later(NOBODY_THERE, reply.problem())
                        : Delivery.unknown(reply.problem());
            case UNSENT -> Delivery.later(NOBODY_THERE, reply.problem());
            case REFUSED -> refused(reply, parcel);
        };
    }

    private static Delivery refused(Reply reply, Parcel parcel) {
        var problem = reply.code() + " " + reply.problem();
        var asked = reply.retryAfter();
        var moved = reply.movedTo();
        if (moved != null) {
            return Delivery.moved(moved, problem);
        }
        if (reply.code() == 429) {
            return Delivery.later(asked != null ? asked : NOBODY_THERE, problem);
        }
        if (reply.isUnknownToken() && (reply.code() == 401 || isByCallOfAll(parcel.message()))) {
            return Delivery.later(TOKEN_UNKNOWN, problem);
        }
        if (reply.code() >= 500) {
            return parcel.message().takenAway().isPresent()
                    ? Delivery.later(NOBODY_THERE, problem)
                    : Delivery.later(problem);
        }
        if (reply.isRefusal(400, "message is not modified") || isNothingToDelete(reply)) {
            return Delivery.sent(parcel.targetRef());
        }
        if (parcel.message().kind() == OutgoingMessage.Kind.EDIT && EditSending.isTargetGone(reply)) {
            return Delivery.gone(problem);
        }
        return isGone(reply) ? Delivery.unreachable(problem) : Delivery.refused(problem);
    }

    /** Whether it goes by a call that every server has which knows the bot; what is not found of others may be the method. */
    private static boolean isByCallOfAll(OutgoingMessage message) {
        return switch (message.kind()) {
            case TEXT, CARD, LINEUP, DIGEST -> true;
            case EDIT, INVOICE, TOAST -> message.takenAway().isPresent();
        };
    }

    private static boolean isNothingToDelete(Reply reply) {
        return reply.isRefusal(400, "message to delete not found");
    }

    private static boolean isGone(Reply reply) {
        return reply.code() == 403 || reply.isRefusal(400, "chat not found");
    }

    /** What the message is called; 0 is no number yet. */
    private static @Nullable String name(Reply reply, Bot bot, Parcel parcel) {
        var id = reply.result().path("message_id").asLong(0);
        return id != 0 ? MessageName.of(bot.id(), parcel.address(), Long.toString(id)) : parcel.targetRef();
    }
}
