package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system tells about a process that may be a server. */
final class ServerProcess {
    enum Place {
        HERE,
        ELSEWHERE,
        UNKNOWN
    }

    private ServerProcess() {}

    /** False for the dead, for other programs, and for a zombie, which the system counts as alive but which has no program. */
    static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                        .isPresent();
    }

    /** A server works in its cluster's folder; where the system does not show that, nobody knows. */
    static Place place(ProcessHandle process, Path cluster) {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            if (!Files.exists(workingFolder)) {
                return Place.UNKNOWN;
            }
            return Files.isSameFile(workingFolder, cluster) ? Place.HERE : Place.ELSEWHERE;
        } catch (IOException e) {
            return Place.UNKNOWN;
        }
    }
}
