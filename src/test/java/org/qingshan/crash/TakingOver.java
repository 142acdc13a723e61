package org.qingshan.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.postgres.EmbeddedPostgres;
import org.qingshan.platform.postgres.PostgresSettings;
import org.qingshan.support.BusyMachine;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.TemporaryPostgres;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;

/**
 * Of two replicas the one that has the leases of three shops' bots is killed in the midst of a stream.
 *
 * <p>It wants the packaged program and a minute: {@code failsafe:integration-test failsafe:verify -Dit.test=TakingOver}.
 */
class TakingOver {
    private static final Pattern OWNER_CODE = Pattern.compile("owner_(\\S+)");
    /** A lease lasts six seconds; the rest is for looking and asking, and where much else is tried at once for the machine. */
    private static final Duration SOON = BusyMachine.patience(Duration.ofSeconds(15), Duration.ofSeconds(40));

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 6;
    private static final long GROUP = -1_005_000_000_001L;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final FakeTelegram telegram = FakeTelegram.start();
    private final Crowd crowd = new Crowd(telegram, PEOPLE, new Random(5));
    private final List<FakeWorld> bots = new ArrayList<>(List.of(telegram.world()));
    private Path folder;
    private EmbeddedPostgres postgres;
    private Oracle oracle;
    private PackagedProgram first;
    private PackagedProgram second;
    private FakeUser host;
    private FakePlace group;
    private long nobodyYet = 90_000;

    @BeforeEach
    void three_shops_with_bots_and_two_replicas() throws Exception {
        folder = Path.of("target", "two-" + ProcessHandle.current().pid());
        postgres = EmbeddedPostgres.start(new PostgresSettings(folder, Path.of("target", "postgres-binaries"), true));
        oracle = new Oracle(postgres.address());
        telegram.withoutLimits();
        first = replica();
        first.start();
        host = telegram.user(80_001, "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        group = telegram.group(GROUP, "桃子群").isGiven(host, "can_pin_messages");
        host.hears("「桃子群」绑好了");
        found("hillside", "810000001:AAFakeTokenThatNobodyMayEverSee_0123");
        found("riverside", "810000002:AAFakeTokenThatNobodyMayEverSee_0123");
        second = replica();
        second.start();
    }

    private PackagedProgram replica() throws IOException {
        var address = postgres.address();
        return new PackagedProgram(
                http,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", address.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", address.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", address.password(),
                        "QINGSHAN_SECRET_KEY", "only-for-tests-0123456789-0123456789",
                        "QINGSHAN_TELEGRAM_TOKEN", telegram.token(),
                        "QINGSHAN_TELEGRAM_API_URL", telegram.url(),
                        "QINGSHAN_TELEGRAM_POLL_TIMEOUT", "2S",
                        "QINGSHAN_TELEGRAM_CALL_TIMEOUT", "5S"));
    }

    /** A shop whose owner gives it a bot in the web chat. */
    private void found(String shop, String token) throws Exception {
        var code = OWNER_CODE.matcher(first.verb("shop", "add", shop, shop).said());
        assertThat(code.find()).isTrue();
        var bot = telegram.bot(token, shop + "_bot");
        bots.add(bot);
        var owner = new PatientViewer(http, first, shop, bots.size());
        owner.say("/start owner_" + code.group(1), "in");
        owner.say("/bot " + token, "bot");
        stranger(bot).hears(shop);
    }

    /** Somebody new greets the bot. */
    private FakeUser stranger(FakeWorld bot) {
        return bot.user(nobodyYet++, "来客").says("/start");
    }

    @AfterEach
    void end_everything() throws Exception {
        first.close();
        second.close();
        postgres.close();
        telegram.close();
    }

    @Test
    void the_other_replica_goes_on_for_every_bot_and_only_what_was_on_its_way_comes_twice() throws Exception {
        // A1 was shown already, when the group was linked.
        telegram.latency(() -> 150);
        host.says("上 A4").hears("卡片已发给大家");
        everybodySpeaks();
        await("the group has what is true").atMost(PATIENCE).until(oracle::isSettled);
        telegram.hold(GROUP);
        host.says("上 A2");
        await("a card is on its way").atMost(PATIENCE).until(() -> telegram.holds("正在讲解 A2"));
        crowd.speaks();
        Thread.sleep(200);

        first.kill();
        var killed = System.nanoTime();
        var mayComeTwice = oracle.onTheWay();
        telegram.release(GROUP);
        var late = bots.stream().map(this::stranger).toList();
        crowd.speaks();
        late.forEach(somebody -> somebody.hears(shown -> !shown.text().isBlank(), "a greeting"));
        assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(SOON);

        everybodySpeaks();
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        await("everything is taken").atMost(PATIENCE).until(() -> bots.stream().allMatch(bot -> bot.pending() == 0));
        await("everything is sent").atMost(PATIENCE).until(oracle::isSettled);
        host.hears("发到「桃子群」的卡片不知道到没到");
        everyCardWasShownOnce();
        oracle.everybodyHasWhatHeWanted(crowd);
        oracle.nothingIsOversold();
        assertThat(mayComeTwice).containsAll(twice());
        telegram.assertEveryCallConforms();
        assertThat(second.verb("check")).isEqualTo(new PackagedProgram.Ending(0, "Everything is consistent."));
        second.stop();
        postgres.close();
        Stream.of(first, second).forEach(PackagedProgram::delete);
        TemporaryPostgres.delete(folder);
    }

    private void everybodySpeaks() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            crowd.speaks();
            bots.forEach(this::stranger);
            Thread.sleep(300);
        }
    }

    private void everyCardWasShownOnce() {
        for (var product : List.of("A4", "A2", "A3")) {
            assertThat(telegram.calls())
                    .filteredOn(call -> call.chat() == GROUP
                            && call.method().startsWith("send")
                            && call.text().contains("正在讲解 " + product))
                    .as("cards of " + product)
                    .hasSize(1);
        }
    }

    /** Chat and words of what people were sent more often than they caused it. */
    private Set<String> twice() throws Exception {
        Map<String, Integer> owed = new HashMap<>();
        oracle.rows(
                        "select address || ' ' || (body ->> 'text') from outbox where channel = 'telegram' and kind in ('TEXT', 'CARD')")
                .forEach(row -> owed.merge(row, 1, Integer::sum));
        Map<String, Integer> shown = new HashMap<>();
        telegram.calls("sendMessage").stream()
                .filter(call -> call.chat() > 0)
                .forEach(call -> shown.merge(call.chat() + " " + call.text(), 1, Integer::sum));
        Set<String> twice = new HashSet<>();
        shown.forEach((message, times) -> {
            if (times > owed.getOrDefault(message, 0)) {
                twice.add(message);
            }
        });
        return twice;
    }
}
