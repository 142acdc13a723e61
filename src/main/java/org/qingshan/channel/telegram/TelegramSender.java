package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Pace;
import org.qingshan.outbox.Sender;

/** Carries messages to Telegram by the shop's own bot. */
@ApplicationScoped
public class TelegramSender implements Sender {
    private final TelegramBots bots;
    private final Showing showing;
    private final Pace pace;

    TelegramSender(TelegramBots bots, Showing showing, TelegramConfig config) {
        this.bots = bots;
        this.showing = showing;
        this.pace = TelegramPace.of(config.pace());
    }

    @Override
    public String channel() {
        return Updates.CHANNEL;
    }

    @Override
    public boolean serves(String shop) {
        return bots.ofShop(shop).isPresent();
    }

    @Override
    public boolean deliversAtCommit() {
        return false;
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public CompletionStage<Delivery> send(Parcel parcel) {
        return bots.ofShop(parcel.shop())
                .map(bot -> showing.show(bot, parcel).thenApply(reply -> Fates.of(reply, parcel.targetRef())))
                .orElseGet(() -> CompletableFuture.completedFuture(Delivery.refused("the shop has no bot")));
    }
}
