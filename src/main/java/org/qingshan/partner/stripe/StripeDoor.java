package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CardNews;
import org.qingshan.domain.order.CardNews.Kind;
import org.qingshan.domain.order.CardTaking;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.CardRefunding;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Storable;
import org.qingshan.platform.lane.Lanes;

/**
 * Where Stripe tells what became of payments. Only what is signed is read; it is answered 200 once its effects are durable, or where it is
 * nothing of ours, and what is answered otherwise Stripe tells again, for three days.
 */
@Blocking
@PermitAll
@Path("/stripe/webhook")
public class StripeDoor {
    private static final Logger LOG = Logger.getLogger(StripeDoor.class);

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final StripeConfig config;
    private final StripeSignature signature;
    private final ObjectMapper json;
    private final Lanes lanes;
    private final CardTaking taking;
    private final DatabaseClock clock;

    StripeDoor(
            StripeConfig config,
            StripeSignature signature,
            ObjectMapper json,
            Lanes lanes,
            CardTaking taking,
            DatabaseClock clock) {
        this.config = config;
        this.signature = signature;
        this.json = json;
        this.lanes = lanes;
        this.taking = taking;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response tell(@HeaderParam("Stripe-Signature") @Nullable String signed, byte[] body) {
        if (!config.isComplete()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (!signature.isTrue(body, signed, clock.now())) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        try {
            var event = Storable.json(json.readTree(body));
            var reference = reference(event).or(() -> byPayment(event));
            var isHeard = reference.isEmpty() || hear(reference.get(), event);
            return Response.status(isHeard ? Response.Status.OK : Response.Status.CONFLICT)
                    .build();
        } catch (IOException unreadable) {
            LOG.warnf(
                    "What Stripe told cannot be read: %s", unreadable.getClass().getSimpleName());
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    /** Whose it is; none where somebody else takes money by the same account. */
    private static Optional<StripeReference> reference(JsonNode event) {
        var object = event.path("data").path("object");
        var said = object.path("client_reference_id")
                .asText(object.path("metadata").path("reference").asText());
        return StripeReference.read(said);
    }

    /** What is given back at Stripe itself names the payment alone. */
    private Optional<StripeReference> byPayment(JsonNode event) {
        var intent = event.path("data").path("object").path("payment_intent").asText("");
        return intent.isEmpty()
                ? Optional.empty()
                : lanes.acrossShops(() -> CardCheckout.paidAs(intent))
                        .map(named -> new StripeReference(named.shop(), named.code()));
    }

    /** A shop that takes no cards any more is told all the same of what was paid when it did. */
    private boolean hear(StripeReference reference, JsonNode event) throws IOException {
        var object = event.path("data").path("object");
        var kind = kind(event.path("type").asText(), object);
        var news = kind.isEmpty() ? Optional.<CardNews>empty() : Optional.of(news(reference, event, kind.get()));
        if (news.isEmpty()
                || lanes.acrossShops(() -> Shop.byKey(reference.shop())).isEmpty()) {
            return true;
        }
        var isHeard = lanes.run(
                reference.shop(),
                () -> taking.hear(news.get(), Shop.byKey(reference.shop()).orElseThrow()));
        LOG.infof("%s: Stripe told %s %s", reference.shop(), news.get().kind(), isHeard ? "" : "too early");
        return isHeard;
    }

    private CardNews news(StripeReference reference, JsonNode event, Kind kind) throws IOException {
        var object = event.path("data").path("object");
        var currency = object.path("currency").asText().toUpperCase(Locale.ROOT);
        return new CardNews(
                event.path("id").asText(),
                created(event).orElseGet(clock::now),
                kind,
                reference.code(),
                nameOf(kind, object),
                object.path("payment_intent").asText(""),
                StripeAmounts.told(object.path(sumOf(kind)), currency)
                        .filter(sum -> sum > 0 || kind != Kind.PAID && kind != Kind.REFUND_DONE)
                        .orElseThrow(() -> new IOException("no sum of money")),
                currency,
                begun(kind, object));
    }

    private static @Nullable Instant begun(Kind kind, JsonNode object) {
        var isRefund = kind == Kind.REFUND_DONE || kind == Kind.REFUND_FAILED;
        return isRefund ? created(object).orElse(null) : null;
    }

    /** Empty where it is no time that anything can have been done at. */
    private static Optional<Instant> created(JsonNode it) {
        var seconds = it.path("created");
        return seconds.isIntegralNumber()
                        && seconds.canConvertToLong()
                        && Math.abs(seconds.longValue()) < LAST.getEpochSecond()
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static String sumOf(Kind kind) {
        return switch (kind) {
            case REFUNDED -> "amount_refunded";
            case REFUND_DONE, REFUND_FAILED -> "amount";
            case PAID, PENDING, FAILED, EXPIRED -> "amount_total";
        };
    }

    private static String nameOf(Kind kind, JsonNode object) {
        return switch (kind) {
            case REFUNDED -> "";
            case REFUND_DONE, REFUND_FAILED ->
                object.path("metadata").path("refund").asText(object.path("id").asText());
            case PAID, PENDING, FAILED, EXPIRED -> object.path("id").asText();
        };
    }

    /** How far a refund is that is in this state. */
    static CardRefunding.Outcome refund(String status) {
        return switch (status) {
            case "succeeded" -> CardRefunding.Outcome.SUCCEEDED;
            case "failed", "canceled" -> CardRefunding.Outcome.FAILED;
            case "pending", "requires_action" -> CardRefunding.Outcome.PENDING;
            default -> CardRefunding.Outcome.UNKNOWN;
        };
    }

    private static Optional<Kind> kind(String type, JsonNode object) {
        return switch (type) {
            case "checkout.session.completed" ->
                Optional.of(object.path("payment_status").asText().equals("paid") ? Kind.PAID : Kind.PENDING);
            case "checkout.session.async_payment_succeeded" -> Optional.of(Kind.PAID);
            case "checkout.session.async_payment_failed" -> Optional.of(Kind.FAILED);
            case "checkout.session.expired" -> Optional.of(Kind.EXPIRED);
            case "charge.refunded" -> Optional.of(Kind.REFUNDED);
            case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" ->
                switch (refund(object.path("status").asText())) {
                    case SUCCEEDED -> Optional.of(Kind.REFUND_DONE);
                    case FAILED -> Optional.of(Kind.REFUND_FAILED);
                    case PENDING, UNKNOWN, NONE, BARRED -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }
}
