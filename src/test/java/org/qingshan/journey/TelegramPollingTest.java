package org.qingshan.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;

/** The story with updates fetched by polling. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
public class TelegramPollingTest extends TelegramStory {

    public static class OfTheFirstShop implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(FakeTelegramResource.class, Map.of("mode", "polling", "shop", "first")));
        }
    }
}
