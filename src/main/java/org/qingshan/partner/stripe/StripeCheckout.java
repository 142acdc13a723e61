package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingshan.domain.payment.CardPaying;

/** Opens Checkout Sessions ({@code POST /v1/checkout/sessions}); what becomes of them comes to {@link StripeDoor}. */
@ApplicationScoped
class StripeCheckout implements CardPaying {
    private static final Logger LOG = Logger.getLogger(StripeCheckout.class);
    private static final String SESSIONS = "/v1/checkout/sessions";
    /** The account knows no such page: another one's key is used by now. */
    private static final int GONE = 404;

    private final StripeConfig config;
    private final StripeCalls calls;
    private final String chats;

    StripeCheckout(
            StripeConfig config, StripeCalls calls, @ConfigProperty(name = "qingshan.public-url") String publicUrl) {
        this.config = config;
        this.calls = calls;
        this.chats = publicUrl.replaceAll("/+$", "") + "/chat/";
    }

    @Override
    public boolean isOn(String shop) {
        return config.isOn(shop);
    }

    @Override
    public Answer open(Asked asked) {
        var sum = StripeAmounts.toStripe(asked.sum(), asked.currency());
        if (sum.isEmpty()) {
            LOG.warnf("Stripe takes no %d minor units of %s", asked.sum(), asked.currency());
            return Answer.none(Outcome.REFUSED);
        }
        try {
            var earlier = asked.instead();
            var before = earlier == null ? Page.none(Fate.CLOSED) : closed(earlier);
            if (before.fate() == Fate.PAID || before.fate() == Fate.UNDER_WAY) {
                return Answer.paidBefore(before);
            }
            if (before.fate() == Fate.UNKNOWN) {
                return Answer.none(Outcome.UNKNOWN);
            }
            var key = asked.code() + "-" + asked.attempt();
            return answer(calls.post(SESSIONS, key, fields(asked, sum.get())));
        } catch (IOException unreachable) {
            LOG.warnf(
                    "Stripe cannot be reached or understood: %s",
                    unreachable.getClass().getSimpleName());
            return Answer.none(Outcome.UNKNOWN);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Answer.none(Outcome.UNKNOWN);
        }
    }

    /** Of two open pages both would be paid at. */
    private Page closed(String session) throws IOException, InterruptedException {
        var page = SESSIONS + "/" + StripeCalls.encoded(session);
        if (calls.post(page + "/expire", null, Map.of()).isOk()) {
            return Page.none(Fate.CLOSED);
        }
        var said = calls.get(page);
        if (said.status() == GONE) {
            return Page.none(Fate.CLOSED);
        }
        return switch (said.body().path("status").asText()) {
            case "expired" -> Page.none(Fate.CLOSED);
            case "complete" -> complete(said.body());
            default -> Page.none(Fate.UNKNOWN);
        };
    }

    private Page complete(JsonNode session) throws IOException, InterruptedException {
        var currency = session.path("currency").asText().toUpperCase(Locale.ROOT);
        long sum = StripeAmounts.told(session.path("amount_total"), currency).orElse(0L);
        var intent = session.path("payment_intent").asText("");
        var isPaid = session.path("payment_status").asText().equals("paid") && sum > 0;
        return new Page(isPaid ? Fate.PAID : onItsWay(intent), sum, currency, intent);
    }

    /** A page that was paid at stays complete, whether the money comes in the end or not; the payment says so, where the key may read it. */
    private Fate onItsWay(String intent) throws IOException, InterruptedException {
        if (intent.isEmpty()) {
            return Fate.UNDER_WAY;
        }
        var said = calls.get("/v1/payment_intents/" + StripeCalls.encoded(intent));
        return switch (said.body().path("status").asText()) {
            case "requires_payment_method", "canceled" -> Fate.FAILED;
            default -> Fate.UNDER_WAY;
        };
    }

    /** What Stripe has answered to a key it answers again, also where that was its own failure; so it has to be asked by another one. */
    private static Answer answer(StripeCalls.Said said) {
        var session = said.body().path("id").asText();
        var page = said.body().path("url").asText();
        if (said.isOk() && !session.isEmpty() && page.matches("https?://.+")) {
            return new Answer(Outcome.OPENED, session, page, null);
        }
        LOG.warnf("Stripe opens no page: status %d %s", said.status(), said.wrong());
        return Answer.none(said.isLater() ? Outcome.UNKNOWN : Outcome.REFUSED);
    }

    @Override
    public Page close(String session) {
        if (!config.isComplete()) {
            return Page.none(Fate.UNKNOWN);
        }
        try {
            return closed(session);
        } catch (IOException unreachable) {
            LOG.warnf(
                    "Stripe cannot be reached or understood: %s",
                    unreachable.getClass().getSimpleName());
            return Page.none(Fate.UNKNOWN);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Page.none(Fate.UNKNOWN);
        }
    }

    /** Of the buyer it says nothing; what Stripe has to know of who pays, it asks itself. */
    private Map<String, String> fields(Asked asked, long sum) {
        var reference = new StripeReference(asked.shop(), asked.code()).written();
        var page = chats + asked.shop() + "/pay/" + asked.code();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mode", "payment");
        fields.put("client_reference_id", reference);
        // A refund is told of the charge alone, which carries this.
        fields.put("payment_intent_data[metadata][reference]", reference);
        fields.put("line_items[0][quantity]", "1");
        fields.put("line_items[0][price_data][currency]", asked.currency().toLowerCase(Locale.ROOT));
        fields.put("line_items[0][price_data][unit_amount]", String.valueOf(sum));
        fields.put(
                "line_items[0][price_data][product_data][name]", "订单 " + asked.order() + " · Order " + asked.order());
        fields.put("expires_at", String.valueOf(asked.until().getEpochSecond()));
        fields.put("success_url", page + "?back=done");
        fields.put("cancel_url", page);
        return fields;
    }
}
