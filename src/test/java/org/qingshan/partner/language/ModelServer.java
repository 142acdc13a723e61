package org.qingshan.partner.language;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A stand-in for a server with OpenAI's interface, on a port of its own. */
public class ModelServer implements QuarkusTestResourceLifecycleManager {
    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of("qingshan.model.url", server.baseUrl() + "/v1", "qingshan.model.timeout", "1s");
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
