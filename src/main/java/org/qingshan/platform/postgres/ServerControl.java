package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingshan.platform.StartRefused;

/** Starts and stops the server of one folder; only for the holder of the folder's lock. */
final class ServerControl {
    private static final Logger LOG = Logger.getLogger(ServerControl.class);
    /** Recovery after a crash may take minutes; a server that hangs is given up at last. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private static final String[] FAILURES = {"FATAL:", "PANIC:"};
    private static final String TIME_AND_PROCESS = "^.*? \\[\\d+\\] ";

    private final PostgresSettings settings;
    private final ServerUser user;
    private final ServerFiles files;

    ServerControl(PostgresSettings settings, ServerUser user, ServerFiles files) {
        this.settings = settings;
        this.user = user;
        this.files = files;
    }

    /** The server that a crash of the program left running, else a new one on a free port. */
    RunningServer adoptOrStart() throws IOException {
        Optional<RunningServer> orphan = new RunningServerSearch(settings).find();
        if (orphan.isPresent()) {
            LOG.infof(
                    "PostgreSQL still runs (process %d): going on with it",
                    orphan.get().process().pid());
            return orphan.get();
        }
        files.removeOlder();
        return start(FreePort.pick());
    }

    /** A server on this port again, after the last one was seen to be gone. */
    RunningServer bringBack(int port) throws IOException {
        Optional<RunningServer> startedByHand = new RunningServerSearch(settings).find();
        if (startedByHand.isPresent()) {
            if (startedByHand.get().port() == port) {
                return startedByHand.get();
            }
            stop(startedByHand.get());
        }
        return start(port);
    }

    /** Recovers first what a crash left. Only when the search found no server. */
    private RunningServer start(int port) throws IOException {
        clearAwayCrash();
        ServerConfiguration.write(settings, port);
        user.own(settings.cluster().resolve("postgresql.conf"));
        long logged = Files.exists(settings.serverLog()) ? Files.size(settings.serverLog()) : 0;
        CommandRun run =
                pgCtl(START_LIMIT, "start", "-w", "-l", settings.serverLog().toString());
        if (!run.succeeded()) {
            throw refusal(logged, run);
        }
        return new RunningServerSearch(settings)
                .find()
                .orElseThrow(() -> new StartRefused("PostgreSQL started on " + settings.folder()
                        + " but ended at once: see " + settings.serverLog() + "."));
    }

    /** Lets the server finish what it does, closes its connections, and waits for its end. */
    void stop(RunningServer server) throws IOException {
        if (server.isAlive()) {
            CommandRun run = pgCtl(STOP_LIMIT, "stop", "-w", "-m", "fast");
            if (!run.succeeded()) {
                LOG.warnf(
                        "PostgreSQL (process %d) did not stop: %s",
                        server.process().pid(), run.output());
            }
        }
    }

    private CommandRun pgCtl(Duration limit, String action, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                files.program("pg_ctl"), action, "-s", "-D", settings.cluster().toString()));
        command.addAll(List.of("-t", Long.toString(limit.toSeconds())));
        command.addAll(List.of(options));
        return user.run(command, limit.plusSeconds(5));
    }

    private void clearAwayCrash() throws IOException {
        if (Files.exists(settings.pidFile())) {
            LeftoverBackends.end(settings);
        }
        if (new RunningServerSearch(settings).isBlocked()) {
            LOG.infof("Removing %s, left over by a server that is gone", settings.pidFile());
            Files.delete(settings.pidFile());
        }
    }

    private StartRefused refusal(long logged, CommandRun run) throws IOException {
        CommandRun log = new CommandRun(run.exitCode(), logSince(logged));
        if (FolderTrouble.isFull(log.output())) {
            return FolderTrouble.of(settings.folder(), new IOException("no space left"));
        }
        String reason = log.output().isBlank()
                ? run.firstLineWith("error")
                : log.firstLineWith(FAILURES).replaceFirst(TIME_AND_PROCESS, "");
        return new StartRefused("PostgreSQL does not start on " + settings.folder() + ": " + reason + " (see "
                + settings.serverLog() + ").");
    }

    private String logSince(long offset) throws IOException {
        if (!Files.exists(settings.serverLog())) {
            return "";
        }
        byte[] log = Files.readAllBytes(settings.serverLog());
        int from = (int) Math.min(offset, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }
}
