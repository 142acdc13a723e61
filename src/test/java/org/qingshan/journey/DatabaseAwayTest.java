package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;

/** What fails by no message's fault is never acknowledged. */
@QuarkusTest
class DatabaseAwayTest extends Failing {
    @Inject
    AgroalDataSource database;

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
}
