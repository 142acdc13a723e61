package org.qingshan.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another JVM that runs one class of this build. It is ended by force when closed. */
public final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** How to run it. */
    public static final class Plan {
        public final List<String> prefix = new ArrayList<>();
        public final List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        public final Map<String, String> environment = new HashMap<>();
        public String classPath = System.getProperty("java.class.path");
        public Path folder = Path.of("").toAbsolutePath();

        public ChildProgram run(Class<?> program, String... arguments) throws IOException {
            List<String> command = new ArrayList<>(prefix);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", classPath, program.getName()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("QINGSHAN_"));
            builder.environment().putAll(environment);
            return new ChildProgram(builder.start());
        }
    }

    /** The next line it prints; what it complained about if it ended instead. */
    public String line() throws IOException {
        String line = lines.readLine();
        return line == null ? "ended: " + errors() : line;
    }

    public String errors() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Lets it go on to its end. */
    public void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        exitCode();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
