package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.StartRefused;
import org.qingshan.support.TemporaryPostgres;

class EmbeddedPostgresTest {
    @Test
    void a_new_folder_gets_a_server_that_only_this_machine_and_the_password_reach() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start();
                Connection connection = postgres.server().connectAsAdministrator("qingshan")) {
            assertThat(Sql.text(connection, "show server_version")).startsWith("18");
            assertThat(Sql.text(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.text(connection, "show unix_socket_directories")).isEmpty();
            assertThat(Sql.text(connection, "show data_checksums")).isEqualTo("on");
            assertThat(Sql.text(connection, "show random_page_cost")).isEqualTo("1.1");
            assertThat(Sql.text(connection, "select setting from pg_file_settings where name = 'timezone'"))
                    .isEqualTo("UTC");
            assertThat(Sql.text(connection, "select datlocale from pg_database where datname = 'qingshan'"))
                    .isEqualTo("C.UTF-8");
            assertThat(Sql.text(connection, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void the_program_own_server_keeps_what_it_acknowledged() throws Exception {
        PostgresSettings quick = TemporaryPostgres.forTests("durable-postgres");
        PostgresSettings durable = new PostgresSettings(quick.folder(), quick.binaries(), true);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(durable);
                Connection connection = postgres.connectAsAdministrator("qingshan")) {
            assertThat(Sql.text(connection, "show fsync")).isEqualTo("on");
            assertThat(Sql.text(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.text(connection, "show full_page_writes")).isEqualTo("on");
        } finally {
            TemporaryPostgres.delete(quick.folder());
        }
    }

    @Test
    void the_program_owns_its_database_and_is_no_superuser() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start();
                Connection connection = postgres.address().connect()) {
            assertThat(Sql.text(connection, "select current_database()")).isEqualTo("qingshan");
            assertThat(Sql.text(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            Sql.execute(connection, "create extension pg_trgm");
            assertThat(Sql.text(connection, "select array_length(show_trgm('黄桃'), 1)"))
                    .isEqualTo("3");
        }
    }

    @Test
    void the_password_is_needed_and_stays_private() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            DatabaseAddress address = postgres.address();
            DatabaseAddress guessed = new DatabaseAddress(address.port(), address.database(), address.user(), "guess");

            assertThatThrownBy(guessed::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(Files.getPosixFilePermissions(postgres.settings().passwordFile()))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(address.toString()).doesNotContain(address.password());
            try (Connection connection = postgres.server().connectAsAdministrator("postgres")) {
                assertThat(Sql.text(
                                connection,
                                "select string_agg(distinct left(rolpassword, 16), ' ') from pg_authid"
                                        + " where rolcanlogin"))
                        .isEqualTo("SCRAM-SHA-256$1:");
            }
            assertThat(postgres.settings().serverLog()).content().doesNotContain(address.password());
        }
    }

    @Test
    void a_restart_keeps_the_data() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            Sql.remember(postgres.address(), "peaches");
            postgres.stop();
            assertThatThrownBy(() -> postgres.address().connect()).isInstanceOf(SQLException.class);

            postgres.startAgain();

            assertThat(Sql.remembered(postgres.address())).isEqualTo("peaches");
        }
    }

    @Test
    void whoever_lets_go_leaves_the_server_to_the_next_owner() {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            long process = postgres.server().processId();
            postgres.server().letGo();

            postgres.startAgain();

            assertThat(postgres.server().processId()).isEqualTo(process);
        }
    }

    @Test
    void a_verb_alone_starts_the_server_and_stops_it() {
        PostgresSettings settings = TemporaryPostgres.forTests("verb-postgres");
        try (EmbeddedPostgres verb = EmbeddedPostgres.attachOrStart(settings)) {
            assertThat(verb.isOwner()).isTrue();
            assertThat(ProcessHandle.of(verb.processId())).isPresent();
        } finally {
            assertThat(settings.pidFile()).doesNotExist();
            TemporaryPostgres.delete(settings.folder());
        }
    }

    @Test
    void a_verb_beside_the_program_uses_its_server_and_leaves_it_running() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            Sql.remember(postgres.address(), "peaches");
            try (EmbeddedPostgres verb = EmbeddedPostgres.attachOrStart(postgres.settings())) {
                assertThat(verb.isOwner()).isFalse();
                assertThat(Sql.remembered(verb.address())).isEqualTo("peaches");
            }
            assertThat(Sql.remembered(postgres.address())).isEqualTo("peaches");
        }
    }

    @Test
    void a_lost_password_is_told_in_a_sentence() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            postgres.stop();
            Files.delete(postgres.settings().passwordFile());

            assertThatThrownBy(postgres::startAgain)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("password")
                    .hasMessageContaining("put " + postgres.settings().passwordFile() + " back");
        }
    }
}
