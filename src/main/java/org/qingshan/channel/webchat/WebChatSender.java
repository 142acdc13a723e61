package org.qingshan.channel.webchat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Sender;

/** Messages to a web chat need no carrying: the browser reads them where they were written. */
@ApplicationScoped
class WebChatSender implements Sender {

    @Override
    public String channel() {
        return Visitor.CHANNEL;
    }

    @Override
    public boolean serves(String shop) {
        return true;
    }

    @Override
    public boolean deliversAtCommit() {
        return true;
    }

    @Override
    public CompletionStage<Delivery> send(Parcel parcel) {
        return CompletableFuture.completedStage(Delivery.sent(null));
    }
}
