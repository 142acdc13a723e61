package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What fails by a message's own fault stops nobody else; what fails by any other is never acknowledged. */
@QuarkusTest
class FailingTest extends Journey {
    private static final int OTHERS = 30;

    @Inject
    Trouble trouble;

    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Inject
    AgroalDataSource database;

    @Inject
    Rows rows;

    @Test
    void a_message_that_cannot_be_handled_gets_an_apology_and_no_second_try() {
        var village = village();
        var viewer = village.viewer();
        var words = trouble.prepare("bad", () -> {
            throw new IllegalStateException("bad");
        });

        var answer = viewer.says(words, "bad-1");
        assertThat(answer.replies())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("刚才出了点问题"));
        assertThat(viewer.says(words, "bad-1")).isEqualTo(answer);
        assertThat(trouble.timesMet("bad")).isEqualTo(1);
        assertThat(village.foreigner().says(words).text()).contains("Something went wrong");
        assertThat(errors(village)).hasSize(2).allMatch(error -> error.startsWith("IllegalStateException at "));
    }

    @Test
    void the_apology_is_in_the_language_of_the_first_message() {
        trouble.prepare("english", () -> {
            throw new IllegalStateException("english");
        });

        assertThat(Viewer.untold(village().key()).says("trouble with english").text())
                .contains("Something went wrong");
    }

    @Test
    void one_bad_message_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare("poison", () -> {
            throw new IllegalStateException("poison");
        });

        allButOneAreRight(village, words);
        assertThat(trouble.timesMet("poison"))
                .as("once with the others, once alone")
                .isEqualTo(2);
    }

    @Test
    void one_message_that_leads_too_deep_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare("deep", () -> {
            throw new StackOverflowError();
        });

        allButOneAreRight(village, words);
        assertThat(errors(village)).singleElement().asString().startsWith("StackOverflowError at ");
    }

    @Test
    void one_message_that_the_database_refuses_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare(
                "refused",
                () -> entityManager
                        .createNativeQuery("update lineup_item set offered = -1 where shop_id = :shop")
                        .setParameter("shop", village.key())
                        .executeUpdate());

        allButOneAreRight(village, words);
        assertThat(errors(village)).singleElement().asString().contains("23514");
    }

    @Test
    void a_database_that_goes_away_once_is_no_reason_to_acknowledge() {
        var village = village();
        var words = trouble.prepare("once", Trouble.failing(1, () -> gone()));

        refusedThenTaken(village, words, 1);
    }

    @Test
    void a_database_that_goes_away_three_times_is_no_reason_to_acknowledge() {
        var village = village();
        var words = trouble.prepare("thrice", Trouble.failing(3, () -> gone()));

        refusedThenTaken(village, words, 3);
    }

    @Test
    void a_connection_that_is_really_cut_is_no_reason_to_acknowledge() {
        var village = village();
        var words = trouble.prepare("cut", Trouble.failing(1, () -> {
            endOwnBackend();
            return null;
        }));

        refusedThenTaken(village, words, 1);
    }

    /** As after a restore, or beside a newer program: people's orders wait until somebody has put the database right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from table_of_another_version",
                "select column_of_another_version from shop",
                "select 1 from schema_of_another_version.shop"
            })
    void a_database_that_lacks_what_the_program_needs_is_no_reason_to_acknowledge(String sql) {
        var village = village();
        var words = trouble.prepare("tables", Trouble.failing(2, () -> {
            entityManager.createNativeQuery(sql).getResultList();
            return null;
        }));

        refusedThenTaken(village, words, 2);
    }

    @Test
    void a_program_without_memory_does_not_acknowledge() {
        var village = village();
        var words = trouble.prepare("memory", Trouble.failing(2, () -> new OutOfMemoryError("not really")));

        refusedThenTaken(village, words, 2);
    }

    @Test
    void a_whole_batch_in_which_the_database_goes_away_is_taken_when_it_comes_again() {
        var village = village();
        var words = trouble.prepare("batch-cut", Trouble.failing(1, () -> {
            endOwnBackend();
            return null;
        }));
        var messages = withOthers(village, words);

        assertThat(inOneBatch(village, messages)).allMatch(result -> result instanceof Unavailable);
        assertThat(kept(village)).isZero();

        var again = inOneBatch(village, messages);
        assertThat(again).allMatch(result -> result instanceof Taken taken && !taken.repeated());
        assertThat(kept(village)).isEqualTo(OTHERS);
    }

    @Test
    void what_waits_behind_a_refused_message_is_refused_with_it() throws InterruptedException {
        var village = village();
        var entered = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var words = trouble.prepare("cut-before-others", Trouble.failing(1, () -> {
            entered.countDown();
            await(open);
            endOwnBackend();
            return null;
        }));
        var first = inbox.take(message(village, "one", words)).toCompletableFuture();
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        var second = inbox.take(message(village, "two", "A1")).toCompletableFuture();
        open.countDown();

        assertThat(first.orTimeout(20, TimeUnit.SECONDS)).failsWithin(Duration.ofSeconds(20));
        assertThat(second.orTimeout(20, TimeUnit.SECONDS)).failsWithin(Duration.ofSeconds(20));
        assertThat(kept(village)).isZero();
        assertThat(inOneBatch(village, List.of(message(village, "one", words), message(village, "two", "A1"))))
                .allMatch(result -> result instanceof Taken taken && !taken.repeated());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void allButOneAreRight(Village village, String words) {
        var results = inOneBatch(village, withOthers(village, words));

        var bad = OTHERS / 2;
        for (var i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).isInstanceOf(Taken.class);
            var taken = (Taken) results.get(i);
            assertThat(taken.outcome()).isEqualTo(i == bad ? "parked" : "held");
            assertThat(answerTo(village, taken)).contains(i == bad ? "刚才出了点问题" : "已为你留 1 箱");
        }
        assertThat(kept(village)).isEqualTo(OTHERS);
    }

    private static List<IncomingMessage> withOthers(Village village, String words) {
        return IntStream.rangeClosed(0, OTHERS)
                .mapToObj(i -> message(village, "m" + i, i == OTHERS / 2 ? words : "A1"))
                .toList();
    }

    /** Holds the queue until all the messages are in it. */
    private List<Object> inOneBatch(Village village, List<IncomingMessage> messages) {
        var gate = trouble.gate("gate-" + System.nanoTime());
        var first = inbox.take(message(village, gate.words().replaceAll("\\W", ""), gate.words()));
        gate.awaitEntered();
        List<CompletableFuture<Object>> all = new ArrayList<>();
        for (var message : messages) {
            all.add(inbox.take(message)
                    .toCompletableFuture()
                    .handle((taken, failure) -> failure == null
                            ? taken
                            : failure instanceof CompletionException wrapped ? wrapped.getCause() : failure));
        }
        gate.open().countDown();
        assertThat(first.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join())
                .isNotNull();
        return all.stream()
                .map(one -> one.orTimeout(20, TimeUnit.SECONDS).join())
                .toList();
    }

    private static IncomingMessage message(Village village, String key, String words) {
        return IncomingMessage.text(village.key(), key, Origin.privateChat("webchat", "of-" + key, "", "zh"), words);
    }

    private void refusedThenTaken(Village village, String words, int times) {
        var viewer = village.viewer();
        viewer.says("A1 x2");
        for (var i = 0; i < times; i++) {
            Response refused = viewer.posts(words, "again");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.jsonPath().getString("reason")).isEqualTo("UNAVAILABLE");
        }
        var answer = viewer.says(words, "again");
        assertThat(answer.text()).isEqualTo("trouble ahead");
        assertThat(viewer.says(words, "again")).isEqualTo(answer);
        assertThat(viewer.heardWords().stream().filter("trouble ahead"::equals)).hasSize(1);
        assertThat(errors(village)).isEmpty();
        assertThat(kept(village)).isEqualTo(2);
    }

    private static SQLException gone() {
        return new SQLException("terminating connection due to administrator command", "57P01");
    }

    /** From another connection, as an administrator does. */
    private void endOwnBackend() {
        var backend = (Number)
                entityManager.createNativeQuery("select pg_backend_pid()").getSingleResult();
        CompletableFuture.runAsync(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("select pg_terminate_backend(" + backend + ", 5000)");
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .join();
    }

    private String answerTo(Village village, Taken taken) {
        return lanes.read(village.key(), () -> OutboxMessage.answersTo(taken.id()))
                .get(0)
                .body()
                .text();
    }

    private List<String> errors(Village village) {
        return rows.of(village.key(), "select error from inbox where shop_id = :shop and state = 'PARKED'");
    }

    /** How many boxes of A1 are held. */
    private int kept(Village village) {
        List<Number> held =
                rows.of(village.key(), "select held from lineup_item where shop_id = :shop and slot = 'A1'");
        return held.get(0).intValue();
    }
}
