package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests to Stripe, in its manner, and what it answers. */
@ApplicationScoped
class StripeCalls {
    /** What is written here fits to this version, whatever the account's own is. */
    private static final String VERSION = "2024-06-20";

    private static final int OK = 200;
    private static final int UNKNOWN_KEY = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;
    private static final int SERVERS = 500;

    private final StripeConfig config;
    private final ObjectMapper json;
    private final HttpClient client;

    StripeCalls(StripeConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    /** What it said. */
    record Said(int status, JsonNode body) {
        boolean isOk() {
            return status == OK;
        }

        /** Whether the same may be asked again, because it has not been looked at. */
        boolean isLater() {
            return status == TOO_MANY || status == CONFLICT;
        }

        /** Whether the key is not good for it: it was changed, or may not do this. */
        boolean isBarred() {
            return status == UNKNOWN_KEY || status == FORBIDDEN;
        }

        /** Whether nobody knows what became of it. */
        boolean isBroken() {
            return status >= SERVERS;
        }

        /** Its own code for what is wrong; the sentence beside it may repeat what was sent. */
        String wrong() {
            var error = body.path("error");
            return error.path("code").asText(error.path("type").asText());
        }
    }

    Said get(String path) throws IOException, InterruptedException {
        return said(request(path).GET().build());
    }

    /** @param key by which the same, asked again, has no second effect; null for what has none anyway */
    Said post(String path, @Nullable String key, Map<String, String> fields) throws IOException, InterruptedException {
        var request = request(path).POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        return said((key == null ? request : request.header("Idempotency-Key", key)).build());
    }

    private Said said(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Said(response.statusCode(), json.readTree(response.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(config.url().toString().replaceAll("/+$", "") + path))
                .timeout(config.timeout())
                .header("Authorization", "Bearer " + config.secretKey().orElseThrow())
                .header("Stripe-Version", VERSION)
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
