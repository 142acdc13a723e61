package org.qingshan.bench;

import java.nio.file.Files;

/** What PostgreSQL spent on which statement, by its own count. */
final class Statements {
    private static final String MOST = "select calls, round(total_exec_time::numeric, 0), rows, round(mean_exec_time::numeric, 3),"
            + " plans, round(total_plan_time::numeric, 0), regexp_replace(left(query, 150), '\\s+', ' ', 'g') from pg_stat_statements"
            + " where dbid = (select oid from pg_database where datname = current_database()) order by total_exec_time + total_plan_time desc limit 60";

    private Statements() {}

    static void write(Stage stage) throws Exception {
        var text = new StringBuilder("calls\tms\trows\tmean ms\tplans\tplanning ms\tstatement\n");
        for (var row : stage.market().query(MOST)) {
            text.append(String.join("\t", row)).append('\n');
        }
        Files.writeString(Options.OUT.resolve(stage.program().database() + "-statements.tsv"), text);
    }
}
