package org.qingshan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An evening as it is watched: 300 pages listen and two real ones are open while 50 claims come in each second. What the pages are told
 * must not be older than a second, and the program's memory must not grow with the claims.
 */
final class Watched {
    private static final int PAGES = 300;
    private static final int CLAIMS_PER_SECOND = 50;
    /** The first part warms up, the others are compared. */
    private static final int PARTS = 4;

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private Watched() {}

    static Result measure(Postgres postgres, FakeBotApi telegram, Options options) throws Exception {
        var result = new Result("watched");
        var pages = options.isSmoke() ? PAGES / 10 : PAGES;
        try (var stage = Stage.open(postgres, "watched", telegram, options, Market::stock);
                var browser = new RealPages(stage.program().port(), options);
                var audience = Audience.open(stage.program().port(), Market.shop(0), pages)) {
            result.note("event streams, real pages", pages + ", " + browser.count());
            List<Long> memory = new ArrayList<>();
            for (var part = 0; part < PARTS; part++) {
                if (part == 1) {
                    audience.measure();
                }
                var first = part * 1_000_000L;
                var load = stage.open(CLAIMS_PER_SECOND, 32, options.length(), number -> Requests.chat(
                        Market.shop(0), number, 1_000_000 + first + number, "A1"));
                memory.add(stage.program().liveKilobytes() / 1024);
                result.add("claims, part " + (part + 1), List.of(load));
            }
            result.note("milliseconds from one piece of news to the next", audience.heard());
            result.note("memory in use after each part, MB", memory.toString());
            result.verified(stage.verified());
            if (!options.isSmoke() && audience.longestMillis() > 1_500) {
                throw new IllegalStateException("A page waited " + audience.longestMillis() + " ms for news");
            }
        }
        return result;
    }

    /** Two pages of viewers in a browser, where one is installed. */
    private static final class RealPages implements AutoCloseable {
        private final List<Process> open = new ArrayList<>();

        RealPages(int port, Options options) throws IOException {
            for (var page = 0; page < (Files.isExecutable(BROWSER) && !options.isSmoke() ? 2 : 0); page++) {
                var process = new ProcessBuilder(
                                BROWSER.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + Files.createTempDirectory("bench-page"),
                                "http://127.0.0.1:" + port + "/chat/" + Market.shop(0))
                        .redirectErrorStream(true)
                        .redirectOutput(Options.OUT.resolve("page-" + page + ".log").toFile())
                        .start();
                open.add(process);
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            }
        }

        int count() {
            return (int) open.stream().filter(Process::isAlive).count();
        }

        @Override
        public void close() {
            open.forEach(page -> {
                page.descendants().forEach(ProcessHandle::destroyForcibly);
                page.destroyForcibly();
            });
        }
    }
}
