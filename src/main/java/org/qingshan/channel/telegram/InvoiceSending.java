package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PaymentNews.NotShown;
import org.qingshan.inbox.PaymentNews.Why;
import org.qingshan.outbox.OutgoingMessage;

/** Shows what can be paid. Where Telegram does not take it, the conversation is told, as if it had been said in the chat. */
@ApplicationScoped
class InvoiceSending {
    private static final Logger LOG = Logger.getLogger(InvoiceSending.class);

    private final BotMethods methods;
    private final ProviderTokens tokens;
    private final Inbox inbox;

    InvoiceSending(BotMethods methods, ProviderTokens tokens, Inbox inbox) {
        this.methods = methods;
        this.tokens = tokens;
        this.inbox = inbox;
    }

    CompletableFuture<Reply> send(Bot bot, String address, OutgoingMessage message) {
        return CompletableFuture.supplyAsync(() -> tokens.of(bot.shop()))
                .thenCompose(token -> token.map(known -> methods.sendInvoice(bot, address, message, known))
                        .orElseGet(() -> CompletableFuture.completedFuture(
                                Reply.refused(400, "the shop has no payment provider", null))))
                .exceptionally(away -> Reply.unsent("the token of the payment provider cannot be looked up"))
                .thenApply(reply -> heeded(bot, address, message, reply));
    }

    private Reply heeded(Bot bot, String address, OutgoingMessage message, Reply reply) {
        if (reply.kind() == Reply.Kind.REFUSED
                && reply.code() == 400
                && reply.movedTo() == null
                && !reply.isRefusal(400, "chat not found")) {
            var payload = Objects.requireNonNull(message.bill()).payload();
            LOG.warnf("%s: an invoice is not shown: %s", bot, reply.problem());
            inbox.take(IncomingMessage.payment(
                    bot.shop(),
                    "not shown " + UUID.randomUUID(),
                    Origin.privateChat(Updates.CHANNEL, address, "", null),
                    new NotShown(payload, why(reply.problem()))));
        }
        return reply;
    }

    /** Telegram says it by names in capitals: CURRENCY_TOTAL_AMOUNT_INVALID, CURRENCY_INVALID, PAYMENT_PROVIDER_INVALID. */
    private static Why why(String problem) {
        var said = problem.toUpperCase(Locale.ROOT);
        if (said.contains("AMOUNT_INVALID")) {
            return Why.SUM;
        }
        return said.contains("CURRENCY") ? Why.CURRENCY : Why.PROVIDER;
    }
}
