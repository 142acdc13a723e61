package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's own configuration, written anew before each start. */
final class ServerConfiguration {
    private ServerConfiguration() {}

    static void write(PostgresSettings settings, int port) throws IOException {
        Path file = settings.cluster().resolve("postgresql.conf");
        List<String> lines = new ArrayList<>(lines(settings.durable() ? "on" : "off", port));
        // Read last, so it wins; named only when there, as the server logs a missing one.
        if (Files.exists(settings.ownConfiguration())) {
            lines.add("include '../" + settings.ownConfiguration().getFileName() + "'");
        }
        Files.write(file, lines);
    }

    private static List<String> lines(String durable, int port) {
        return List.of(
                "# Written anew at each start. Settings of your own go into ../own.conf, which wins.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "password_encryption = 'scram-sha-256'",
                "fsync = " + durable,
                "full_page_writes = " + durable,
                "synchronous_commit = on",
                "# The default of 4 is a turning disk's.",
                "random_page_cost = 1.1",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "datestyle = 'iso, ymd'",
                "default_text_search_config = 'pg_catalog.simple'",
                "# The program learns of its errors by itself; here their texts would spread what people wrote.",
                "log_min_messages = log",
                "log_min_error_statement = panic",
                "log_error_verbosity = terse",
                "log_checkpoints = off",
                "log_line_prefix = '%m [%p] '");
    }
}
