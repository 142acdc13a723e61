package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.CommandCatalog;
import org.qingshan.inbox.CommandCatalog.Company;

/** What a bot does when it begins: learns its name, shows its commands and says what it is. Best effort; the bot works without either. */
@ApplicationScoped
class Introduction {
    private static final Logger LOG = Logger.getLogger(Introduction.class);
    /** Where Telegram offers commands: what a place has no menu of its own for falls back on the first. */
    private static final Map<String, Company> PLACES =
            Map.of("default", Company.ALONE, "all_private_chats", Company.ALONE, "all_group_chats", Company.AMONG_MANY);

    private final BotApi api;
    private final BotNames names;
    private final MenuSetting menus;
    private final ProfileSetting profile;
    private final ObjectMapper json;
    private final Instance<CommandCatalog> catalog;

    Introduction(
            BotApi api,
            BotNames names,
            MenuSetting menus,
            ProfileSetting profile,
            ObjectMapper json,
            Instance<CommandCatalog> catalog) {
        this.profile = profile;
        this.api = api;
        this.names = names;
        this.menus = menus;
        this.json = json;
        this.catalog = catalog;
    }

    enum Met {
        YES,
        /** Telegram does not answer for now. */
        NOBODY,
        /** Telegram does not know the token. */
        STRANGER
    }

    /**
     * Whoever has no name yet cannot be written to from a group, so that a busy or broken Telegram is asked again. What else it refuses here,
     * but for the token, is not.
     */
    Met make(Bot bot) throws InterruptedException {
        var me = Stop.await(api.call(bot, "getMe", json.createObjectNode()));
        if (me.kind() == Reply.Kind.UNSENT || me.kind() == Reply.Kind.LOST || me.isForNow()) {
            return Met.NOBODY;
        }
        if (me.isUnknownToken()) {
            return Met.STRANGER;
        }
        if (me.isDone()) {
            names.know(bot, me.result());
        }
        if (me.isDone()
                && me.result().has("can_read_all_group_messages")
                && !me.result().path("can_read_all_group_messages").asBoolean()) {
            LOG.infof("%s reads in groups only what is addressed to it, unless it is an administrator there", bot);
        }
        if (catalog.isResolvable()) {
            for (var readers : List.of("", "en")) {
                var language = readers.isEmpty() ? "zh" : readers;
                menus(bot, language, readers);
            }
            menus.ofTeam(bot, catalog.get().ofTeam(bot.shop(), Updates.CHANNEL));
            profile.set(bot);
        }
        return Met.YES;
    }

    private void menus(Bot bot, String language, String readers) throws InterruptedException {
        for (var place : PLACES.entrySet()) {
            var entries = catalog.get().commands(language, place.getValue());
            if (!entries.isEmpty()) {
                Stop.await(menus.set(bot, menus.scope(place.getKey()), readers, entries));
            }
        }
    }
}
