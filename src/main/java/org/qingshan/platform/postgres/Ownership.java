package org.qingshan.platform.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.qingshan.platform.StartRefused;

/** The folder's lock, the server that was brought up under it, and the watch over that server. */
final class Ownership {
    private final PostgresSettings settings;
    private final FolderLock lock;
    private final ServerControl control;
    private final Supervision supervision;

    private Ownership(PostgresSettings settings, FolderLock lock, ServerControl control) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.control = control;
        this.supervision = new Supervision(control, control.adoptOrStart());
    }

    /** Empty when another process has the folder. */
    static Optional<Ownership> tryToTake(PostgresSettings settings) {
        try {
            Optional<FolderLock> lock = FolderLock.tryTake(settings);
            return lock.isEmpty() ? Optional.empty() : Optional.of(bringUp(settings, lock.get()));
        } catch (IOException e) {
            throw FolderTrouble.of(settings.folder(), e);
        }
    }

    RunningServer server() {
        return supervision.server();
    }

    void letGo() {
        supervision.end();
        release();
    }

    void stop() {
        try {
            control.stop(supervision.end());
        } catch (IOException e) {
            throw FolderTrouble.of(settings.folder(), e);
        } finally {
            release();
        }
    }

    private static Ownership bringUp(PostgresSettings settings, FolderLock lock) throws IOException {
        boolean up = false;
        try {
            Ownership ownership = prepare(settings, lock);
            up = true;
            return ownership;
        } finally {
            if (!up) {
                lock.close();
            }
        }
    }

    private static Ownership prepare(PostgresSettings settings, FolderLock lock) throws IOException {
        ServerUser user = ServerUser.detect();
        user.own(settings.folder());
        ServerFiles files = ServerFiles.in(settings.binaries());
        new ClusterCreation(settings, user, files).createIfAbsent();
        Ownership ownership = new Ownership(settings, lock, new ServerControl(settings, user, files));
        ownership.createDatabase();
        ownership.supervision.begin();
        return ownership;
    }

    private void createDatabase() {
        String password = PasswordFile.read(settings.passwordFile());
        try {
            DatabaseCreation.createIfAbsent(DatabaseCreation.administrator(server().port(), password));
        } catch (SQLException e) {
            stop();
            throw new StartRefused("The database in " + settings.folder() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw FolderTrouble.of(settings.lockFile(), e);
        }
    }
}
