package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.StartRefused;
import org.qingshan.support.TemporaryPostgres;

class ExternalDatabaseTest {
    @Test
    void one_that_is_there_is_used() {
        try (var postgres = TemporaryPostgres.start()) {
            var address = postgres.address();

            assertThatNoException()
                    .isThrownBy(() -> database(
                                    address.jdbcUrl() + "?user=" + address.user() + "&password=" + address.password())
                            .refuseIfUnusable());
            isRefused(new ExternalDatabase(
                    address.jdbcUrl(), Optional.of(address.user()), Optional.of("hidden-and-wrong")));
            isRefused(database(address.withDatabase("nothing").jdbcUrl() + "?user=" + address.user() + "&password="
                    + address.password()));
        }
    }

    @Test
    void where_there_is_none_one_line_says_so() {
        isRefused(database("jdbc:postgresql://127.0.0.1:1/qingshan?password=hidden"));
        isRefused(database("jdbc:postgresql://127.0.0.1:port/qingshan"));
    }

    private static void isRefused(ExternalDatabase database) {
        assertThatThrownBy(database::refuseIfUnusable)
                .isInstanceOf(StartRefused.class)
                .message()
                .startsWith("QUARKUS_DATASOURCE_JDBC_URL is 'jdbc:postgresql://127.0.0.1:")
                .contains("but this ", ", for example jdbc:postgresql://")
                .doesNotContain("\n", "hidden");
    }

    private static ExternalDatabase database(String url) {
        return new ExternalDatabase(url, Optional.empty(), Optional.empty());
    }
}
