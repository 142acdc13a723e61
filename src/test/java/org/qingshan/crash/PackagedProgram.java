package org.qingshan.crash;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.postgres.EmbeddedPostgres;
import org.qingshan.platform.postgres.PostgresSettings;
import org.qingshan.support.TemporaryPostgres;

/** The program as it is run in production, with the demo shop, on a port and a data directory of its own. */
final class PackagedProgram implements AutoCloseable {
    private static final String JAR = System.getProperty("qingshan.app", "target/quarkus-app") + "/quarkus-run.jar";
    private static final Duration START = Duration.ofMinutes(2);
    private static final int LAST_LINES = 1_000;
    private static final Duration DUMP = Duration.ofSeconds(10);
    private static final Duration END = Duration.ofSeconds(20);

    private final HttpClient http;
    private final Path folder;
    private final int port;
    private final Map<String, String> more;
    private @Nullable Process process;

    PackagedProgram(HttpClient http) throws IOException {
        this(http, Map.of());
    }

    /** @param more what it is told by its environment besides; with a database's address it starts none of its own */
    PackagedProgram(HttpClient http, Map<String, String> more) throws IOException {
        this.http = http;
        this.more = more;
        this.port = freePort();
        this.folder = Path.of("target", "crash-" + ProcessHandle.current().pid() + "-" + port)
                .toAbsolutePath();
        Files.createDirectories(folder);
    }

    /** Starts it, unless it runs, and returns when it is ready. */
    void start() throws IOException {
        launch();
        await("ready; see " + log()).atMost(START).until(this::isReady);
    }

    /** Starts it, unless it runs, and does not wait for it. */
    void launch() throws IOException {
        if (process == null || !process.isAlive()) {
            process = java().redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Stops its clock: it holds what it holds and does nothing, until it goes on as if no time had passed. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    /** Whether it runs, and the end of its log, with what each of its threads is at. */
    String whatItDoes() throws IOException, InterruptedException {
        var alive = isAlive();
        var before = log().length();
        signal("-QUIT");
        try {
            await().atMost(DUMP).until(() -> !isAlive() || hasDumped(before));
        } catch (ConditionTimeoutException silent) {
            // Then the log tells what it was at before.
        }
        var lines = Files.readAllLines(log().toPath());
        return (alive ? "it runs\n" : "it has ended\n")
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** The last that a program writes of its threads. */
    private boolean hasDumped(long before) throws IOException {
        try (var since = new RandomAccessFile(log(), "r")) {
            since.seek(before);
            var written = new byte[(int) (since.length() - before)];
            since.readFully(written);
            return new String(written, StandardCharsets.UTF_8).contains("JNI global ref");
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (process != null) {
            new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As if the machine had lost its power, as far as the program can tell. The database server lives on. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends the database server and everything it runs, and leaves the program alone. */
    void killDatabase() throws IOException {
        var server = database();
        if (server != null) {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Asks it politely to end. */
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end when it is asked to; see " + log());
            }
        }
    }

    boolean databaseRuns() throws IOException {
        return database() != null;
    }

    /** Lets a verb of the command line run to its end beside or without the program. */
    Ending verb(String... arguments) throws IOException, InterruptedException {
        var verb = java(arguments)
                .redirectError(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        try {
            var said = new String(verb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ending(verb.waitFor(), said.strip());
        } finally {
            verb.destroyForcibly();
        }
    }

    /** Its database, beside it. */
    EmbeddedPostgres attach() {
        return EmbeddedPostgres.attachOrStart(PostgresSettings.in(folder));
    }

    /** Nothing that was started here outlives the test. The folder goes if the test passed. */
    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        killDatabase();
    }

    void delete() {
        TemporaryPostgres.delete(folder);
    }

    /** What a verb said and with which code it ended. */
    record Ending(int code, String said) {}

    private File log() {
        return folder.resolve("program.log").toFile();
    }

    private ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("QINGSHAN_"));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QINGSHAN_PUBLIC_URL", address("").toString());
        environment.put("QINGSHAN_DATA_DIR", folder.toString());
        environment.put("QINGSHAN_DEMO", "true");
        environment.putAll(more);
        return builder;
    }

    private boolean isReady() throws InterruptedException {
        if (process == null || !process.isAlive()) {
            throw new AssertionError("The program has ended; see " + log());
        }
        try {
            var question = HttpRequest.newBuilder(address("/q/health/ready")).timeout(Duration.ofSeconds(5));
            return http.send(question.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The process of our own server: one that runs and whose command names our folder. */
    private @Nullable ProcessHandle database() throws IOException {
        var pidFile = folder.resolve("postgres/cluster/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return null;
        }
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                .filter(found -> found.info().commandLine().orElse("").contains(folder.toString()))
                .orElse(null);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
