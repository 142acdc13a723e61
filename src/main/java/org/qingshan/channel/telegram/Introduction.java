package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.CommandCatalog;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What a bot does when it begins: learns its name and shows its commands. Best effort; the bot works without either. */
@ApplicationScoped
class Introduction {
    private static final Logger LOG = Logger.getLogger(Introduction.class);
    /** The most that Telegram takes. */
    private static final int COMMANDS = 100;

    private static final int DESCRIPTION = 256;

    private final BotApi api;
    private final BotNames names;
    private final ObjectMapper json;
    private final Instance<CommandCatalog> catalog;

    Introduction(BotApi api, BotNames names, ObjectMapper json, Instance<CommandCatalog> catalog) {
        this.api = api;
        this.names = names;
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

    /** What Telegram refuses here, but for the token, is not asked again. */
    Met make(Bot bot) throws InterruptedException {
        var me = Stop.await(api.call(bot, "getMe", json.createObjectNode()));
        if (me.kind() == Reply.Kind.UNSENT || me.kind() == Reply.Kind.LOST) {
            return Met.NOBODY;
        }
        if (me.isUnknownToken()) {
            return Met.STRANGER;
        }
        names.know(bot, me.result());
        if (me.isDone()
                && me.result().has("can_read_all_group_messages")
                && !me.result().path("can_read_all_group_messages").asBoolean()) {
            LOG.infof("%s reads in groups only what is addressed to it, unless it is an administrator there", bot);
        }
        if (catalog.isResolvable()) {
            menu(bot, "zh", "");
            menu(bot, "en", "en");
        }
        return Met.YES;
    }

    /** @param readers the language of those who see it; empty for all who have no menu of their own language */
    private void menu(Bot bot, String language, String readers) throws InterruptedException {
        var commands = commands(catalog.get().commands(language));
        if (commands.isEmpty()) {
            return;
        }
        var body = json.createObjectNode();
        body.set("commands", commands);
        if (!readers.isEmpty()) {
            body.put("language_code", readers);
        }
        var reply = Stop.await(api.call(bot, "setMyCommands", body));
        if (!reply.isDone()) {
            LOG.infof("%s has no command menu (%s): %s", bot, language, reply.problem());
        }
    }

    private ArrayNode commands(List<CommandCatalog.Entry> entries) {
        var commands = json.createArrayNode();
        entries.stream()
                .limit(COMMANDS)
                .map(entry -> new BotCommand(entry.name(), Cut.to(DESCRIPTION, entry.description())))
                .map(command -> json.<JsonNode>valueToTree(command))
                .forEach(commands::add);
        return commands;
    }
}
