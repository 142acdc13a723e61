package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.qingshan.platform.Sql;
import org.qingshan.platform.Sql.SqlFailed;
import org.qingshan.platform.Upkeep;

/**
 * Tells PostgreSQL how large a table has become, as soon as it is several times as large as it was told before.
 *
 * <p>The server looks by itself once a minute. Until then it plans for the table as it was, and a connection keeps such a plan, for
 * the look at a foreign key too: in the first minute of a rush every new line would read all orders of the shop. Any number
 * of replicas may do this at once. Where the program does not own its tables, whoever does must see to it.
 */
@ApplicationScoped
class Statistics {
    private static final Logger LOG = Logger.getLogger(Statistics.class);

    /** Pages of 8 kB; below sixteen even a bad plan is quick. */
    private static final String OUTGROWN = """
            select quote_ident(c.relname) from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and pg_has_role(c.relowner, 'USAGE')
                and pg_relation_size(c.oid) / 8192 > 4 * c.relpages + 16
            order by 1
            """;

    private final Upkeep upkeep;
    private final Sql sql;

    Statistics(Upkeep upkeep, Sql sql) {
        this.upkeep = upkeep;
        this.sql = sql;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        upkeep.run("Statistics", () -> outgrown().forEach(this::measure));
    }

    private List<String> outgrown() {
        return sql.query(OUTGROWN, row -> row.getString(1));
    }

    private void measure(String table) {
        try {
            sql.update("analyze " + table);
            LOG.debugf("Table %s has grown and is measured", table);
        } catch (SqlFailed busy) {
            // Somebody else works on the table; it is looked at again.
            LOG.debugf("Table %s is not measured: %s", table, busy.getMessage());
        }
    }
}
