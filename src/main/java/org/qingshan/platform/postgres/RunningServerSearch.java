package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.postgres.ServerProcess.Place;

/**
 * Finds the server that already works on a folder.
 *
 * <p>A process number in a file proves nothing: after a crash the system gives it to another process, even to another
 * folder's PostgreSQL. So the process must be a PostgreSQL, must not be known to work elsewhere, must let us in with our
 * password, and must itself name our folder as its own.
 */
final class RunningServerSearch {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** No connection, none left, or starting and stopping: classes of SQL states that say nothing about whose server it is. */
    private static final Set<String> NOT_YET = Set.of("08", "53", "57");

    private enum Answer {
        OURS,
        ANOTHER,
        NOT_YET
    }

    private final PostgresSettings settings;

    RunningServerSearch(PostgresSettings settings) {
        this.settings = settings;
    }

    /** Waits for a server that is still starting or recovering. Refuses where it cannot tell whose server it is. */
    Optional<RunningServer> find() {
        return PostmasterFile.read(settings.pidFile())
                .flatMap(written -> written.process()
                        .filter(ServerProcess::isPostgres)
                        .map(process -> new RunningServer(process, written.port())))
                .filter(this::isOurs);
    }

    /**
     * After an empty search: whether the number in the file is a stranger's, or a dead server's that the system still lists.
     * A new server would take either for a living one and refuse to start.
     */
    boolean isBlocked() {
        return PostmasterFile.read(settings.pidFile())
                .flatMap(PostmasterFile::process)
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }

    private boolean isOurs(RunningServer server) {
        Place place = ServerProcess.place(server.process(), settings.cluster());
        if (place == Place.ELSEWHERE) {
            return false;
        }
        return Patience.await(LIMIT, () -> decided(server, place))
                .map(answer -> answer == Answer.OURS)
                .orElseThrow(() -> undecided(server));
    }

    private Optional<Answer> decided(RunningServer server, Place place) {
        if (!server.isAlive()) {
            return Optional.of(Answer.ANOTHER);
        }
        Answer answer = ask(server.port());
        if (answer == Answer.ANOTHER && place == Place.HERE) {
            throw undecided(server);
        }
        return answer == Answer.NOT_YET ? Optional.empty() : Optional.of(answer);
    }

    private Answer ask(int port) {
        DatabaseAddress address = DatabaseCreation.administrator(port, PasswordFile.read(settings.passwordFile()));
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Files.isSameFile(Path.of(row.getString(1)), settings.cluster()) ? Answer.OURS : Answer.ANOTHER;
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            return NOT_YET.contains(state.substring(0, 2)) ? Answer.NOT_YET : Answer.ANOTHER;
        } catch (IOException e) {
            return Answer.ANOTHER;
        }
    }

    private StartRefused undecided(RunningServer server) {
        return new StartRefused("A PostgreSQL (process " + server.process().pid() + ") works on " + settings.folder()
                + " but does not answer with the password in " + settings.passwordFile()
                + ": stop that process, then start again.");
    }
}
