package org.qingshan.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.crash.Oracle.Trouble;
import org.qingshan.crash.Trap.Point;
import org.qingshan.platform.postgres.EmbeddedPostgres;
import org.qingshan.platform.postgres.PostgresSettings;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.TemporaryPostgres;

/**
 * A storm of orders over Telegram, in which program, database or both are killed again and again, at random moments and at every
 * point of a message's way; connections are cut, answers lost, calls refused, and a replica that holds the leases stands still.
 * In the end the journal of what was said, the log of what was shown and the database must tell the same story.
 *
 * <p>{@code -Dqingshan.storm.kills=1000} makes it long, {@code -Dqingshan.storm.seed=…} chooses the same troubles again.
 */
class CrashStorm {
    private static final int KILLS = Integer.getInteger("qingshan.storm.kills", 30);
    private static final long SEED = Long.getLong("qingshan.storm.seed", System.nanoTime());
    private static final int PEOPLE = 12;
    /** A replica stands still longer than a lease lasts in one of so many rounds: it takes as long as several kills. */
    private static final int PAUSE_EVERY = 15;

    private static final int CUT_EVERY = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** What a connection had asked of the database when it ended may still be carried out for so long. */
    private static final Duration LINGERING = Duration.ofSeconds(1);

    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(9);

    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    private final Random random = new Random(SEED);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final FakeTelegram telegram = FakeTelegram.start();
    private final Trap trap = new Trap();
    private final StormWeather weather = new StormWeather(trap);
    private final Crowd crowd = new Crowd(telegram, PEOPLE, random);
    private final Map<Victim, LongSummaryStatistics> recoveries = new EnumMap<>(Victim.class);
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private Path folder;
    private EmbeddedPostgres postgres;
    private Oracle oracle;
    private DatabaseWire wire;
    private PackagedProgram program;

    @BeforeEach
    void open_the_demo_shop() throws Exception {
        folder = Path.of("target", "storm-" + ProcessHandle.current().pid());
        postgres = EmbeddedPostgres.start(new PostgresSettings(folder, Path.of("target", "postgres-binaries"), true));
        oracle = new Oracle(postgres.address());
        wire = new DatabaseWire(trap, postgres.address().port());
        program = replica();
        program.start();
        // Nothing runs out by itself, however long the storm lasts: the journal alone decides.
        oracle.keepsJournal();
        oracle.carryOut("update shop set hold_seconds = 86400, remind_seconds = 0");
        telegram.weather(weather);
        telegram.withoutLimits();
        telegram.world().deliverEach(2);
    }

    private PackagedProgram replica() throws IOException {
        var address = postgres.address();
        return new PackagedProgram(
                http,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        address.jdbcUrl().replace(":" + address.port() + "/", ":" + wire.port() + "/"),
                        "QUARKUS_DATASOURCE_USERNAME",
                        address.user(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        address.password(),
                        "QINGSHAN_TELEGRAM_TOKEN",
                        telegram.token(),
                        "QINGSHAN_TELEGRAM_API_URL",
                        telegram.url(),
                        "QINGSHAN_TELEGRAM_POLL_TIMEOUT",
                        "2S",
                        "QINGSHAN_TELEGRAM_CALL_TIMEOUT",
                        "5S"));
    }

    @AfterEach
    void end_everything() throws Exception {
        program.close();
        wire.close();
        postgres.close();
        telegram.close();
    }

    @Test
    void whatever_dies_and_whenever_nothing_is_lost_doubled_or_oversold() throws Exception {
        System.out.println("Crash storm, seed " + SEED + ", " + KILLS + " kills");
        for (int round = 0; round < KILLS; round++) {
            if (round % PAUSE_EVERY == PAUSE_EVERY / 2) {
                standStill();
            }
            if (round % CUT_EVERY == CUT_EVERY / 2) {
                crowd.speaks();
                isTrouble(wire::cut);
            }
            kill(round);
        }
        clearUp();
        oracle.everythingSaidWasHeardOnce(crowd);
        oracle.nothingIsOversold();
        oracle.repeatedAfter(troubles).forEach(weather::isUnsure);
        oracle.everyAnswerWasShown(telegram, weather);
        telegram.assertEveryCallConforms();
        assertThat(program.verb("check")).isEqualTo(new PackagedProgram.Ending(0, "Everything is consistent."));
        recoveries.forEach((victim, millis) -> System.out.printf(
                "Recovery of %s: %d times, on average %.1f s, at most %.1f s%n",
                victim, millis.getCount(), millis.getAverage() / 1000, millis.getMax() / 1000.0));
        program.stop();
        postgres.close();
        program.delete();
        TemporaryPostgres.delete(folder);
    }

    /** Everybody speaks; somewhere on the way of what was said somebody dies. */
    private void kill(int round) throws Exception {
        var victim = Victim.values()[random.nextInt(Victim.values().length)];
        var points = Point.values();
        var choice = random.nextInt(points.length + 4);
        var point = choice < points.length ? points[choice] : null;
        if (point != null) {
            trap.arm(point, random.nextInt(3), () -> isTrouble(() -> strike(victim)));
        }
        crowd.speaks();
        var isTrapped = point != null && trap.awaitStrike(4_000);
        trap.disarm();
        if (!isTrapped) {
            Thread.sleep(random.nextInt(400));
            isTrouble(() -> strike(victim));
        }
        var killed = System.nanoTime();
        crowd.speaks();
        var before = recovered();
        program.launch();
        decidesAgain(before);
        var millis = (System.nanoTime() - killed) / 1_000_000;
        recoveries.computeIfAbsent(victim, none -> new LongSummaryStatistics()).accept(millis);
        System.out.printf(
                "Kill %d: %s %s, decides again after %.1f s%n",
                round + 1, victim, isTrapped ? "at " + point : "at random", millis / 1000.0);
    }

    private void decidesAgain(int before) throws Exception {
        try {
            await("decides again")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> oracle.taken() > before || oracle.taken() == crowd.said());
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(
                    "Decided %d, before that %d, of %d; Telegram holds %d; %s"
                            .formatted(
                                    oracle.taken(),
                                    before,
                                    crowd.said(),
                                    telegram.world().pending(),
                                    program.whatItDoes()),
                    never);
        }
    }

    /** Kills at once; called from whatever thread sees that the moment has come. */
    private void strike(Victim victim) {
        try {
            if (victim != Victim.DATABASE) {
                program.kill();
            }
            if (victim != Victim.PROGRAM) {
                killDatabase();
            }
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    private void killDatabase() {
        ProcessHandle.of(postgres.processId()).ifPresent(server -> {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
        });
    }

    /** The database is there again. Returns how many messages had been decided. */
    private int recovered() {
        return await("the database is back")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(50))
                .until(oracle::taken, taken -> true);
    }

    private void isTrouble(Runnable trouble) {
        var began = Instant.now();
        trouble.run();
        troubles.add(new Trouble(began, Instant.now().plus(LINGERING)));
    }

    /** Who holds the leases stands still, another replica takes over, and then the first goes on as if nothing had been. */
    private void standStill() throws Exception {
        var first = program;
        var second = replica();
        second.start();
        crowd.speaks();
        var began = Instant.now();
        first.freeze();
        var before = oracle.taken();
        crowd.speaks();
        Thread.sleep(LONGER_THAN_A_LEASE.toMillis());
        await("the other one decides").atMost(PATIENCE).until(() -> oracle.taken() > before);
        first.thaw();
        troubles.add(new Trouble(began, Instant.now().plus(LINGERING)));
        crowd.speaks();
        await("all is decided").atMost(PATIENCE).until(() -> oracle.taken() == crowd.said());
        System.out.println("The holder of the leases stood still for " + LONGER_THAN_A_LEASE.toSeconds()
                + " s and another one took over");
        isTrouble(() -> strike(Victim.PROGRAM));
        first.delete();
        program = second;
    }

    private void clearUp() throws SQLException {
        weather.clearsUp();
        telegram.world().deliverEach(1);
        await("everything is taken")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> telegram.world().pending() == 0 && oracle.taken() == crowd.said());
        await("everything is sent").atMost(PATIENCE).ignoreExceptions().until(oracle::isSettled);
    }
}
