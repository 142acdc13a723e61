package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.OutgoingMessage.Kind;
import org.qingshan.outbox.Pace;
import org.qingshan.outbox.Sender;

/** Carries messages to Telegram by the shop's own bot. */
@ApplicationScoped
public class TelegramSender implements Sender {
    /** It was taken away after the message was taken up; what waits is not looked at before there is another. */
    private static final Duration BETWEEN_BOTS = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(TelegramSender.class);

    private final TelegramBots bots;
    private final BotNames names;
    private final Showing showing;
    private final Pace pace;

    TelegramSender(TelegramBots bots, BotNames names, Showing showing, TelegramConfig config) {
        this.bots = bots;
        this.names = names;
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
    public boolean takesInvoices() {
        return true;
    }

    @Override
    public boolean showsKeys() {
        return true;
    }

    @Override
    public Pace pace() {
        return pace;
    }

    /**
     * In a group the bot must pin; its own messages it may change and delete anyway, and an administrator reads everything. In a
     * channel it posts, and changing posts is also what allows to pin them.
     */
    @Override
    public Optional<String> door(String shop, Door door, String payload) {
        return bots.ofShop(shop)
                .map(names::of)
                .filter(name -> !name.isEmpty())
                .map(name -> "https://t.me/" + name
                        + switch (door) {
                            case PRIVATE -> "?start=" + payload;
                            case GROUP -> "?startgroup=" + payload + "&admin=pin_messages";
                            case CHANNEL -> "?startchannel&admin=post_messages+edit_messages";
                        });
    }

    @Override
    public CompletionStage<Delivery> send(Parcel parcel) {
        return bots.ofShop(parcel.shop())
                .map(bot -> showing.show(bot, parcel).thenApply(reply -> noted(bot, parcel, reply)))
                .orElseGet(
                        () -> CompletableFuture.completedFuture(Delivery.later(BETWEEN_BOTS, "the shop has no bot")));
    }

    /** What nobody will see, and why. A tap answered too late is nobody's loss, and an edit that is refused comes as a message of its own. */
    private static Delivery noted(Bot bot, Parcel parcel, Reply reply) {
        var delivery = Fates.of(reply, bot, parcel);
        var kind = parcel.message().kind();
        var why = bot.conceal(String.valueOf(delivery.error()));
        if (reply.isUnknownToken() && delivery.fate() == Delivery.Fate.LATER) {
            LOG.warnf("%s: Telegram does not know the token, messages wait: %s", bot, why);
        } else if (delivery.fate() == Delivery.Fate.REFUSED && kind != Kind.TOAST && kind != Kind.EDIT) {
            LOG.warnf("%s: Telegram does not take a message, and never will: %s", bot, why);
        }
        return delivery;
    }
}
