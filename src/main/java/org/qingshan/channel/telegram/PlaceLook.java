package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.outbox.PlaceAsked;

/** Finds out how a bot stands in a group or channel: whether it reads everything, is there, and what it may do. */
@ApplicationScoped
class PlaceLook {
    private static final Logger LOG = Logger.getLogger(PlaceLook.class);

    private final TelegramBots bots;
    private final BotApi api;
    private final BotNames names;
    private final Inbox inbox;

    PlaceLook(TelegramBots bots, BotApi api, BotNames names, Inbox inbox) {
        this.bots = bots;
        this.api = api;
        this.names = names;
        this.inbox = inbox;
    }

    void on(@Observes PlaceAsked asked) {
        if (asked.channel().equals(Updates.CHANNEL)) {
            bots.ofShop(asked.shop()).ifPresent(bot -> look(bot, asked.address()));
        }
    }

    private void look(Bot bot, String address) {
        api.call(bot, "getMe", body())
                .thenAccept(me -> {
                    if (me.isDone()) {
                        names.know(bot, me.result());
                    }
                })
                .thenCompose(known -> api.call(bot, "getChat", body(address)))
                .thenCompose(chat -> member(bot, address, chat))
                .exceptionally(failure -> {
                    LOG.warnf("%s: it could not be found out how it stands in a chat: %s", bot, failure.getClass());
                    return false;
                });
    }

    private CompletableFuture<Boolean> member(Bot bot, String address, Reply chat) {
        if (!chat.isDone()) {
            return CompletableFuture.completedFuture(tellRefused(bot, address, chat));
        }
        var call = body(address).put("user_id", Long.parseLong(bot.id()));
        return api.call(bot, "getChatMember", call).thenApply(member -> {
            if (!member.isDone()) {
                return tellRefused(bot, address, member);
            }
            tell(bot, address, standing(bot, chat.result(), member.result()));
            return true;
        });
    }

    private PlaceNews standing(Bot bot, JsonNode chat, JsonNode member) {
        return BotStanding.of(chat, member, true, names.readsGroups(bot));
    }

    /** Whoever is refused is not there; whoever is not answered knows nothing and may ask again. */
    private boolean tellRefused(Bot bot, String address, Reply reply) {
        if (reply.kind() == Reply.Kind.REFUSED && (reply.code() == 400 || reply.code() == 403)) {
            tell(bot, address, new PlaceNews.Lost());
        }
        return false;
    }

    private void tell(Bot bot, String address, PlaceNews news) {
        var origin = Origin.place(Updates.CHANNEL, address);
        inbox.take(IncomingMessage.place(bot.shop(), "look " + UUID.randomUUID(), origin, news));
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode body(String address) {
        return body().put("chat_id", Long.parseLong(address));
    }
}
