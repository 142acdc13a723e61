package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One finished run of a program of the operating system.
 *
 * @param output what it wrote, both streams
 */
record CommandRun(int exitCode, String output) {
    private static final Set<String> PASSED_ON =
            Set.of("PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot");

    /** Runs it to its end; ends it by force after the limit. */
    static CommandRun of(List<String> command, Duration limit) throws IOException {
        // Into a file, not a pipe: a server that stays behind may keep a pipe open for ever.
        Path output = Files.createTempFile("qingshan-postgres", ".out");
        try {
            Process process = start(command, output);
            if (!await(process, limit)) {
                process.destroyForcibly();
                return new CommandRun(-1, "no end after " + limit.toSeconds() + " seconds");
            }
            return new CommandRun(process.exitValue(), Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /** The first line that holds one of the words, else the last line that says anything. */
    String firstLineWith(String... words) {
        return output.lines()
                .filter(line -> Stream.of(words).anyMatch(line::contains))
                .findFirst()
                .orElseGet(this::lastLine)
                .strip();
    }

    private String lastLine() {
        return output.lines().filter(line -> !line.isBlank()).reduce("it said nothing", (before, line) -> line);
    }

    private static Process start(List<String> command, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        // The server outlives a crash of this process: it shall not carry the program's secrets, nor obey stray PG
        // variables.
        environment.keySet().retainAll(PASSED_ON);
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static boolean await(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
