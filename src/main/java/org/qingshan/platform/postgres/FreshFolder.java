package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.qingshan.platform.StartRefused;

/**
 * A folder that is there completely or not at all: filled under another name, then renamed. What a crash left under that
 * other name is swept away by the next attempt.
 */
final class FreshFolder {
    private static final String UNFINISHED = "unfinished-";
    private static final long BYTES_NEEDED = 150L << 20;

    private FreshFolder() {}

    interface Filling {
        void fill(Path folder) throws IOException;
    }

    static void createIfAbsent(Path parent, String name, Filling filling) throws IOException {
        if (Files.exists(parent.resolve(name))) {
            return;
        }
        Files.createDirectories(parent);
        refuseIfTooFull(parent, BYTES_NEEDED);
        sweep(parent);
        Path unfinished = parent.resolve(UNFINISHED + ProcessHandle.current().pid());
        filling.fill(unfinished);
        Files.move(unfinished, parent.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    static void refuseIfTooFull(Path folder, long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new StartRefused(
                    "The disk is too full: the database needs " + (needed >> 20) + " MB to begin with, but "
                            + folder + " has " + (free >> 20) + " MB left; make room, or name another folder with"
                            + " QINGSHAN_DATA_DIR.");
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> contents = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) contents.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(parent, UNFINISHED + "*")) {
            for (Path folder : unfinished) {
                if (!isBeingFilled(folder)) {
                    delete(folder);
                }
            }
        }
    }

    /** Another process may be filling it: tests share the unpacked server. */
    private static boolean isBeingFilled(Path folder) {
        long filler = Long.parseLong(folder.getFileName().toString().substring(UNFINISHED.length()));
        return filler != ProcessHandle.current().pid()
                && ProcessHandle.of(filler).isPresent();
    }
}
