package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Rows;

/** Of every column that can hold words it is known whether they are a person's, so that none is forgotten when he is. */
@QuarkusTest
class ColumnsTest {
    private static final Path KNOWN = Path.of("src/test/resources/org/qingshan/journey/columns.txt");
    private static final Set<String> KINDS = Set.of("person", "copy", "team", "shop", "word", "secret", "aged");
    private static final List<Path> ERASERS = List.of(
            Path.of("src/main/java/org/qingshan/domain/order/Forgetting.java"),
            Path.of("src/main/java/org/qingshan/conversation/ForgottenChats.java"),
            Path.of("src/main/java/org/qingshan/web/access/ForgottenSessions.java"),
            Path.of("src/main/java/org/qingshan/domain/buyer/Buyer.java"));

    @Inject
    Rows rows;

    private static Map<String, String> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void every_column_that_can_hold_words_says_whose_they_are() throws IOException {
        var columns = rows.<String>of(
                "",
                "select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                        + " and c.table_name not like 'flyway%' and c.column_name not in ('shop_id', 'shop_key')"
                        + " and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY', 'inet')"
                        + " and :shop = ''");

        assertThat(known().keySet())
                .as("add a new column to columns.txt; if it is a person's, erase it and put it into OwnDataReading too")
                .containsExactlyInAnyOrderElementsOf(columns);
        assertThat(known().values()).isSubsetOf(KINDS);
        assertThat(columns).hasSizeGreaterThan(80);
    }

    @Test
    void who_erases_names_every_column_that_is_a_persons() throws IOException {
        var erased = new StringBuilder();
        for (var eraser : ERASERS) {
            erased.append(Files.readString(eraser));
        }
        for (var column : known().entrySet()) {
            var parts = column.getKey().split("\\.");
            if (column.getValue().equals("person")) {
                var whole = erased.indexOf("delete from " + parts[0] + " ") >= 0;
                assertThat(whole || erased.toString().matches("(?s).*\\b" + parts[1] + "\\b = .*"))
                        .as(column.getKey())
                        .isTrue();
            }
        }
    }
}
