package org.qingshan.crash;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Program and database are killed in the middle of a rush. What was acknowledged must be there, once, and nothing sold twice.
 *
 * <p>{@code -Dqingshan.crash.rounds=50} makes a storm of it, {@code -Dqingshan.crash.seed=…} repeats one.
 */
class CrashIT {
    private static final int VIEWERS = 200;
    private static final int ROUNDS = Integer.getInteger("qingshan.crash.rounds", 4);
    private static final long SEED = Long.getLong("qingshan.crash.seed", System.nanoTime());
    /** Viewers do not all tap in the same millisecond; a kill then hits batches of every size. */
    private static final int RUSH_MILLIS = 1_000;

    private static final Duration ROUND = Duration.ofMinutes(4);
    /** Two that sell out, two that do not. */
    private static final List<String> CLAIMS = List.of("A4 1", "A2 1", "A1 2", "A5 0.5");

    private final Random random = new Random(SEED);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService phones = Executors.newFixedThreadPool(VIEWERS);
    private final ScheduledExecutorService taps = Executors.newSingleThreadScheduledExecutor();
    private PackagedProgram program;
    private List<PatientViewer> viewers;

    @BeforeEach
    void open_the_demo_shop() throws Exception {
        program = new PackagedProgram(http);
        program.start();
        viewers = IntStream.range(0, VIEWERS)
                .mapToObj(number -> new PatientViewer(http, program, number))
                .toList();
    }

    @AfterEach
    void end_everything() throws Exception {
        taps.shutdownNow();
        phones.shutdownNow();
        program.close();
    }

    @Test
    void what_was_acknowledged_before_the_kill_is_there_once_and_nothing_is_sold_twice() throws Exception {
        System.out.println("Crash test, seed " + SEED + ", " + ROUNDS + " rounds");
        for (var round = 0; round < ROUNDS; round++) {
            rush(round);
        }
        sendEverythingAgain();
        everyViewerStillReadsEveryAnswer();
        try (var postgres = program.attach();
                var connection = postgres.address().connect()) {
            var books = new Books(connection);
            everyClaimHasItsLinesOnce(books);
            nothingIsOversoldAndThePageSaysSo(books);
        }
        everythingIsConsistentAndEnds();
        program.delete();
    }

    /** The last round of four kills the database's processes, the one before both, the others the program. */
    private void rush(int round) throws Exception {
        var claim = CLAIMS.get(round % CLAIMS.size());
        var heard = new AtomicInteger();
        var all = viewers.stream()
                .map(viewer -> tap(viewer, claim, "round-" + round).thenRun(heard::incrementAndGet))
                .toArray(CompletableFuture<?>[]::new);
        var killAfter = 10 + random.nextInt(VIEWERS - 40);
        await().atMost(ROUND)
                .pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ofMillis(1 + random.nextInt(20)))
                .until(() -> heard.get() >= killAfter);
        kill(round % 4);
        System.out.println("Round " + round + ", " + claim + ": killed "
                + (round % 4 == 3 ? "the database" : round % 4 == 2 ? "both" : "the program") + " after " + heard.get()
                + " answers");
        program.start();
        CompletableFuture.allOf(all).get(ROUND.toSeconds(), SECONDS);
    }

    private void kill(int kind) throws Exception {
        if (kind == 3) {
            program.killDatabase();
            return;
        }
        program.kill();
        if (kind == 2) {
            program.killDatabase();
        }
    }

    private CompletableFuture<Void> tap(PatientViewer viewer, String claim, String id) {
        var tapped = new CompletableFuture<Void>();
        taps.schedule(() -> tapped.complete(null), random.nextInt(RUSH_MILLIS), MILLISECONDS);
        return tapped.thenRunAsync(() -> viewer.say(claim, id), phones);
    }

    private void sendEverythingAgain() throws Exception {
        for (var viewer : viewers) {
            for (var said : viewer.acknowledged()) {
                assertThat(viewer.post(said.text(), said.clientMessageId())).contains(said.answer());
            }
        }
    }

    private void everyViewerStillReadsEveryAnswer() throws Exception {
        for (var viewer : viewers) {
            var lines = viewer.lines();
            var ids = lines.stream().map(line -> line.get("id").asLong()).toList();
            for (var said : viewer.acknowledged()) {
                assertThat(lines)
                        .filteredOn(
                                line -> line.path("clientMessageId").asText().equals(said.clientMessageId()))
                        .hasSize(1);
                assertThat(said.answer().get("replies"))
                        .isNotEmpty()
                        .allSatisfy(reply ->
                                assertThat(ids).containsOnlyOnce(reply.get("id").asLong()));
            }
        }
    }

    private void everyClaimHasItsLinesOnce(Books books) throws Exception {
        var claims = new HashSet<Long>();
        var quantities = books.quantitiesByClaim();
        for (var viewer : viewers) {
            assertThat(viewer.acknowledged()).hasSize(ROUNDS);
            for (var said : viewer.acknowledged()) {
                claims.add(said.id());
                assertThat(quantities.get(said.id()))
                        .as(said.text() + ", message " + said.id())
                        .isEqualByComparingTo(said.text().substring(said.text().indexOf(' ') + 1));
            }
        }
        assertThat(quantities.keySet()).isEqualTo(claims);
        assertThat(books.messagesTaken()).isEqualTo((long) VIEWERS * ROUNDS).isEqualTo(claims.size());
    }

    private void nothingIsOversoldAndThePageSaysSo(Books books) throws Exception {
        var shown = new ArrayList<JsonNode>();
        live().get("lineup").forEach(shown::add);
        for (var item : books.items()) {
            assertThat(item.held().add(item.sold())).isLessThanOrEqualTo(item.offered());
            assertThat(item.heldLines()).isEqualByComparingTo(item.held());
            assertThat(item.soldLines()).isEqualByComparingTo(item.sold());
            var left = item.waiting() > 0
                    ? BigDecimal.ZERO
                    : item.offered().subtract(item.held()).subtract(item.sold());
            assertThat(shown)
                    .filteredOn(one -> one.get("slot").asText().equals(item.slot()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.get("left").decimalValue()).isEqualByComparingTo(left));
            System.out.println(item);
        }
    }

    private JsonNode live() throws Exception {
        var request =
                HttpRequest.newBuilder(program.address("/chat/qingshan/live")).build();
        return new ObjectMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private void everythingIsConsistentAndEnds() throws Exception {
        assertThat(program.verb("check")).isEqualTo(new PackagedProgram.Ending(0, "Everything is consistent."));
        program.stop();
        assertThat(program.databaseRuns()).isFalse();
    }
}
