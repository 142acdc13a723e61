package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.Qingshan;
import org.qingshan.platform.StartRefused;
import org.qingshan.support.ChildProgram;
import org.qingshan.support.TemporaryPostgres;

/** Each refusal is one sentence that names the place and says what to do. */
class RefusalTest {
    @TempDir
    Path folder;

    @Test
    void a_second_owner_in_the_same_process_is_refused() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(postgres.settings()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(postgres.settings().folder().toString());
            // The refused attempt must not have given up the first one's lock.
            assertThat(FolderLockProbe.isFree(postgres.settings())).isFalse();
        }
    }

    @Test
    void a_second_program_on_the_same_folder_ends_with_one_sentence() throws Exception {
        PostgresSettings shared = TemporaryPostgres.forTests("unused");
        PostgresSettings settings = PostgresSettings.in(folder.resolve("data"));
        try (ChildProgram owner = new ChildProgram.Plan()
                .run(
                        OwnerProgram.class,
                        settings.folder().toString(),
                        shared.binaries().toString())) {
            assertThat(owner.line()).containsOnlyDigits();
            ChildProgram.Plan plan = new ChildProgram.Plan();
            plan.folder = folder;
            try (ChildProgram second = plan.run(Qingshan.class)) {
                assertThat(second.errors().lines())
                        .singleElement()
                        .asString()
                        .startsWith("The folder " + settings.folder() + " is already used by another running program")
                        .endsWith("with QINGSHAN_DATA_DIR.");
                assertThat(second.exitCode()).isEqualTo(1);
            }
            owner.finish();
        }
    }

    @Test
    void a_machine_without_a_server_in_this_build_is_named() {
        assertThatThrownBy(() -> ServerArchive.forPlatform(Platform.of("Linux", "riscv64")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("linux on riscv64")
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void a_disk_that_is_too_full_is_named_before_anything_is_written() {
        assertThatThrownBy(() -> FreshFolder.refuseIfTooFull(folder, Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("too full")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named() throws Exception {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(PostgresSettings.in(file)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("QINGSHAN_DATA_DIR");
    }

    @Test
    void a_broken_configuration_is_told_with_what_the_server_said() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.start()) {
            postgres.stop();
            Files.writeString(postgres.settings().ownConfiguration(), "shared_buffers = plenty\n");

            assertThatThrownBy(postgres::startAgain)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(
                            "does not start on " + postgres.settings().folder())
                    .hasMessageContaining(": FATAL:")
                    .hasMessageContaining("own.conf");
        }
    }
}
