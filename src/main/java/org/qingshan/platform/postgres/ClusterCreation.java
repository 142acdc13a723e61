package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.qingshan.platform.StartRefused;

/** Makes the empty cluster of a new folder. */
final class ClusterCreation {
    private static final Logger LOG = Logger.getLogger(ClusterCreation.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final PostgresSettings settings;
    private final ServerUser user;
    private final ServerFiles files;

    ClusterCreation(PostgresSettings settings, ServerUser user, ServerFiles files) {
        this.settings = settings;
        this.user = user;
        this.files = files;
    }

    void createIfAbsent() throws IOException {
        FreshFolder.createIfAbsent(settings.folder(), PostgresSettings.CLUSTER, folder -> {
            LOG.infof("Making an empty database in %s", settings.folder());
            PasswordFile.createIfAbsent(settings.passwordFile());
            user.own(settings.passwordFile());
            initialize(folder);
        });
    }

    private void initialize(Path folder) throws IOException {
        CommandRun run = user.run(command(folder), LIMIT);
        if (FolderTrouble.isFull(run.output())) {
            throw FolderTrouble.of(settings.folder(), new IOException(run.output()));
        }
        if (!run.succeeded()) {
            throw new StartRefused("PostgreSQL cannot make its files in " + settings.folder() + ": "
                    + run.firstLineWith("error", "FATAL") + ".");
        }
    }

    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                files.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + DatabaseCreation.ADMINISTRATOR,
                "--pwfile=" + settings.passwordFile(),
                "--auth=scram-sha-256",
                "--set=scram_iterations=" + DatabaseCreation.SCRAM_ITERATIONS,
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + Platform.current().letters(),
                "--no-instructions"));
        if (!settings.durable()) {
            command.add("--no-sync");
        }
        return command;
    }
}
