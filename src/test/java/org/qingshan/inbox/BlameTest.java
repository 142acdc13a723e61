package org.qingshan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08003", "08006", "0A000", "25006", "25P03", "26000", "28P01", "3D000", "3F000", "40001",
                "40P01", "42501", "42703", "42P01", "53100", "53200", "53300", "55P03", "57014", "57P01", "57P02",
                "57P03", "58030", "XX000", "XX001"
            })
    void the_database_its_connection_its_load_and_its_tables_are_never_the_messages_fault(String state) {
        assertThat(Blame.isTheMessages(new SQLException("trouble", state))).isFalse();
        assertThat(Blame.isTheMessages(wrapped(new SQLException("trouble", state))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "23502", "23503", "23505", "23514", "42601", "42804", "42883", "42P18"})
    void what_the_data_does_is_the_messages_fault(String state) {
        assertThat(Blame.isTheMessages(new SQLException("trouble", state))).isTrue();
        assertThat(Blame.isTheMessages(wrapped(new SQLException("trouble", state))))
                .isTrue();
    }

    @Test
    void how_deep_words_lead_is_their_own_fault() {
        assertThat(Blame.isTheMessages(new StackOverflowError())).isTrue();
        assertThat(Blame.isTheMessages(wrapped(new StackOverflowError()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("outside")
    void what_nobody_could_say_differently_is_not_the_messages_fault(Throwable failure) {
        assertThat(Blame.isTheMessages(failure)).isFalse();
        assertThat(Blame.isTheMessages(wrapped(failure))).isFalse();
    }

    static Stream<Throwable> outside() {
        return Stream.of(
                new HibernateException("Transaction was rolled back in a different thread"),
                new SQLException("no state"),
                new SQLException("short state", "5"),
                new SQLTransientConnectionException("no connection", "23505"),
                new SQLRecoverableException("again"),
                new SQLTimeoutException("too slow"),
                new TimeoutException("too slow"),
                new OutOfMemoryError("heap"),
                new NoClassDefFoundError("gone"),
                new RollbackException("timed out"));
    }

    @ParameterizedTest
    @MethodSource("own")
    void a_mistake_in_handling_the_message_is_its_own(Throwable failure) {
        assertThat(Blame.isTheMessages(failure)).isTrue();
        assertThat(Blame.isTheMessages(wrapped(failure))).isTrue();
    }

    static Stream<Throwable> own() {
        var rolledBack = new RollbackException("rolled back");
        rolledBack.initCause(new IllegalStateException("trouble"));
        var suppressing = new RollbackException("rolled back");
        suppressing.addSuppressed(new IllegalStateException("trouble"));
        return Stream.of(
                new IllegalStateException("trouble"),
                new NullPointerException(),
                new ArithmeticException(),
                rolledBack,
                suppressing);
    }

    @Test
    void a_database_failure_beneath_a_rollback_counts() {
        var rolledBack = new RollbackException("rolled back");
        rolledBack.initCause(new SQLException("shutting down", "57P01"));

        assertThat(Blame.isTheMessages(rolledBack)).isFalse();
    }

    /** As Narayana and Agroal tell of a database that dies while it commits. */
    @Test
    void a_commit_that_the_database_did_not_live_to_see_is_not_the_messages_fault() {
        var away = new XAException("Error trying to transactionCommit local transaction");
        away.initCause(new SQLException("An I/O error occurred while sending to the backend.", "08006"));
        var rolledBack = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rolledBack.addSuppressed(away);

        assertThat(Blame.isTheMessages(rolledBack)).isFalse();
        assertThat(Blame.isTheMessages(wrapped(rolledBack))).isFalse();
        assertThat(Blame.nameOf(wrapped(rolledBack))).startsWith("SQLException 08006 at ");
    }

    @Test
    void a_failure_is_named_without_the_words_of_the_message() {
        var failure =
                new IllegalStateException("张伟 13800138000", new SQLException("Key (phone)=(13800138000)", "23505"));

        assertThat(Blame.nameOf(failure)).startsWith("SQLException 23505 at ").doesNotContain("13800138000", "张伟");
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void causes_that_name_each_other_in_a_ring_are_looked_at_once() {
        assertThat(Blame.isTheMessages(ring(new IllegalStateException("trouble"))))
                .isTrue();
        assertThat(Blame.isTheMessages(ring(new SQLException("shutting down", "57P01"))))
                .isFalse();
        assertThat(Blame.nameOf(ring(new IllegalStateException("trouble")))).startsWith("IllegalStateException at ");
    }

    /** Inside an outer failure, two whose causes are each other. */
    private static Throwable ring(Exception inner) {
        var other = new RuntimeException("the other", inner);
        inner.initCause(other);
        return new RuntimeException("outermost", other);
    }

    private static Throwable wrapped(Throwable failure) {
        return new RuntimeException("outermost", new IllegalStateException("outer", failure));
    }
}
