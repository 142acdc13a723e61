package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** Each rule of the checker sees what it is for, by its key: the evening's rows are spoilt one way after the other, and put right again. */
@QuarkusTest
class InvariantsTest extends Journey {
    private static final Path RULES = Path.of("src/main/resources/db/migration/R__invariants.sql");
    private static final Pattern RULE = Pattern.compile("select \\w\\.shop_id, '((?:[^']|'')+)'");

    @Inject
    DataSource database;

    @Inject
    Rows rows;

    @Test
    void every_rule_names_what_breaks_it() throws SQLException, IOException {
        var shop = evening();
        var ways = ways();
        assertThat(ways.keySet()).as("one way for each rule").containsExactlyInAnyOrderElementsOf(rules());
        List<String> silent = new ArrayList<>();
        for (var way : ways.entrySet()) {
            var found = spoil(shop, way.getValue());
            if (found.stream()
                    .noneMatch(line ->
                            line.startsWith(way.getKey() + ": " + way.getValue().key()))) {
                silent.add(way.getKey() + " → " + found);
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Someone confirmed, someone holds, someone waits, someone gave back. */
    private String evening() {
        var village = village();
        village.owner().says("/stock A1 3");
        village.neighbour().says("A1");
        village.viewer().says("A1 x2");
        village.viewer().says("A1 x2");
        var undecided = village.viewer();
        undecided.says("A2 3");
        undecided.says("A2 不要了");
        assertThat(rows.<String>of(village.key(), "select state from order_line where shop_id = :shop"))
                .containsExactlyInAnyOrder("CONFIRMED", "HELD", "WAITING", "RELEASED");
        return village.key();
    }

    private static Map<String, Spoilt> ways() {
        Map<String, Spoilt> ways = new LinkedHashMap<>();
        SpoiltGoods.in(ways);
        SpoiltOrders.in(ways);
        SpoiltTalk.in(ways);
        return ways;
    }

    private static List<String> rules() throws IOException {
        return RULE.matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1).replace("''", "'"))
                .toList();
    }

    /** What is found while it is spoilt; nothing of that is kept. */
    private List<String> spoil(String shop, Spoilt way) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var sql : way.statements()) {
                    statement.execute(sql.replace(":shop", "'" + shop + "'"));
                }
                return broken(connection, shop);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<String> broken(Connection connection, String shop) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var query = connection.prepareStatement(
                "select concat_ws(': ', rule, key, detail) from broken_invariant where shop_id = ?")) {
            query.setString(1, shop);
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return found;
    }
}
