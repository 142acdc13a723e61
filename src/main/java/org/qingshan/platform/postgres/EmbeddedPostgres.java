package org.qingshan.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.StartRefused;

/**
 * A running PostgreSQL of one folder, either owned (started, watched, stopped at the end) or only used beside its owner.
 *
 * <p>Guaranteed: at most one server works on a folder; a server that an owner's crash left running is adopted, one that
 * crashed itself recovers what was committed; while an owned server is killed it comes back on its port. Not guaranteed:
 * that a statement under way survives the server's end, and anything about a server that is stopped but not dead.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration OWNER_STARTS_WITHIN = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    /** As it was found: its process may change, its port does not. */
    private final RunningServer first;

    private final @Nullable Ownership ownership;

    private EmbeddedPostgres(PostgresSettings settings, RunningServer first, @Nullable Ownership ownership) {
        this.settings = settings;
        this.first = first;
        this.ownership = ownership;
    }

    /**
     * Starts the folder's server, or adopts the one that a crash left, and owns it.
     *
     * @throws StartRefused when another process owns the folder, or when it cannot be used
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        return tryToOwn(settings).orElseThrow(() -> inUse(settings));
    }

    /**
     * Uses the folder's server if its owner runs, without stopping it at the end; otherwise starts and owns it.
     *
     * @throws StartRefused when the owner does not get its server to answer, or when the folder cannot be used
     */
    public static EmbeddedPostgres attachOrStart(PostgresSettings settings) {
        return Patience.await(OWNER_STARTS_WITHIN, () -> tryToOwn(settings).or(() -> tryToAttach(settings)))
                .orElseThrow(() -> inUse(settings));
    }

    /** The program's database and its owner. */
    public DatabaseAddress address() {
        return DatabaseCreation.program(first.port(), password());
    }

    /** A connection of the server's superuser, to any database. */
    public Connection connectAsAdministrator(String database) throws SQLException {
        return DatabaseCreation.administrator(first.port(), password())
                .withDatabase(database)
                .connect();
    }

    /** The process number of the server as it was last seen. */
    public long processId() {
        return server().process().pid();
    }

    /** Whether {@link #close} stops the server. */
    public boolean isOwner() {
        return ownership != null;
    }

    /** Gives the folder free for another owner and leaves the server running for it. */
    public void letGo() {
        if (ownership != null) {
            ownership.letGo();
        }
    }

    /** Stops the server if it is owned. */
    @Override
    public void close() {
        if (ownership != null) {
            ownership.stop();
        }
    }

    private RunningServer server() {
        return ownership == null ? first : ownership.server();
    }

    private String password() {
        return PasswordFile.read(settings.passwordFile());
    }

    private static Optional<EmbeddedPostgres> tryToOwn(PostgresSettings settings) {
        return Ownership.tryToTake(settings).map(own -> new EmbeddedPostgres(settings, own.server(), own));
    }

    private static Optional<EmbeddedPostgres> tryToAttach(PostgresSettings settings) {
        return new RunningServerSearch(settings).find().map(found -> new EmbeddedPostgres(settings, found, null));
    }

    private static StartRefused inUse(PostgresSettings settings) {
        return new StartRefused("The folder " + settings.folder() + " is already used by another running program"
                + FolderLock.holder(settings)
                        .map(process -> " (process " + process + ")")
                        .orElse("")
                + ": stop that one, or give this one a folder of its own with QINGSHAN_DATA_DIR.");
    }
}
