package org.qingshan.channel.telegram;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.lane.FirstShopKey;

/** The one bot of the environment. It belongs to the shop that was made first, unless the setting names another. */
@ApplicationScoped
class ConfiguredBot {
    private static final String TOKEN = "[0-9]{1,20}:[A-Za-z0-9_-]{1,100}";
    private static final String SECRET = "[A-Za-z0-9_-]{1,256}";

    private final TelegramConfig config;
    private final FirstShopKey firstShop;
    private volatile List<Bot> bots = List.of();

    ConfiguredBot(TelegramConfig config, FirstShopKey firstShop) {
        this.config = config;
        this.firstShop = firstShop;
    }

    /** Before anybody asks: whoever brings an update must not wait for the database. The first shop is there by now. */
    void meet(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent startup) {
        bots = config.token().map(String::strip).map(this::bot).map(List::of).orElse(List.of());
    }

    /** None, or one. */
    List<Bot> all() {
        return bots;
    }

    private Bot bot(String token) {
        var secret = config.webhookSecret().map(ConfiguredBot::checkedSecret).orElse(null);
        var shop = config.shop().or(firstShop::find).orElseThrow(ConfiguredBot::noShop);
        return new Bot(shop, checked(token), secret);
    }

    private static StartRefused noShop() {
        return new StartRefused("QINGSHAN_TELEGRAM_TOKEN is set but there is no shop for the bot; make one with"
                + " 'shop add KEY NAME', for example shop add peach-hill 'Peach Hill'");
    }

    private static String checked(String token) {
        if (!token.matches(TOKEN)) {
            throw new StartRefused("QINGSHAN_TELEGRAM_TOKEN is not the token of a bot; @BotFather gives one like"
                    + " 123456789:AAExample-Of_A_Token");
        }
        return token;
    }

    private static String checkedSecret(String secret) {
        if (!secret.matches(SECRET)) {
            throw new StartRefused(
                    "QINGSHAN_TELEGRAM_WEBHOOK_SECRET may have 1 to 256 of A-Z, a-z, 0-9, _ and -; for example"
                            + " Peaches_2026");
        }
        return secret;
    }
}
