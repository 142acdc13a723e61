package org.qingshan.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TestDatabaseTest {
    @Inject
    DataSource database;

    @Test
    void the_program_under_test_has_a_place_of_its_own_in_a_real_postgresql() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_database() || '.' || current_schema(), current_setting('server_version_num')::int")) {
            row.next();
            assertThat(row.getString(1)).matches("test_.*\\.public|.*\\.test_.*");
            assertThat(row.getInt(2)).isGreaterThanOrEqualTo(150_000);
        }
    }
}
