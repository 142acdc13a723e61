package org.qingshan.platform.postgres;

import java.nio.file.Path;

/**
 * Where one embedded PostgreSQL lies and how careful it is.
 *
 * @param folder holds the cluster, its password, its lock and its log; one server at a time works here
 * @param binaries holds the unpacked server; several folders may share it
 * @param durable whether a commit is on the disk before it is acknowledged; only tests may do without
 */
public record PostgresSettings(Path folder, Path binaries, boolean durable) {
    static final String CLUSTER = "cluster";

    public PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    /** The program's own server, inside the data directory. */
    public static PostgresSettings in(Path dataDirectory) {
        Path folder = dataDirectory.resolve("postgres");
        return new PostgresSettings(folder, folder.resolve("binaries"), true);
    }

    Path cluster() {
        return folder.resolve(CLUSTER);
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    /** What the operator sets for the server himself; optional. */
    Path ownConfiguration() {
        return folder.resolve("own.conf");
    }

    Path serverLog() {
        return folder.resolve("server.log");
    }
}
