package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.qingshan.platform.StartRefused;

/** The server's one password, made at random and readable by its owner alone. */
final class PasswordFile {
    private static final int BYTES = 24;

    private PasswordFile() {}

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new StartRefused(
                    "The password of the database is missing: put " + file
                            + " back, or move its folder away to begin with an empty database.",
                    e);
        } catch (IOException e) {
            throw FolderTrouble.of(file, e);
        }
    }

    static void createIfAbsent(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        createPrivately(file);
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    private static void createPrivately(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
