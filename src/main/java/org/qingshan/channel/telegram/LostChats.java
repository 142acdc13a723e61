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
import org.qingshan.outbox.ChatUnreachable;

/** When Telegram refuses a chat for good, the conversation is told as if the person had said that he leaves. */
@ApplicationScoped
class LostChats {
    private static final Logger LOG = Logger.getLogger(LostChats.class);

    private final Inbox inbox;

    LostChats(Inbox inbox) {
        this.inbox = inbox;
    }

    void on(@Observes ChatUnreachable lost) {
        var origin = Origin.privateChat(lost.channel(), lost.address(), "", null);
        var left = new IncomingMessage(lost.shop(), "lost " + UUID.randomUUID(), Kind.LEFT, origin, "", Details.NONE);
        inbox.take(left).whenComplete((taken, failure) -> {
            if (failure != null) {
                LOG.warnf("%s: a chat that left is not noted yet; the next message to it tells again", lost.shop());
            }
        });
    }
}
