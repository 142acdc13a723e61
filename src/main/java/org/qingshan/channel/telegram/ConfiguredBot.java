package org.qingshan.channel.telegram;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingshan.platform.StartRefused;

/** The one bot that the configuration names. */
@DefaultBean
@ApplicationScoped
class ConfiguredBot implements TelegramBots {
    private static final String TOKEN = "[0-9]{1,20}:[A-Za-z0-9_-]{3,100}";
    private static final String SECRET = "[A-Za-z0-9_-]{1,256}";

    private final List<Bot> bots;

    ConfiguredBot(
            TelegramConfig config, @ConfigProperty(name = "qingshan.shop", defaultValue = "shop") String firstShop) {
        var shop = config.shop().orElse(firstShop);
        bots = config.token()
                .map(String::strip)
                .map(token -> List.of(new Bot(
                        shop,
                        checked(token),
                        config.webhookSecret().map(ConfiguredBot::checkedSecret).orElse(null))))
                .orElse(List.of());
    }

    @Override
    public List<Bot> all() {
        return bots;
    }

    private static String checked(String token) {
        if (!token.matches(TOKEN)) {
            throw new StartRefused(
                    "QINGSHAN_TELEGRAM_TOKEN is not the token of a bot; @BotFather gives one like 123456789:AAExample-Of_A_Token");
        }
        return token;
    }

    private static String checkedSecret(String secret) {
        if (!secret.matches(SECRET)) {
            throw new StartRefused(
                    "QINGSHAN_TELEGRAM_WEBHOOK_SECRET may have 1 to 256 of A-Z, a-z, 0-9, _ and -; for example Peaches_2026");
        }
        return secret;
    }
}
