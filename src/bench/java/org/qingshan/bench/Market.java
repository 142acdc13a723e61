package org.qingshan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The shops, viewers and goods of a scenario, put into the program's database before anybody claims. */
final class Market implements AutoCloseable {
    private static final String DEMO = "qingshan";
    static final long FIRST_VIEWER = 1_000_000;

    private final Postgres postgres;
    private final String database;
    private Connection open;

    Market(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    static String shop(long number) {
        return number == 0 ? DEMO : "shop-" + number;
    }

    /** So much of everything that nothing sells out, and holds that do not end while we measure. */
    void stock() throws SQLException {
        execute("update lot set brought = 100000000");
        execute("update lineup_item set offered = 100000000");
        execute("update shop set hold_seconds = 86400");
    }

    /** There are only so many of A1, out of one lot. */
    void scarce(int pieces) throws SQLException {
        execute("update lineup_item set offered = held + sold + " + pieces + " where slot = 'A1'");
    }

    /** Viewers that have been here before, with or without an address that their parcels go to. */
    void viewers(int count, boolean withAddress) throws SQLException {
        execute("create temp table base as select last_id from lane where shop_id = '" + DEMO + "'");
        execute("update lane set last_id = last_id + 3 * " + count + "::bigint where shop_id = '" + DEMO + "'");
        execute("insert into buyer (shop_id, id, name, created_at) select '" + DEMO + "', last_id + n, '王' || n, now()"
                + " from base, generate_series(1, " + count + ") n");
        if (withAddress) {
            execute("insert into address (shop_id, id, buyer_id, recipient, phone, country, province, city, county, detail, created_at)"
                    + " select '" + DEMO + "', last_id + " + count + " + n, last_id + n, '王' || n, '13812345678', 'CN', '湖南省',"
                    + " '长沙市', '岳麓区', '麓山南路' || n || '号', now() from base, generate_series(1, " + count + ") n");
            // Otherwise each row's look at its address is planned for the empty table that it was, and reads all of it.
            execute("analyze buyer, address");
            execute("update buyer set address_id = id + " + count + " where shop_id = '" + DEMO + "' and id > (select last_id from base)");
        }
        execute("insert into chat (shop_id, id, channel, address, buyer_id, language, reachable, seen_at, created_at)"
                + " select '" + DEMO + "', last_id + 2 * " + count + " + n, 'telegram', (" + FIRST_VIEWER + " + n - 1)::text, last_id + n,"
                + " 'zh', true, now(), now() from base, generate_series(1, " + count + ") n");
        execute("analyze buyer, address, chat");
    }

    /** Copies the demo shop, its stream and its goods, to shops 1 and up. */
    void shops(int count) throws SQLException {
        if (count <= 1) {
            return;
        }
        execute("set session_replication_role = replica");
        for (var table : tablesOfShops()) {
            var key = table.equals("shop") ? "shop_key" : "shop_id";
            var columns = String.join(", ", columns(table, key));
            var copied = update("insert into " + table + " (" + key + ", " + columns + ") select 'shop-' || n, " + columns + " from " + table
                    + ", generate_series(1, " + (count - 1) + ") n where " + key + " = '" + DEMO + "'");
            if (copied > 0) {
                // An empty table must not be analysed: PostgreSQL would take it for empty for as long as it keeps its plans.
                execute("analyze " + table);
            }
        }
        execute("set session_replication_role = origin");
    }

    /** What was decided so far. */
    Decided decided() throws SQLException {
        var row = row("select (select count(*) from inbox where state = 'DECIDED' and kind in ('TEXT', 'TAP')),"
                + " (select count(distinct (shop_id, claim_id)) from order_line),"
                + " (select count(distinct (o.shop_id, o.answers_id)) from outbox o join inbox m on m.shop_id = o.shop_id and m.id = o.answers_id"
                + " where m.kind in ('TEXT', 'TAP')),"
                + " (select count(*) from inbox where state = 'PARKED')");
        return new Decided(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    /**
     * @param messages taken
     * @param claims messages that made at least one line
     * @param answered messages that were answered in the outbox
     * @param parked messages that failed
     */
    record Decided(long messages, long claims, long answered, long parked) {
        Decided since(Decided before) {
            return new Decided(
                    messages - before.messages, claims - before.claims, answered - before.answered, parked - before.parked);
        }
    }

    private List<String> tablesOfShops() throws SQLException {
        List<String> tables = new ArrayList<>(List.of("shop"));
        query("select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                        + " where column_name = 'shop_id' and table_schema = 'public' and table_type = 'BASE TABLE'")
                .forEach(row -> tables.add(row.get(0)));
        return tables;
    }

    private List<String> columns(String table, String key) throws SQLException {
        return query("select column_name from information_schema.columns where table_schema = 'public' and table_name = '" + table
                        + "' and column_name <> '" + key + "' and is_generated = 'NEVER'")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<Long> row(String sql) throws SQLException {
        return query(sql).get(0).stream().map(Long::valueOf).toList();
    }

    /** The rows of a query, as texts. */
    List<List<String>> query(String sql) throws SQLException {
        try (var statement = connection().createStatement();
                var rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private int update(String sql) throws SQLException {
        try (var statement = connection().createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Connection connection() throws SQLException {
        if (open == null) {
            open = postgres.connect(database);
        }
        return open;
    }

    @Override
    public void close() throws SQLException {
        if (open != null) {
            open.close();
        }
    }
}
