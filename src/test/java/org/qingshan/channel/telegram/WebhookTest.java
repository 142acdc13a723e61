package org.qingshan.channel.telegram;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeHandler;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.FakeUser;

@QuarkusTest
@TestProfile(Probe.Webhook.class)
class WebhookTest {
    private static final AtomicLong PERSON = new AtomicLong(500);
    private static final int CHATS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SECRET = new Bot("x", FakeTelegram.TOKEN, null).webhookSecret();

    @Inject
    ProbeShop shops;

    @Inject
    ProbeHandler handler;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();
    private FakeUser li;
    private long id;

    @BeforeEach
    void a_person_nobody_knows_and_a_webhook() {
        shops.open(Probe.SHOP);
        id = PERSON.incrementAndGet();
        li = telegram.user(id, "小李");
        await().atMost(PATIENCE).until(telegram.world()::hasWebhook);
    }

    @AfterEach
    void every_call_conforms() {
        handler.databaseIsAway(false);
        telegram.assertEveryCallConforms();
    }

    private int taken() {
        return shops.count("select count(*) from inbox where shop_id = ? and person = ?", Probe.SHOP, Long.toString(id))
                .orElseThrow();
    }

    private String update(int number) {
        return update(number, id);
    }

    private static String update(int number, long id) {
        return "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1,\"text\":\"n%d\",\"chat\":{\"id\":%d},\"from\":{\"id\":%d,\"first_name\":\"李\"}}}"
                .formatted(number, number, number, id, id);
    }

    private static Response bring(String body) {
        return given().contentType("application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
                .body(body)
                .post("/telegram/4242");
    }

    @Test
    void telegram_is_told_where_to_bring_updates() {
        var call = telegram.calls("setWebhook").get(0).body();
        assertThat(call.path("url").asText()).endsWith("/telegram/4242");
        assertThat(call.path("secret_token").asText()).matches("[0-9a-f]{64}");
        assertThat(call.path("max_connections").asInt()).isEqualTo(100);
        assertThat(call.path("allowed_updates"))
                .hasSize(6)
                .anyMatch(kind -> kind.asText().equals("pre_checkout_query"));
        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void a_person_talks_edits_and_taps_and_is_answered_each_time() {
        li.says("A1 x2").hears("TEXT A1 x2");
        li.edits("A1 x3").hears("EDIT A1 x3 amends true");
        li.taps("again").hears("TAP again");
        await().atMost(PATIENCE).until(() -> telegram.world().unansweredTaps() == 0);
    }

    @Test
    void only_who_knows_the_secret_is_heard() {
        var body = update(1);
        var json = given().contentType("application/json").body(body);
        json.post("/telegram/4242").then().statusCode(401);
        given().contentType("application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", SECRET + "x")
                .body(body)
                .post("/telegram/4242")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
                .body(body)
                .post("/telegram/4243")
                .then()
                .statusCode(404);
        assertThat(taken()).isZero();
        bring(body).then().statusCode(200);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_or_is_not_for_us_is_answered_well_and_does_nothing() {
        bring("{\"update_id\":").then().statusCode(200);
        bring("{\"update_id\":1,\"message\":{}}").then().statusCode(200);
        bring("{\"update_id\":1,\"poll\":{}}").then().statusCode(200);
        bring("").then().statusCode(200);
        bring("x".repeat(300 * 1024)).then().statusCode(413);
        assertThat(taken()).isZero();
    }

    @Test
    void while_the_database_is_away_telegram_is_asked_to_come_again_in_a_second() {
        handler.databaseIsAway(true);
        bring(update(1)).then().statusCode(503).header("Retry-After", "1");
        assertThat(taken()).isZero();
        var before = telegram.world().webhookDeliveries();
        li.says("while the database is away");
        await().atMost(PATIENCE).until(() -> telegram.world().webhookDeliveries() > before + 1);
        handler.databaseIsAway(false);
        li.hears("while the database is away");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void an_update_whose_answer_was_lost_comes_again_and_has_no_second_effect() {
        telegram.world().loseWebhookAnswers(1);
        li.says("once").hears("once");
        await().atMost(PATIENCE).until(() -> telegram.world().pending() == 0);
        assertThat(taken()).isEqualTo(1);
        assertThat(li.sees()).hasSize(1);
    }

    @Test
    void updates_of_five_chats_brought_five_times_in_any_order_have_one_effect_each() {
        var chats = LongStream.rangeClosed(1, CHATS)
                .map(i -> PERSON.incrementAndGet())
                .boxed()
                .toList();
        // Whoever the bot cannot answer has left, which is one more message.
        chats.forEach(chat -> telegram.user(chat, "乡亲"));
        List<String> updates = new ArrayList<>();
        for (int number = 1; number <= 30; number++) {
            var update = update(number, chats.get(number % CHATS));
            updates.addAll(Collections.nCopies(3, update));
        }
        var shuffled = new ArrayList<>(updates.stream().distinct().toList());
        shuffled.addAll(shuffled);
        Collections.shuffle(shuffled, new Random(3));
        Collections.reverse(updates);
        Stream.of(updates, shuffled)
                .map(all -> CompletableFuture.runAsync(
                        () -> all.forEach(update -> bring(update).then().statusCode(200))))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(chats).allSatisfy(chat -> {
            var address = Long.toString(chat);
            assertThat(shops.count("select count(*) from inbox where shop_id = ? and person = ?", Probe.SHOP, address))
                    .contains(30 / CHATS);
            assertThat(shops.count(
                            "select count(*) from outbox where shop_id = ? and address = ?", Probe.SHOP, address))
                    .contains(30 / CHATS);
        });
    }
}
