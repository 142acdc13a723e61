package org.qingshan.channel.telegram.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The program with stand-ins for the conversation, by polling or by webhook. */
public final class Probe {
    public static final String SHOP = "probe";

    private Probe() {}

    public static class Polling implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ProbeHandler.class, ProbeCatalog.class);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FakeTelegramResource.class, Map.of("mode", "polling")));
        }
    }

    public static class Webhook extends Polling {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FakeTelegramResource.class, Map.of("mode", "webhook")));
        }
    }
}
