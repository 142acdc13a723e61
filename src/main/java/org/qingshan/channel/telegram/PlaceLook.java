package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.inbox.PlaceNews.Standing;
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
            bots.ofShop(asked.shop()).ifPresent(bot -> look(bot, asked.address(), PlaceLook::asItStands));
        }
    }

    /** The shop speaks there by this bot from now on, if it is there. Nothing is told where Telegram does not answer. */
    void takeOver(Bot bot, String address) {
        look(bot, address, standing -> new PlaceNews.AnotherBot(bot.id(), standing.orElse(null)));
    }

    private static PlaceNews asItStands(Optional<Standing> standing) {
        return standing.<PlaceNews>map(found -> found).orElseGet(PlaceNews.Lost::new);
    }

    /** @param news what there is to tell, of a bot that is not let in without its standing */
    private void look(Bot bot, String address, Function<Optional<Standing>, PlaceNews> news) {
        api.call(bot, "getMe", body())
                .thenAccept(me -> {
                    if (me.isDone()) {
                        names.know(bot, me.result());
                    }
                })
                .thenCompose(known -> api.call(bot, "getChat", body(address)))
                .thenCompose(chat -> member(bot, address, chat, news))
                .exceptionally(failure -> {
                    LOG.warnf("%s: it could not be found out how it stands in a chat: %s", bot, failure.getClass());
                    return false;
                });
    }

    private CompletableFuture<Boolean> member(
            Bot bot, String address, Reply chat, Function<Optional<Standing>, PlaceNews> news) {
        if (!chat.isDone()) {
            return CompletableFuture.completedFuture(tellRefused(bot, address, chat, news));
        }
        var call = body(address).put("user_id", Long.parseLong(bot.id()));
        return api.call(bot, "getChatMember", call).thenApply(member -> {
            if (!member.isDone()) {
                return tellRefused(bot, address, member, news);
            }
            tell(bot, address, news.apply(Optional.of(standing(bot, chat.result(), member.result()))));
            return true;
        });
    }

    private Standing standing(Bot bot, JsonNode chat, JsonNode member) {
        return BotStanding.of(chat, member, true, names.readsGroups(bot));
    }

    /** Whoever is refused is not there; whoever is not answered knows nothing and may ask again. */
    private boolean tellRefused(Bot bot, String address, Reply reply, Function<Optional<Standing>, PlaceNews> news) {
        if (reply.kind() == Reply.Kind.REFUSED && (reply.code() == 400 || reply.code() == 403)) {
            tell(bot, address, news.apply(Optional.empty()));
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
