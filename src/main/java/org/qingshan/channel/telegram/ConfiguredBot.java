package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.lane.Lanes;

/** The one bot of the environment. It belongs to the shop that was made first, unless the setting names another. */
@ApplicationScoped
class ConfiguredBot implements TelegramBots {
    private static final String TOKEN = "[0-9]{1,20}:[A-Za-z0-9_-]{1,100}";
    private static final String SECRET = "[A-Za-z0-9_-]{1,256}";

    private final TelegramConfig config;
    private final Lanes lanes;
    private final EntityManager entityManager;
    private volatile List<Bot> bots = List.of();

    ConfiguredBot(TelegramConfig config, Lanes lanes, EntityManager entityManager) {
        this.config = config;
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    /** Looks for the first shop until there is one; afterwards it stays the same. */
    @Override
    public List<Bot> all() {
        if (bots.isEmpty()) {
            bots = config.token()
                    .map(String::strip)
                    .flatMap(this::bot)
                    .map(List::of)
                    .orElse(List.of());
        }
        return bots;
    }

    private Optional<Bot> bot(String token) {
        var secret = config.webhookSecret().map(ConfiguredBot::checkedSecret).orElse(null);
        return config.shop().or(this::firstShop).map(shop -> new Bot(shop, checked(token), secret));
    }

    private Optional<String> firstShop() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("select shop_key from shop order by created_at, shop_key limit 1", String.class)
                .getResultStream()
                .map(String.class::cast)
                .findFirst());
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
