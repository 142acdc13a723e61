package org.qingshan.partner.courier;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.CourierFollowing;

/** Subscribes to news of parcels ({@code POST /poll}, schema json); they come to {@link Kuaidi100Door}. */
@ApplicationScoped
class Kuaidi100 implements CourierFollowing {
    private static final Logger LOG = Logger.getLogger(Kuaidi100.class);
    private static final String SUBSCRIBED = "200";
    /** The parcel is followed already. */
    private static final String AGAIN = "501";
    /** What they would say of this parcel the next time, too: no such courier, no such waybill, a courier that tells nothing. */
    private static final Set<String> FOR_GOOD = Set.of("700", "701", "702");

    private final Kuaidi100Config config;
    private final Signing signing;
    private final ObjectMapper json;
    private final String publicUrl;
    private final HttpClient client = HttpClient.newHttpClient();

    Kuaidi100(
            Kuaidi100Config config,
            Signing signing,
            ObjectMapper json,
            @ConfigProperty(name = "qingshan.public-url") String publicUrl) {
        this.config = config;
        this.signing = signing;
        this.json = json;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public boolean isOn() {
        return config.key().isPresent();
    }

    @Override
    public boolean follow(String shop, Courier courier, String waybill, String phone) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(config.url())
                            .timeout(config.timeout())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form(shop, courier, waybill, phone)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && isSettled(waybill, answer.body());
        } catch (IOException unreachable) {
            LOG.warnf("kuaidi100 cannot be reached: %s", unreachable.getClass().getSimpleName());
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String form(String shop, Courier courier, String waybill, String phone) throws IOException {
        var digits = phone.replaceAll("\\D", "");
        var parameters = Map.of(
                "callbackurl", publicUrl + Kuaidi100Door.PATH + "/" + shop,
                "salt", signing.salt(shop),
                // Some couriers tell only who knows the end of the recipient's phone.
                "phone", digits.substring(Math.max(0, digits.length() - 4)));
        var param = json.writeValueAsString(Map.of(
                "company",
                courier.code(),
                "number",
                waybill,
                "key",
                config.key().orElseThrow(),
                "parameters",
                parameters));
        return "schema=json&param=" + URLEncoder.encode(param, StandardCharsets.UTF_8);
    }

    /** A key that has run out, an empty account or their own trouble is put right one day: all that is asked again. */
    private boolean isSettled(String waybill, String body) throws IOException {
        var code = json.readTree(body).path("returnCode").asText();
        var isFollowed = code.equals(SUBSCRIBED) || code.equals(AGAIN);
        if (!isFollowed) {
            LOG.warnf("kuaidi100 does not follow %s: returnCode %s", waybill, code);
        }
        return isFollowed || FOR_GOOD.contains(code);
    }
}
