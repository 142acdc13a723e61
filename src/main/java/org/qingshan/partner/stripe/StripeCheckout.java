package org.qingshan.partner.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            var open = earlier == null ? Optional.<Outcome>empty() : closed(earlier);
            if (open.isPresent()) {
                return Answer.none(open.get());
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

    /** Of two open pages both would be paid at. Empty where nobody can pay at the earlier one any more. */
    private Optional<Outcome> closed(String session) throws IOException, InterruptedException {
        var page = SESSIONS + "/" + StripeCalls.encoded(session);
        if (calls.post(page + "/expire", null, Map.of()).isOk()) {
            return Optional.empty();
        }
        var said = calls.get(page);
        if (said.status() == GONE) {
            return Optional.empty();
        }
        return switch (said.body().path("status").asText()) {
            case "expired" -> Optional.empty();
            case "complete" -> Optional.of(Outcome.PAID_BEFORE);
            default -> Optional.of(Outcome.UNKNOWN);
        };
    }

    /** What Stripe has answered to a key it answers again, also where that was its own failure; so it has to be asked by another one. */
    private static Answer answer(StripeCalls.Said said) {
        var session = said.body().path("id").asText();
        var page = said.body().path("url").asText();
        if (said.isOk() && !session.isEmpty() && page.matches("https?://.+")) {
            return new Answer(Outcome.OPENED, session, page);
        }
        LOG.warnf("Stripe opens no page: status %d %s", said.status(), said.wrong());
        return Answer.none(said.isLater() ? Outcome.UNKNOWN : Outcome.REFUSED);
    }

    @Override
    public boolean close(String session) {
        try {
            return config.isComplete() && closed(session).isEmpty();
        } catch (IOException unreachable) {
            LOG.warnf(
                    "Stripe cannot be reached or understood: %s",
                    unreachable.getClass().getSimpleName());
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
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
