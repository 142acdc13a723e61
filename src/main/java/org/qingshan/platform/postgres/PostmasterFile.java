package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server wrote about itself into postmaster.pid: true while it runs, a memory after a crash, and then the process
 * number may belong to anybody.
 */
record PostmasterFile(long processId, int port) {
    // https://www.postgresql.org/docs/18/storage-file-layout.html and src/include/utils/pidfile.h
    private static final int PROCESS_ID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Empty when there is none, or none that is complete. */
    static Optional<PostmasterFile> read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw FolderTrouble.of(file, e);
        }
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(processId);
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            long processId = Long.parseLong(lines.get(PROCESS_ID_LINE).strip());
            return Optional.of(new PostmasterFile(
                    processId, Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
