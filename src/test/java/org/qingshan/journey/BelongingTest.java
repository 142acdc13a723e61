package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** What a rush writes belongs to what is there, and what it belongs to stays. */
@QuarkusTest
class BelongingTest extends Journey {
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @Inject
    DataSource database;

    @Test
    void nothing_is_written_for_what_is_not_there() {
        var shop = taken();
        refused(shop, copied("order_line", "order_id", "-1"));
        refused(shop, copied("order_line", "item_id", "-1"));
        refused(shop, copied("order_line", "lot_id", "-1"));
        refused(shop, copied("orders", "buyer_id", "-1"));
        refused(shop, copied("orders", "stream_id", "-1"));
        refused(shop, copied("outbox", "chat_id", "-1"));
    }

    @Test
    void nothing_is_given_to_what_is_not_there() {
        var shop = taken();
        refused(shop, "update order_line set order_id = -1 where shop_id = '%s'");
        refused(shop, "update order_line set item_id = -1 where shop_id = '%s'");
        refused(shop, "update order_line set lot_id = -1 where shop_id = '%s'");
        refused(shop, "update orders set buyer_id = -1 where shop_id = '%s'");
        refused(shop, "update orders set stream_id = -1 where shop_id = '%s'");
        refused(shop, "update outbox set chat_id = -1 where shop_id = '%s'");
    }

    @Test
    void what_is_named_does_not_go_away() {
        var shop = taken();
        for (var table : new String[] {"orders", "lineup_item", "lot", "buyer", "stream", "chat"}) {
            refused(shop, "delete from " + table + " where shop_id = '%s'");
        }
    }

    /** What else is named by older keys would hide the lack of one of these. */
    @Test
    void each_table_that_is_named_is_watched() throws SQLException {
        var watched = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select tgrelid::regclass || ' by ' || replace(encode(tgargs, 'escape'), '\\000', ' ')"
                                + " from pg_trigger where tgfoid = 'nothing_names_it'::regproc and tgenabled = 'O'")) {
            while (rows.next()) {
                watched.add(rows.getString(1).strip());
            }
        }
        assertThat(watched)
                .containsExactly(
                        "buyer by orders buyer_id",
                        "chat by outbox chat_id",
                        "lineup_item by order_line item_id",
                        "lot by order_line lot_id",
                        "orders by order_line order_id",
                        "stream by orders stream_id");
    }

    /** The key of a shop where somebody holds a box. */
    private String taken() {
        var village = village();
        village.viewer().says("A1");
        return village.key();
    }

    private static String copied(String table, String column, String value) {
        return "do $do$ declare r %1$s; begin select * into r from %1$s where shop_id = '%%s' limit 1; r.id := -2; r.%2$s := %3$s;"
                        .formatted(table, column, value)
                + (table.equals("orders") ? " r.number := -2; r.status := 'CANCELLED';" : "")
                + " insert into " + table + " values (r.*); end $do$";
    }

    private void refused(String shop, String sql) {
        var failure = catchThrowableOfType(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql.formatted(shop));
            }
        });
        assertThat(failure == null ? "" : failure.getSQLState()).as(sql).isEqualTo(FOREIGN_KEY_VIOLATION);
    }
}
