package org.qingshan.channel.telegram;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells migrations the number of the bot of the environment, and its shop where that is set, which are in no table; empty where there is none. */
@ApplicationScoped
class FirstBotInMigrations implements FlywayConfigurationCustomizer {
    private final TelegramConfig config;

    FirstBotInMigrations(TelegramConfig config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        var token = config.token().map(String::strip).orElse("");
        var known = new HashMap<>(flyway.getPlaceholders());
        // A wrong token is refused later, with a sentence that says what is wrong with it.
        known.put("first_bot_shop", config.shop().orElse(""));
        known.put("first_bot", token.matches("[0-9]{1,20}:.*") ? token.substring(0, token.indexOf(':')) : "");
        flyway.placeholders(known);
    }
}
