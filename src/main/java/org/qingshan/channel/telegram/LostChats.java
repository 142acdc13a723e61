package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.outbox.CardRefused;
import org.qingshan.outbox.ChatMoved;
import org.qingshan.outbox.ChatUnreachable;
import org.qingshan.outbox.FateUnknown;
import org.qingshan.outbox.MessageGone;
import org.qingshan.outbox.ToastMissed;

/** When Telegram refuses a chat for good or calls it otherwise, the conversation is told as if it had been said there. */
@ApplicationScoped
class LostChats {
    private static final Logger LOG = Logger.getLogger(LostChats.class);

    private final Inbox inbox;

    LostChats(Inbox inbox) {
        this.inbox = inbox;
    }

    void on(@Observes ChatUnreachable lost) {
        if (lost.channel().equals(Updates.CHANNEL)) {
            take(PlaceUpdates.isPlace(lost.address()) ? placeLost(lost) : left(lost));
        }
    }

    void on(@Observes ChatMoved moved) {
        if (moved.channel().equals(Updates.CHANNEL)) {
            take(PlaceUpdates.moved(moved.shop(), moved.address(), moved.now()));
        }
    }

    /** In a person's chat nobody misses it; a place without its card sells nothing. */
    void on(@Observes FateUnknown unknown) {
        if (unknown.ofCard() && unknown.channel().equals(Updates.CHANNEL) && PlaceUpdates.isPlace(unknown.address())) {
            var origin = Origin.place(unknown.channel(), unknown.address());
            var news = new PlaceNews.Doubtful(unknown.message());
            take(IncomingMessage.place(unknown.shop(), "unknown " + UUID.randomUUID(), origin, news));
        }
    }

    void on(@Observes CardRefused refused) {
        if (refused.channel().equals(Updates.CHANNEL) && PlaceUpdates.isPlace(refused.address())) {
            var origin = Origin.place(refused.channel(), refused.address());
            take(IncomingMessage.place(
                    refused.shop(), "refused " + UUID.randomUUID(), origin, new PlaceNews.Refused(refused.message())));
        }
    }

    /** Alone with the bot the answer stands in the chat itself. Who hears it knows whether it is a channel, where nothing is told. */
    void on(@Observes ToastMissed missed) {
        if (missed.channel().equals(Updates.CHANNEL) && PlaceUpdates.isPlace(missed.address())) {
            var origin = Origin.place(missed.channel(), missed.address());
            var news = new PlaceNews.Missed(missed.messages());
            take(IncomingMessage.place(missed.shop(), "missed " + UUID.randomUUID(), origin, news));
        }
    }

    /** Told once of each, however many changes find it gone. In a person's own chat it is the person's matter. */
    void on(@Observes MessageGone gone) {
        if (gone.channel().equals(Updates.CHANNEL) && PlaceUpdates.isPlace(gone.address())) {
            var origin = Origin.place(gone.channel(), gone.address());
            take(IncomingMessage.place(
                    gone.shop(), "gone " + gone.message(), origin, new PlaceNews.Gone(gone.message())));
        }
    }

    private static IncomingMessage left(ChatUnreachable lost) {
        var origin = Origin.privateChat(lost.channel(), lost.address(), "", null);
        return new IncomingMessage(lost.shop(), "lost " + UUID.randomUUID(), Kind.LEFT, origin, "", Details.NONE);
    }

    private static IncomingMessage placeLost(ChatUnreachable lost) {
        var origin = Origin.place(lost.channel(), lost.address());
        return IncomingMessage.place(lost.shop(), "lost " + UUID.randomUUID(), origin, new PlaceNews.Lost());
    }

    private void take(IncomingMessage message) {
        inbox.take(message).whenComplete((taken, failure) -> {
            if (failure != null) {
                LOG.warnf(
                        "%s: what became of a chat is not noted yet; the next message to it tells again",
                        message.shop());
            }
        });
    }
}
