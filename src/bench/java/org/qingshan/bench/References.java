package org.qingshan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * What PostgreSQL itself does with an order on this machine, by pgbench: the way that most programs go, one transaction for each
 * order, and 256 orders in each, which is about the most that any program could reach. The rows are like the program's, with fewer columns.
 */
final class References {
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final int BATCH = 256;
    private static final String DATABASE = "reference";

    private final Postgres postgres;

    References(Postgres postgres) throws SQLException {
        this.postgres = postgres;
        postgres.create(DATABASE);
    }

    /** Orders a second, one in each transaction, all of one item, by eight clients. */
    double single(long seconds) throws Exception {
        return orders("one.sql", seconds, 8);
    }

    /** Orders a second, 256 in each transaction, by one client: two would only wait for each other's item. */
    double batch(long seconds) throws Exception {
        return orders("batch.sql", seconds, 1) * BATCH;
    }

    private double orders(String script, long seconds, int clients) throws Exception {
        execute(Files.readString(Path.of("src/bench/sql/reference.sql")));
        var said = Shell.run(postgres.pgbench(
                "-M", "prepared", "-c", Integer.toString(clients), "-j", "2", "-T", Long.toString(seconds),
                "-f", "src/bench/sql/" + script, DATABASE));
        // Left as they are the server would clean and measure them in the midst of what is measured next.
        execute("truncate ref_outbox, ref_line, ref_order, ref_inbox");
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private void execute(String statements) throws SQLException {
        try (var tables = new Market(postgres, DATABASE)) {
            tables.execute(statements);
        }
    }
}
