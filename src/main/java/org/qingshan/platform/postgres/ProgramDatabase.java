package org.qingshan.platform.postgres;

import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.StartRefused;

/**
 * The database of this program: the one that is configured, else an embedded one, brought up before Quarkus starts and
 * stopped after Quarkus has stopped. In dev mode the server is kept over reloads.
 */
public final class ProgramDatabase {
    private final PostgresSettings settings;
    private final Thread hook;
    private @Nullable EmbeddedPostgres postgres;

    private ProgramDatabase(PostgresSettings settings, Runnable awaitEndOfUse) {
        this.settings = settings;
        this.hook = new Thread(() -> stopAfter(awaitEndOfUse), "postgres-stop");
    }

    /**
     * For the main program: alone on its data directory.
     *
     * @param awaitEndOfUse returns when nobody needs the database any more; called when the process ends
     * @throws StartRefused when another program is on the folder, or when it cannot be used
     */
    public static void own(Runnable awaitEndOfUse) {
        provide(EmbeddedPostgres::start, awaitEndOfUse);
    }

    /**
     * For a verb of the command line: beside the main program if that runs, else alone.
     *
     * @param awaitEndOfUse returns when nobody needs the database any more; called when the process ends
     * @throws StartRefused when the folder cannot be used
     */
    public static void share(Runnable awaitEndOfUse) {
        provide(EmbeddedPostgres::attachOrStart, awaitEndOfUse);
    }

    /**
     * For what only looks: none is made to be looked at.
     *
     * @throws StartRefused where the embedded database is meant and has never been made
     */
    public static void refuseIfNotThere() {
        wanted().filter(settings -> !Files.exists(settings.cluster().resolve("PG_VERSION")))
                .ifPresent(settings -> {
                    throw new StartRefused("There is no database in " + settings.folder()
                            + "; QINGSHAN_DATA_DIR must be the folder where it lies, for example /srv/qingshan");
                });
    }

    private static void provide(Function<PostgresSettings, EmbeddedPostgres> way, Runnable awaitEndOfUse) {
        DevReload.recognizeDevMode();
        boolean reloaded = DevReload.hasEarlierGeneration();
        if (reloaded) {
            DatasourceProperties.clear(); // Else our own would pass for a configured database.
        }
        Optional<PostgresSettings> wanted = wanted();
        if (reloaded) {
            DevReload.endEarlierGeneration(wanted.map(PostgresSettings::folder));
        }
        wanted.ifPresent(settings -> new ProgramDatabase(settings, awaitEndOfUse).bringUp(way));
    }

    private static Optional<PostgresSettings> wanted() {
        ProgramConfiguration configuration = ProgramConfiguration.read();
        configuration.database().ifPresent(ExternalDatabase::refuseIfUnusable);
        return configuration.namesDatabase()
                ? Optional.empty()
                : Optional.of(PostgresSettings.in(configuration.dataDirectory()));
    }

    private synchronized void bringUp(Function<PostgresSettings, EmbeddedPostgres> way) {
        // Before the start, so that a signal in the middle of it leaves no server behind.
        Runtime.getRuntime().addShutdownHook(hook);
        EmbeddedPostgres running = way.apply(settings);
        postgres = running;
        DatasourceProperties.set(running.address());
        DevReload.register(nextFolder -> leave(running, nextFolder));
    }

    private void leave(EmbeddedPostgres running, String nextFolder) {
        Runtime.getRuntime().removeShutdownHook(hook);
        if (nextFolder.equals(settings.folder().toString())) {
            running.letGo();
        } else {
            running.close();
        }
    }

    private void stopAfter(Runnable awaitEndOfUse) {
        awaitEndOfUse.run();
        stop();
    }

    private synchronized void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
