package org.qingshan.partner.courier;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A stand-in for kuaidi100, on a port of its own. */
public class CourierServer implements QuarkusTestResourceLifecycleManager {
    static final String KEY = "AbCdEf123456";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "qingshan.kuaidi100.key",
                KEY,
                "qingshan.kuaidi100.url",
                server.baseUrl() + "/poll",
                "qingshan.kuaidi100.timeout",
                "1s",
                "qingshan.schedule.parcels",
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
