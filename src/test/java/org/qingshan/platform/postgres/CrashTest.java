package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.qingshan.support.ChildProgram;
import org.qingshan.support.TemporaryPostgres;

/** What remains after processes were killed. */
class CrashTest {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

    @Test
    void a_killed_server_is_back_within_five_seconds_on_its_port_with_the_data() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            long killed = postgres.server().processId();
            DatabaseAddress address = postgres.address();
            Sql.remember(address, "peaches");

            postgres.kill();

            await().atMost(BACK_WITHIN)
                    .ignoreExceptions()
                    .until(() -> Sql.remembered(address).equals("peaches")
                            && postgres.server().processId() != killed);
            assertThat(postgres.address()).isEqualTo(address);
        }
    }

    @Test
    void a_killed_server_does_not_wait_for_a_statement_that_still_computes() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start();
                Connection busy = postgres.address().connect()) {
            DatabaseAddress address = postgres.address();
            Sql.remember(address, "peaches");
            CompletableFuture<String> computing = CompletableFuture.supplyAsync(() -> computeForMinutes(busy));
            await().until(() -> Sql.text(
                            busyCounter(postgres),
                            "select count(*) from pg_stat_activity where query like 'select sum%'")
                    .equals("1"));

            postgres.kill();

            await().atMost(BACK_WITHIN)
                    .ignoreExceptions()
                    .until(() -> Sql.remembered(address).equals("peaches"));
            assertThat(computing).succeedsWithin(BACK_WITHIN).asString().isNotEqualTo("done");
        }
    }

    @Test
    void the_server_of_a_killed_program_is_adopted() throws Exception {
        PostgresSettings settings = TemporaryPostgres.forTests("adopted-postgres");
        long orphan = killOwner(settings);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            assertThat(postgres.processId()).isEqualTo(orphan);
            assertThat(Sql.remembered(postgres.address())).isEqualTo("peaches");
        } finally {
            TemporaryPostgres.delete(settings.folder());
        }
        assertThat(ProcessHandle.of(orphan).filter(ServerProcess::isPostgres)).isEmpty();
    }

    @Test
    void program_and_server_killed_together_lose_nothing_committed() throws Exception {
        PostgresSettings settings = TemporaryPostgres.forTests("recovered-postgres");
        long orphan = killOwner(settings);
        ProcessHandle.of(orphan).ifPresent(ProcessHandle::destroyForcibly);
        await().until(() ->
                ProcessHandle.of(orphan).filter(ServerProcess::isPostgres).isEmpty());

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            assertThat(postgres.processId()).isNotEqualTo(orphan);
            assertThat(Sql.remembered(postgres.address())).isEqualTo("peaches");
        } finally {
            TemporaryPostgres.delete(settings.folder());
        }
    }

    @Test
    void a_process_number_taken_over_by_another_program_is_not_our_server() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            Sql.remember(postgres.address(), "peaches");
            int port = postgres.address().port();
            postgres.stop();
            leavePidFile(postgres.settings(), ProcessHandle.current().pid(), port);

            postgres.startAgain();

            assertThat(postgres.server().processId())
                    .isNotEqualTo(ProcessHandle.current().pid());
            assertThat(Sql.remembered(postgres.address())).isEqualTo("peaches");
        }
    }

    @Test
    void a_process_number_taken_over_by_the_server_of_another_folder_is_not_our_server() throws Exception {
        try (TemporaryPostgres ours = TemporaryPostgres.start();
                TemporaryPostgres other = TemporaryPostgres.start()) {
            Sql.remember(ours.address(), "peaches");
            Sql.remember(other.address(), "sugar");
            ours.stop();
            long stranger = other.server().processId();
            leavePidFile(ours.settings(), stranger, other.address().port());

            ours.startAgain();

            assertThat(Sql.remembered(ours.address())).isEqualTo("peaches");
            assertThat(Sql.remembered(other.address())).isEqualTo("sugar");
            assertThat(other.server().processId()).isEqualTo(stranger);
        }
    }

    private static Connection busyCounter(TemporaryPostgres postgres) throws SQLException {
        return postgres.server().connectAsAdministrator("qingshan");
    }

    private static String computeForMinutes(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select sum(sqrt(a)) from generate_series(1::numeric, 1e9) a");
            return "done";
        } catch (SQLException e) {
            return "broken off: " + e.getMessage();
        }
    }

    /** A program starts the server, something is committed, the program is killed. The server stays. */
    private static long killOwner(PostgresSettings settings) throws Exception {
        try (ChildProgram owner = new ChildProgram.Plan()
                .run(
                        OwnerProgram.class,
                        settings.folder().toString(),
                        settings.binaries().toString())) {
            long server = Long.parseLong(owner.line());
            try (EmbeddedPostgres beside = EmbeddedPostgres.attachOrStart(settings)) {
                Sql.remember(beside.address(), "peaches");
            }
            owner.kill();
            return server;
        }
    }

    private static void leavePidFile(PostgresSettings settings, long process, int port) throws Exception {
        List<String> lines = List.of(
                Long.toString(process),
                settings.cluster().toString(),
                "1790000000",
                Integer.toString(port),
                "",
                "127.0.0.1",
                "  1234567         0",
                "ready   ");
        Files.write(settings.pidFile(), lines);
    }
}
