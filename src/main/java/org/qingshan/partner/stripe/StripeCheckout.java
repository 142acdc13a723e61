package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingshan.domain.payment.CardPaying;

/** Opens Checkout Sessions ({@code POST /v1/checkout/sessions}); what becomes of them comes to {@link StripeDoor}. */
@ApplicationScoped
class StripeCheckout implements CardPaying {
    private static final Logger LOG = Logger.getLogger(StripeCheckout.class);
    /** What is written here fits to this version, whatever the account's own is. */
    private static final String VERSION = "2024-06-20";

    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final int OK = 200;
    /** The account knows no such page: another one's key is used by now. */
    private static final int GONE = 404;

    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;

    private final StripeConfig config;
    private final ObjectMapper json;
    private final String chats;
    private final HttpClient client;

    StripeCheckout(
            StripeConfig config, ObjectMapper json, @ConfigProperty(name = "qingshan.public-url") String publicUrl) {
        this.config = config;
        this.json = json;
        this.chats = publicUrl.replaceAll("/+$", "") + "/chat/";
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
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
            var open = earlier == null ? Optional.<Outcome>empty() : close(earlier);
            if (open.isPresent()) {
                return Answer.none(open.get());
            }
            var key = asked.code() + "-" + asked.attempt();
            return answer(send(request(SESSIONS).header("Idempotency-Key", key), form(fields(asked, sum.get()))));
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
    private Optional<Outcome> close(String session) throws IOException, InterruptedException {
        var page = SESSIONS + "/" + encoded(session);
        if (send(request(page + "/expire"), "").statusCode() == OK) {
            return Optional.empty();
        }
        var said = client.send(request(page).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (said.statusCode() == GONE) {
            return Optional.empty();
        }
        return switch (json.readTree(said.body()).path("status").asText()) {
            case "expired" -> Optional.empty();
            case "complete" -> Optional.of(Outcome.PAID_BEFORE);
            default -> Optional.of(Outcome.UNKNOWN);
        };
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(config.url().toString().replaceAll("/+$", "") + path))
                .timeout(config.timeout())
                .header("Authorization", "Bearer " + config.secretKey().orElseThrow())
                .header("Stripe-Version", VERSION)
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return client.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What Stripe has answered to a key it answers again, also where that was its own failure; so it has to be asked by another one. */
    private Answer answer(HttpResponse<String> response) throws IOException {
        var said = json.readTree(response.body());
        var session = said.path("id").asText();
        var page = said.path("url").asText();
        if (response.statusCode() == OK && !session.isEmpty() && page.matches("https?://.+")) {
            return new Answer(Outcome.OPENED, session, page);
        }
        // Its own code for what is wrong; the sentence beside it may repeat what was sent.
        LOG.warnf(
                "Stripe opens no page: status %d %s",
                response.statusCode(),
                said.path("error")
                        .path("code")
                        .asText(said.path("error").path("type").asText()));
        var isLater = response.statusCode() == TOO_MANY || response.statusCode() == CONFLICT;
        return Answer.none(isLater ? Outcome.UNKNOWN : Outcome.REFUSED);
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

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
