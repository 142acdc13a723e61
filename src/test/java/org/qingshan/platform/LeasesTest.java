package org.qingshan.platform;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class LeasesTest {
    private static final Duration SHORT = Duration.ofMillis(1_000);
    private static final Duration OFTEN = Duration.ofMillis(100);

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource database;

    private final String name = "test/" + UUID.randomUUID();

    @Test
    void one_holds_it_and_the_other_follows_with_a_higher_token_when_it_is_given_back() {
        var first = OtherReplica.leases(sql, SHORT, OFTEN);
        var second = OtherReplica.leases(sql, SHORT, OFTEN);
        var mine = first.want(name);
        await().until(mine::held);
        var theirs = second.want(name);
        await().during(Duration.ofMillis(1_500))
                .atMost(Duration.ofSeconds(3))
                .until(() -> mine.held() && !theirs.held());
        assertThat(mine.token()).isEqualTo(1);
        OtherReplica.stop(first);
        assertThat(mine.held()).isFalse();
        await().until(theirs::held);
        assertThat(theirs.token()).isEqualTo(2);
        OtherReplica.stop(second);
    }

    @Test
    void a_round_that_breaks_is_not_the_last() {
        var breaking = new AtomicInteger(3);
        var leases = OtherReplica.leases(
                new Sql(database) {
                    @Override
                    public <T> List<T> query(String statement, Row<T> row, @Nullable Object... parameters) {
                        if (breaking.getAndDecrement() > 0) {
                            throw new StackOverflowError();
                        }
                        return super.query(statement, row, parameters);
                    }
                },
                SHORT,
                OFTEN);
        var lease = leases.want(name);
        await().until(lease::held);
        OtherReplica.stop(leases);
    }

    @Test
    void who_gives_it_back_while_it_is_renewed_does_not_have_it_afterwards() {
        var renewing = new Semaphore(0);
        var slow = new AtomicBoolean();
        var leases = OtherReplica.leases(
                new Sql(database) {
                    @Override
                    public <T> List<T> query(String statement, Row<T> row, @Nullable Object... parameters) {
                        if (slow.get()) {
                            renewing.release();
                            // Whoever ends a round interrupts it, which the database would not notice either.
                            CompletableFuture.runAsync(() -> {}, delayedExecutor(200, TimeUnit.MILLISECONDS))
                                    .join();
                        }
                        return super.query(statement, row, parameters);
                    }
                },
                Duration.ofHours(1),
                OFTEN);
        var lease = leases.want(name);
        await().until(lease::held);
        slow.set(true);
        renewing.acquireUninterruptibly();
        OtherReplica.stop(leases);
        await().during(Duration.ofMillis(500)).until(() -> !lease.held());
        assertThat(sql.query("select 1 from lease where name = ? and until > clock_timestamp()", row -> 1, name))
                .isEmpty();
    }

    @Test
    void an_owner_that_does_not_renew_loses_it_before_another_gets_it() {
        var silent = OtherReplica.leases(sql, SHORT, Duration.ofHours(1));
        var lease = silent.want(name);
        await().until(lease::held);
        var other = OtherReplica.leases(sql, SHORT, OFTEN);
        var theirs = other.want(name);
        await().until(theirs::held);
        assertThat(lease.held()).isFalse();
        OtherReplica.stop(silent);
        assertThat(theirs.held()).as("who has lost it gives nothing back").isTrue();
        OtherReplica.stop(other);
    }
}
