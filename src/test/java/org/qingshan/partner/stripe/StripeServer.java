package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A stand-in for Stripe, on a port of its own. */
public class StripeServer implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "sk_test_0123456789abcdef";
    static final String SIGNING = "whsec_0123456789abcdef";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "qingshan.stripe.secret-key",
                KEY,
                "qingshan.stripe.webhook-secret",
                SIGNING,
                "qingshan.stripe.shops",
                "*",
                "qingshan.stripe.url",
                server.baseUrl(),
                "qingshan.stripe.timeout",
                "1s");
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector into) {
        into.injectIntoFields(server, new TestInjector.MatchesType(WireMockServer.class));
    }
}
