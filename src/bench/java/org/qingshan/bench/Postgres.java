package org.qingshan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's PostgreSQL with a cluster of its own, as careful as the one that the program brings along. */
final class Postgres implements AutoCloseable {
    /** Gigabytes of log files that lie ready: more than a scenario writes. */
    private static final int SPARE_LOGS = 2;

    private static final int LOG_MEGABYTES = 16;

    private final Path bin;
    private final Path folder;
    private final int port;
    private final boolean asRoot;
    private final Process server;

    private Postgres(Path bin, Path folder, boolean statements) throws IOException {
        this.bin = bin;
        this.folder = folder;
        this.port = Shell.freePort();
        this.asRoot = "root".equals(System.getProperty("user.name"));
        initialise(statements);
        this.server = new ProcessBuilder(asServer(bin.resolve("postgres"), "-D", folder.resolve("cluster").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    }

    static Postgres start(boolean statements) throws Exception {
        var postgres = new Postgres(newest(), Files.createTempDirectory("qingshan-bench-"), statements);
        for (var i = 0; i < 100 && !postgres.answers(); i++) {
            Shell.sleep(100);
        }
        postgres.age();
        return postgres;
    }

    /**
     * A server that has been in use for some days writes its log over files that it has. A new one makes a file of 16 MB for every 4,500 orders
     * and lets everybody wait for it, the program and the references, for some 50 ms each time.
     */
    private void age() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            for (var i = 0; i < SPARE_LOGS * 1024 / LOG_MEGABYTES; i++) {
                statement.execute("select pg_logical_emit_message(true, 'bench', 'used')");
                statement.execute("select pg_switch_wal()");
            }
            statement.execute("checkpoint");
        }
    }

    private static Path newest() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(one -> Files.exists(one.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(one -> Integer.parseInt(one.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    private void initialise(boolean statements) throws IOException {
        if (asRoot) {
            // PostgreSQL refuses to run as root; Debian's package has made a user for it.
            Shell.run(List.of("chown", "postgres", folder.toString()));
        }
        Shell.run(asServer(bin.resolve("initdb"), "-D", folder.resolve("cluster").toString(), "-U", "bench",
                "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"));
        var lines = new ArrayList<>(List.of(
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "random_page_cost = 1.1",
                "max_wal_size = '4GB'",
                "min_wal_size = '" + SPARE_LOGS + "GB'"));
        if (statements) {
            lines.add("shared_preload_libraries = 'pg_stat_statements'");
            lines.add("pg_stat_statements.track_planning = on");
        }
        Files.write(folder.resolve("cluster/postgresql.conf"), lines);
    }

    private List<String> asServer(Path program, String... arguments) {
        List<String> command = new ArrayList<>(asRoot ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
        command.add(program.toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    String version() {
        return Shell.run(List.of(bin.resolve("postgres").toString(), "--version")).strip();
    }

    int port() {
        return port;
    }

    /** The program {@code pgbench}, to be run against a database of this server. */
    List<String> pgbench(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(bin.resolve("pgbench").toString(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "bench", "-n"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    long pid() {
        return server.pid();
    }

    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database), "bench", "");
    }

    void create(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    void drop(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
    }

    private boolean answers() throws IOException {
        if (!server.isAlive()) {
            throw new IOException("PostgreSQL does not start: " + Files.readString(folder.resolve("server.log")));
        }
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Stops the server and removes its files. */
    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException end) {
            server.destroyForcibly();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
