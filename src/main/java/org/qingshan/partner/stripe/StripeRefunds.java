package org.qingshan.partner.stripe;

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

    private final StripeConfig config;
    private final StripeCalls calls;

    StripeRefunds(StripeConfig config, StripeCalls calls) {
        this.config = config;
        this.calls = calls;
    }

    @Override
    public Outcome refund(Asked asked) {
        var sum = StripeAmounts.toStripe(asked.sum(), asked.currency());
        if (sum.isEmpty() || !config.isComplete()) {
            LOG.warnf("Stripe gives back no %d minor units of %s", asked.sum(), asked.currency());
            return Outcome.FAILED;
        }
        try {
            return outcome(calls.post(REFUNDS, "refund-" + asked.code(), fields(asked, sum.get())));
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

    private static Map<String, String> fields(Asked asked, long sum) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("payment_intent", asked.intent());
        fields.put("amount", String.valueOf(sum));
        // By these we know it when it is told of.
        fields.put("metadata[reference]", new StripeReference(asked.shop(), asked.checkout()).written());
        fields.put("metadata[refund]", asked.code());
        return fields;
    }

    private static Outcome outcome(StripeCalls.Said said) {
        if (said.isOk()) {
            return StripeDoor.refund(said.body().path("status").asText());
        }
        LOG.warnf("Stripe gives nothing back: status %d %s", said.status(), said.wrong());
        return said.isLater() || said.isBroken() ? Outcome.UNKNOWN : Outcome.FAILED;
    }
}
