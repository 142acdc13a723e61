package org.qingshan.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Writes the contents of a .txz into an empty folder. */
final class ArchiveUnpacking {
    private final Path folder;

    ArchiveUnpacking(Path folder) {
        this.folder = folder;
    }

    void unpack(InputStream packed) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream contents) throws IOException {
        Path target = place(entry.getName());
        if (entry.isDirectory()) {
            createFolder(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(contents, target);
            permit(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    /** Makes the folders on the way; never leaves the folder. */
    private Path place(String name) throws IOException {
        Path at = folder;
        for (Path part : Path.of(name)) {
            if (part.toString().equals("..")) {
                throw new IOException("The archive reaches outside its folder: " + name);
            }
            createFolder(at);
            at = at.resolve(part);
        }
        return at;
    }

    /** Readable by all, whatever the umask: the server may run as another user. */
    private static void createFolder(Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.createDirectory(target);
            permit(target, "rwxr-xr-x");
        }
    }

    private static void permit(Path target, String permissions) throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
        }
    }
}
