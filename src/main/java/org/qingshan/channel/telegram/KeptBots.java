package org.qingshan.channel.telegram;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;

/** The bots that shops were given, and that of the environment where its shop was given none. */
@ApplicationScoped
class KeptBots implements TelegramBots {
    private final ConfiguredBot configured;
    private final BotRows rows;
    private volatile List<Bot> bots = List.of();

    KeptBots(ConfiguredBot configured, BotRows rows) {
        this.configured = configured;
        this.rows = rows;
    }

    /** Right after the one of the environment is known, and before anybody asks. */
    void meet(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent startup) {
        look();
    }

    @Override
    public List<Bot> all() {
        return bots;
    }

    /** Sees what other replicas and the team have changed. Throws if the database is away. */
    void look() {
        List<Bot> all = new ArrayList<>(rows.working());
        configured.all().stream()
                .filter(bot -> all.stream().noneMatch(other -> isInItsWay(bot, other)))
                .forEach(all::add);
        bots = List.copyOf(all);
    }

    /** A bot serves one shop, and a shop has one bot here. */
    private static boolean isInItsWay(Bot bot, Bot other) {
        return other.shop().equals(bot.shop()) || other.id().equals(bot.id());
    }
}
