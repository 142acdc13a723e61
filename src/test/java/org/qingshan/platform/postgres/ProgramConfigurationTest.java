package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.support.ChildProgram;

/** Each source in a process of its own: most cannot be set inside a running one. */
class ProgramConfigurationTest {
    private static final String URL = "quarkus.datasource.jdbc.url=jdbc:postgresql://db/qingshan\n";
    private static final String ADDRESS = "jdbc:postgresql://db/qingshan";

    @TempDir
    Path folder;

    private final ChildProgram.Plan plan = new ChildProgram.Plan();

    @BeforeEach
    void work_in_an_empty_folder() {
        plan.folder = folder;
    }

    @Test
    void nothing_configured_means_the_embedded_server_in_data() throws Exception {
        assertThat(answer()).isEqualTo("false data");
    }

    @Test
    void an_empty_address_names_no_database() throws Exception {
        plan.environment.put("QUARKUS_DATASOURCE_JDBC_URL", "");
        assertThat(answer()).isEqualTo("false data");
    }

    @Test
    void the_environment_names_database_and_folder() throws Exception {
        plan.environment.put("QUARKUS_DATASOURCE_JDBC_URL", ADDRESS);
        plan.environment.put("QINGSHAN_DATA_DIR", "/srv/qingshan");
        assertThat(answer()).isEqualTo("true /srv/qingshan");
    }

    @Test
    void system_properties_name_database_and_folder() throws Exception {
        plan.options.add("-Dquarkus.datasource.jdbc.url=" + ADDRESS);
        plan.options.add("-Dqingshan.data-dir=elsewhere");
        assertThat(answer()).isEqualTo("true elsewhere");
    }

    @Test
    void the_file_on_the_class_path_names_it() throws Exception {
        write("classes/application.properties", URL);
        plan.classPath = folder.resolve("classes") + File.pathSeparator + plan.classPath;
        assertThat(answer()).startsWith("true");
    }

    @Test
    void the_file_in_config_names_database_and_folder() throws Exception {
        write("config/application.properties", URL + "qingshan.data-dir=beside");
        assertThat(answer()).isEqualTo("true beside");
    }

    @Test
    void the_file_dot_env_names_it() throws Exception {
        write(".env", "QUARKUS_DATASOURCE_JDBC_URL=" + ADDRESS + "\n");
        assertThat(answer()).startsWith("true");
    }

    @Test
    void an_address_of_the_active_profile_counts() throws Exception {
        write("config/application.properties", "%prod." + URL);
        assertThat(answer()).startsWith("true");
    }

    @Test
    void an_address_of_another_profile_does_not_count() throws Exception {
        write("config/application.properties", "%staging." + URL);
        assertThat(answer()).startsWith("false");
    }

    @Test
    void an_address_of_a_profile_chosen_by_the_environment_counts() throws Exception {
        write("config/application.properties", "%staging." + URL);
        plan.environment.put("QUARKUS_PROFILE", "staging");
        assertThat(answer()).startsWith("true");
    }

    @Test
    void the_environment_of_the_active_profile_counts() throws Exception {
        plan.environment.put("_PROD_QUARKUS_DATASOURCE_JDBC_URL", ADDRESS);
        assertThat(answer()).startsWith("true");
    }

    @Test
    void the_file_of_the_active_profile_counts() throws Exception {
        write("config/application.properties", "# empty\n");
        write("config/application-prod.properties", URL);
        assertThat(answer()).startsWith("true");
    }

    @Test
    void an_address_made_of_what_is_missing_is_left_to_quarkus_to_refuse() throws Exception {
        write("config/application.properties", "quarkus.datasource.jdbc.url=${DATABASE_ADDRESS}\n");
        assertThat(answer()).startsWith("true");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String answer() throws Exception {
        try (ChildProgram program = plan.run(ConfigurationProgram.class)) {
            return program.line();
        }
    }
}
