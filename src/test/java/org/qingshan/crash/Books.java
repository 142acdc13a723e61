package org.qingshan.crash;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the database, read past the program. */
record Books(Connection connection) {

    /** A lineup item, and what its lines add up to. */
    record Item(
            String slot,
            BigDecimal offered,
            BigDecimal held,
            BigDecimal sold,
            int waiting,
            BigDecimal heldLines,
            BigDecimal soldLines) {}

    /** Of every claim what it holds, bought or waits for. */
    Map<Long, BigDecimal> quantitiesByClaim() throws SQLException {
        Map<Long, BigDecimal> quantities = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select claim_id, sum(quantity) from order_line where shop_id = 'qingshan' group by claim_id")) {
            while (rows.next()) {
                quantities.put(rows.getLong(1), rows.getBigDecimal(2));
            }
        }
        return quantities;
    }

    long messagesTaken() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from inbox where shop_id = 'qingshan' and state = 'DECIDED' and kind = 'TEXT'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<Item> items() throws SQLException {
        List<Item> items = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select i.slot, i.offered, i.held, i.sold, i.waiting,
                               coalesce(sum(l.quantity) filter (where l.state = 'HELD'), 0),
                               coalesce(sum(l.quantity) filter (where l.state = 'CONFIRMED'), 0)
                        from lineup_item i left join order_line l on l.shop_id = i.shop_id and l.item_id = i.id
                        where i.shop_id = 'qingshan' group by i.shop_id, i.id order by i.slot
                        """)) {
            while (rows.next()) {
                items.add(item(rows));
            }
        }
        return items;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString(1),
                row.getBigDecimal(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getInt(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7));
    }
}
