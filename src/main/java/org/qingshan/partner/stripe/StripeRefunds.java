package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.qingshan.domain.payment.CardRefunding;

/** Gives money back ({@code POST /v1/refunds}); what becomes of it later comes to {@link StripeDoor}. */
@ApplicationScoped
class StripeRefunds implements CardRefunding {
    private static final Logger LOG = Logger.getLogger(StripeRefunds.class);
    private static final String REFUNDS = "/v1/refunds";
    /** Stripe lists no more at once, and nobody gives one payment back in so many parts. */
    private static final int MOST = 100;

    private final StripeConfig config;
    private final StripeCalls calls;

    StripeRefunds(StripeConfig config, StripeCalls calls) {
        this.config = config;
        this.calls = calls;
    }

    @Override
    public Outcome refund(Asked asked) {
        var sum = StripeAmounts.toStripe(asked.sum(), asked.currency());
        if (sum.isEmpty()) {
            LOG.warnf("Stripe gives back no %d minor units of %s", asked.sum(), asked.currency());
            return Outcome.FAILED;
        }
        if (!config.isComplete()) {
            return Outcome.BARRED;
        }
        try {
            return asked.onlyLook() ? found(asked) : asked(asked, sum.get());
        } catch (IOException unreachable) {
            LOG.warnf(
                    "Stripe cannot be reached or understood: %s",
                    unreachable.getClass().getSimpleName());
            return Outcome.UNKNOWN;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Outcome.UNKNOWN;
        }
    }

    /** What it refuses it may have done all the same, when it was asked before and the answer was lost. */
    private Outcome asked(Asked asked, long sum) throws IOException, InterruptedException {
        var said = calls.post(REFUNDS, "refund-" + asked.code(), fields(asked, sum));
        if (said.isOk()) {
            return outcome(said.body());
        }
        LOG.warnf("Stripe gives nothing back: status %d %s", said.status(), said.wrong());
        if (said.isLater() || said.isBarred()) {
            return said.isLater() ? Outcome.UNKNOWN : Outcome.BARRED;
        }
        var found = found(asked);
        if (said.isBroken()) {
            // It may have been done before it broke, whoever is let in to look.
            return found == Outcome.NONE || found == Outcome.BARRED ? Outcome.UNKNOWN : found;
        }
        return found == Outcome.NONE ? Outcome.FAILED : found;
    }

    private Outcome found(Asked asked) throws IOException, InterruptedException {
        var said = calls.get(REFUNDS + "?limit=" + MOST + "&payment_intent=" + StripeCalls.encoded(asked.intent()));
        if (!said.isOk()) {
            LOG.warnf("Stripe does not say what it gave back: status %d %s", said.status(), said.wrong());
            return said.isBarred() ? Outcome.BARRED : Outcome.UNKNOWN;
        }
        for (var one : said.body().path("data")) {
            if (one.path("metadata").path("refund").asText().equals(asked.code())) {
                return outcome(one);
            }
        }
        return said.body().path("has_more").asBoolean() ? Outcome.UNKNOWN : Outcome.NONE;
    }

    private static Outcome outcome(JsonNode refund) {
        return StripeDoor.refund(refund.path("status").asText());
    }

    private static Map<String, String> fields(Asked asked, long sum) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("payment_intent", asked.intent());
        fields.put("amount", String.valueOf(sum));
        // By these we know it when it is told of.
        fields.put("metadata[reference]", new StripeReference(asked.shop(), asked.checkout()).written());
        fields.put("metadata[refund]", asked.code());
        return fields;
    }
}
