package org.qingshan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.qingshan.platform.postgres.DatabaseAddress;
import org.qingshan.platform.postgres.EmbeddedPostgres;
import org.qingshan.platform.postgres.PostgresSettings;

/** A server of a test's own, apart from the program, to be killed and started at will. Its folder goes when it is closed. */
public final class TemporaryPostgres implements AutoCloseable {
    private static final Path TARGET = Path.of("target");

    private final PostgresSettings settings;
    private EmbeddedPostgres server;

    private TemporaryPostgres(PostgresSettings settings) {
        this.settings = settings;
        this.server = EmbeddedPostgres.start(settings);
    }

    public static TemporaryPostgres start() {
        return new TemporaryPostgres(forTests(TestDatabase.freshName()));
    }

    /** Settings for a folder of this name under target; all such folders share one unpacked server. */
    public static PostgresSettings forTests(String folder) {
        return new PostgresSettings(TARGET.resolve(folder), TARGET.resolve("postgres-binaries"), false);
    }

    public PostgresSettings settings() {
        return settings;
    }

    public EmbeddedPostgres server() {
        return server;
    }

    public DatabaseAddress address() {
        return server.address();
    }

    /** Ends the server as a power cut would; it comes back by itself. */
    public void kill() {
        ProcessHandle.of(server.processId()).ifPresent(ProcessHandle::destroyForcibly);
    }

    public void stop() {
        server.close();
    }

    public void startAgain() {
        server = EmbeddedPostgres.start(settings);
    }

    @Override
    public void close() {
        server.close();
        delete(settings.folder());
    }

    /** Deletes a folder and all in it, if it is there. */
    public static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> contents = Files.walk(folder)) {
                contents.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
