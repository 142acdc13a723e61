package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.inbox.CheckoutGate.Checkout;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PaymentNews;
import org.qingshan.inbox.PaymentNews.Money;

/**
 * What updates say of money. They are read as they came: whatever else may be wrong with such a message, the money is there. A payment
 * is known by its own name, so that it is one however often, and in whichever message, it is told.
 */
final class PaymentUpdates {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private PaymentUpdates() {}

    /** Empty where nothing is said of money. */
    static Optional<IncomingMessage> read(String shop, JsonNode update) throws UnreadableUpdate {
        var message = update.path("message");
        if (message.path("successful_payment").isObject()) {
            var money = money(message.path("successful_payment"));
            return Optional.of(IncomingMessage.payment(
                    shop, "p:" + money.charge(), origin(message), new PaymentNews.Paid(money, isOfPlace(message))));
        }
        if (message.path("refunded_payment").isObject()) {
            var money = money(message.path("refunded_payment"));
            return Optional.of(IncomingMessage.payment(
                    shop, "r:" + money.charge(), origin(message), new PaymentNews.Returned(money, isOfPlace(message))));
        }
        return Optional.empty();
    }

    /** Empty where it cannot be told who wants to pay what. */
    static Optional<Checkout> checkout(String shop, JsonNode query) {
        return query.path("from").path("id").isIntegralNumber()
                ? Optional.of(new Checkout(
                        shop,
                        person(query.path("from")),
                        query.path("invoice_payload").asText(),
                        sum(query),
                        query.path("currency").asText()))
                : Optional.empty();
    }

    private static Money money(JsonNode payment) throws UnreadableUpdate {
        var charge = payment.path("telegram_payment_charge_id").asText();
        var sum = sum(payment);
        var currency = payment.path("currency").asText();
        if (charge.isEmpty() || sum <= 0 || !CURRENCY.matcher(currency).matches()) {
            throw new UnreadableUpdate("a payment without name, sum or money");
        }
        return new Money(
                payment.path("invoice_payload").asText(),
                sum,
                currency,
                charge,
                payment.path("provider_payment_charge_id").asText());
    }

    /** 0 where it is none, or more than money there is. */
    private static long sum(JsonNode payment) {
        var sum = payment.path("total_amount");
        return sum.isNumber() && !sum.canConvertToLong() ? 0 : sum.asLong();
    }

    /** Who has paid, in his own chat; where Telegram does not say who, the chat stands for him. */
    private static Origin origin(JsonNode message) throws UnreadableUpdate {
        if (isSeen(message.path("from"))) {
            return person(message.path("from"));
        }
        if (!message.path("chat").path("id").isIntegralNumber()) {
            throw new UnreadableUpdate("a payment of nobody");
        }
        return Origin.privateChat(
                Updates.CHANNEL, message.path("chat").path("id").asText(), "", null);
    }

    private static boolean isSeen(JsonNode from) {
        return from.path("id").isIntegralNumber() && !from.path("is_bot").asBoolean();
    }

    private static boolean isOfPlace(JsonNode message) {
        return !isSeen(message.path("from"))
                && PlaceUpdates.isPlace(message.path("chat").path("id").asText());
    }

    private static Origin person(JsonNode person) {
        var name = person.path("first_name").asText("") + " "
                + person.path("last_name").asText("");
        var language = person.path("language_code");
        return Origin.privateChat(
                Updates.CHANNEL,
                person.path("id").asText(),
                name.strip(),
                language.isTextual() ? language.asText() : null);
    }
}
