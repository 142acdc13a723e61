package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.telegram.FakeUser;

/** Two hundred chats claim in the same moment, and Telegram lets two of them wait. */
@QuarkusTest
@TestProfile(TelegramRushTest.Patient.class)
class TelegramRushTest {
    private static final int CHATS = 200;
    private static final String HELD = "已为你留 1 斤 竹笋（A2）";

    @Inject
    Rows rows;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    /** Calls may take so long that the fate of those held back is not given up meanwhile. */
    public static class Patient implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    FakeTelegramResource.class, Map.of("mode", "polling", "shop", "first", "call-timeout", "50S")));
        }
    }

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    @Test
    void no_chat_waits_for_what_is_slow_in_another() {
        var people = IntStream.range(0, CHATS)
                .mapToObj(i -> telegram.user(40_000 + i, "乡亲" + i))
                .toList();
        List.of(40_000L, 40_100L).forEach(telegram::hold);
        people.forEach(one -> one.says("A2 1"));
        people.get(0).says("A2 1");
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        people.stream().filter(TelegramRushTest::isAnswered).count() == CHATS - 2);
        assertThat(isAnswered(people.get(0)) || isAnswered(people.get(100))).isFalse();
        telegram.user(49_999, "后来的人").says("A2 1").hears(HELD);
        List.of(40_000L, 40_100L).forEach(telegram::release);
        people.get(100).hears(HELD);
        people.get(0).hears(HELD);
        people.get(0).hears(HELD);
        assertThat(people).allSatisfy(one -> assertThat(one.sees()).hasSizeBetween(1, 2));
        assertThat(rows.<BigDecimal>of(
                        "qingshan", "select held from lineup_item where shop_id = :shop and slot = 'A2'"))
                .singleElement()
                .satisfies(held -> assertThat(held).isEqualByComparingTo(BigDecimal.valueOf(CHATS + 2)));
    }

    private static boolean isAnswered(FakeUser person) {
        return person.sees().stream().anyMatch(shown -> shown.text().contains(HELD));
    }
}
