package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.CommandCatalog.Entry;
import org.qingshan.inbox.CommandCatalog.Own;
import org.qingshan.inbox.MenuChanged;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Which commands Telegram offers, to whom and where. Best effort: whatever is offered is asked again whether it is allowed. */
@ApplicationScoped
class MenuSetting {
    private static final Logger LOG = Logger.getLogger(MenuSetting.class);
    /** The most that Telegram takes. */
    private static final int COMMANDS = 100;

    private static final int DESCRIPTION = 256;

    private final TelegramBots bots;
    private final BotApi api;
    private final ObjectMapper json;

    MenuSetting(TelegramBots bots, BotApi api, ObjectMapper json) {
        this.bots = bots;
        this.api = api;
        this.json = json;
    }

    void on(@Observes MenuChanged changed) {
        if (changed.channel().equals(Updates.CHANNEL)) {
            var scope = chat(changed.toKeepers() ? "chat_administrators" : "chat", changed.address());
            bots.ofShop(changed.shop()).ifPresent(bot -> set(bot, scope, "", changed.commands()));
        }
    }

    /** Nobody waits for it: Telegram refuses the chats of those who have not met the bot yet, and they have theirs when they say hello. */
    void ofTeam(Bot bot, List<Own> team) {
        team.forEach(own -> set(bot, chat("chat", own.address()), "", own.commands()));
    }

    private ObjectNode chat(String scope, String address) {
        return scope(scope).put("chat_id", Long.parseLong(address));
    }

    ObjectNode scope(String type) {
        return json.createObjectNode().put("type", type);
    }

    /** @param readers the language of those who see it; empty for all who have no menu of their own language */
    CompletableFuture<Reply> set(Bot bot, ObjectNode scope, String readers, List<Entry> entries) {
        var body = json.createObjectNode();
        body.set("commands", commands(entries));
        body.set("scope", scope);
        if (!readers.isEmpty()) {
            body.put("language_code", readers);
        }
        return api.call(bot, "setMyCommands", body).thenApply(reply -> {
            if (!reply.isDone()) {
                LOG.infof(
                        "%s has no command menu for %s: %s",
                        bot, scope.path("type").asText(), reply.problem());
            }
            return reply;
        });
    }

    private ArrayNode commands(List<Entry> entries) {
        var commands = json.createArrayNode();
        entries.stream()
                .limit(COMMANDS)
                .map(entry -> new BotCommand(entry.name(), Cut.to(DESCRIPTION, entry.description())))
                .map(command -> json.<JsonNode>valueToTree(command))
                .forEach(commands::add);
        return commands;
    }
}
