package org.qingshan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program with the demo shop and a bot that is called by webhook. */
final class Program implements AutoCloseable {
    static final String BOT = "100200300";
    static final String SECRET = "bench-secret";
    private static final String JAR = System.getProperty("qingshan.app", "target/quarkus-app") + "/quarkus-run.jar";

    private final Postgres postgres;
    private final String database;
    private final int port = Shell.freePort();
    private final FakeBotApi telegram;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private Program(Postgres postgres, String database, FakeBotApi telegram, Options options) throws IOException {
        this.postgres = postgres;
        this.database = database;
        this.telegram = telegram;
        List<String> flags = new ArrayList<>(List.of("-Xmx1g", "-XX:+UseParallelGC", "-XX:FlightRecorderOptions=stackdepth=200"));
        if (options.jfr()) {
            flags.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + Options.OUT.resolve(database + ".jfr"));
        }
        this.process = java(flags)
                .redirectErrorStream(true)
                .redirectOutput(Options.OUT.resolve(database + ".log").toFile())
                .start();
        // Also when the benchmark is told to end in the middle of something.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts it on a database of that name and returns when it is ready. */
    static Program start(Postgres postgres, String database, FakeBotApi telegram, Options options) throws Exception {
        var program = new Program(postgres, database, telegram, options);
        for (var i = 0; i < 600; i++) {
            if (!program.process.isAlive()) {
                throw new IllegalStateException("The program does not start; see target/bench/" + database + ".log");
            }
            if (program.isReady()) {
                return program;
            }
            Shell.sleep(100);
        }
        program.close();
        throw new IllegalStateException("The program does not become ready; see target/bench/" + database + ".log");
    }

    private ProcessBuilder java(List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("QINGSHAN_"));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.address(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "bench");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "bench");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QINGSHAN_PUBLIC_URL", "http://127.0.0.1:" + port);
        environment.put("QINGSHAN_DEMO", "true");
        environment.put("QINGSHAN_TELEGRAM_TOKEN", BOT + ":bench");
        environment.put("QINGSHAN_TELEGRAM_API_URL", telegram.address());
        environment.put("QINGSHAN_TELEGRAM_MODE", "webhook");
        environment.put("QINGSHAN_TELEGRAM_WEBHOOK_SECRET", SECRET);
        return builder;
    }

    private boolean isReady() throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
            return http.send(question.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    String database() {
        return database;
    }

    CpuTime cpu() {
        return CpuTime.of(process.pid());
    }

    long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** What is in use once nothing is left that could be let go; the whole process where this Java has no jcmd. */
    long liveKilobytes() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(jcmd)) {
            return residentKilobytes();
        }
        Shell.run(List.of(jcmd.toString(), Long.toString(process.pid()), "GC.run"));
        return Shell.run(List.of(jcmd.toString(), Long.toString(process.pid()), "GC.heap_info"))
                .lines()
                .filter(line -> line.matches("\\s*(PSYoungGen|ParOldGen).*"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")))
                .sum();
    }

    /** The program's own verdict on its records. */
    String check() {
        return Shell.run(java(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), "check")).strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException end) {
            process.destroyForcibly();
        }
    }
}
