package org.qingshan.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;
import org.qingshan.support.telegram.Answer;

/** What whoever runs the program can watch at /q/metrics. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class MetersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    private static double meter(String name, String... tags) {
        var page = given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return page.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(tags).stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @AfterEach
    void every_call_conforms() {
        FakeTelegramResource.telegram().assertEveryCallConforms();
    }

    @Test
    void what_waits_is_shown_by_priority_with_the_age_of_the_oldest() {
        sender.reset();
        var before = meter("qingshan_outbox_queued", "channel=\"probe\"", "priority=\"receipt\"");
        var shop = shops.open(ProbeSender.IDLE + "waits");
        var chat = shops.chat(shop, "probe", "1");
        shops.put(shop, List.of(Letter.receipt(chat, "one"), Letter.receipt(chat, "two")));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(meter("qingshan_outbox_queued", "channel=\"probe\"", "priority=\"receipt\""))
                                .isEqualTo(before + 2));
        await().atMost(PATIENCE)
                .until(() -> meter("qingshan_outbox_oldest_seconds", "channel=\"probe\"", "priority=\"receipt\"") > 1);
        assertThat(meter("qingshan_outbox_queued", "channel=\"telegram\"", "priority=\"card\""))
                .isNotNegative();
        shops.execute("delete from outbox where shop_id = ?", shop);
    }

    @Test
    void what_became_of_messages_and_what_telegram_refused_is_counted() {
        sender.answersAtOnce(parcel -> Delivery.refused("400 no"));
        var failed = meter("qingshan_outbox_ended_total", "channel=\"probe\"", "state=\"failed\"");
        var shop = shops.open();
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "1"), "refused"));
        await().atMost(PATIENCE)
                .until(() -> meter("qingshan_outbox_ended_total", "channel=\"probe\"", "state=\"failed\"") > failed);
        sender.reset();
        var tooMany = meter("qingshan_telegram_refused_pace_total");
        FakeTelegramResource.telegram().user(8_001, "李").says("echo 1");
        FakeTelegramResource.telegram().answer("getUpdates", Answer.tooMany(1), 1);
        await().atMost(PATIENCE).until(() -> meter("qingshan_telegram_refused_pace_total") > tooMany);
    }

    @Test
    void no_name_of_a_shop_and_no_word_of_a_message_is_shown() {
        assertThat(given().when().get("/q/metrics").asString())
                .doesNotContainPattern(Pattern.compile("shop=|Fake-token"));
    }
}
