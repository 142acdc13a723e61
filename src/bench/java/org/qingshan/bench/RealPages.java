package org.qingshan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Pages of viewers in a real browser each, which say themselves how long they showed the same. */
final class RealPages implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium-headless-shell");
    private static final long PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Notes how long passes between one figure on the card and the next. */
    private static final String WATCH =
            """
            (() => {
              window.watching?.disconnect();
              let last = performance.now(), longest = 0, seen = 0;
              window.watching = new MutationObserver(() => {
                const now = performance.now();
                longest = Math.max(longest, now - last);
                last = now;
                seen += 1;
              });
              window.watching.observe(document.getElementById('card-left'), { childList: true, characterData: true, subtree: true });
              window.watched = () => ({ longest: Math.max(longest, performance.now() - last), seen });
              return true;
            })()""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Page> pages = new ArrayList<>();

    private record Page(Process browser, WebSocket tools, Answers answers) {}

    /** None where no browser is installed. */
    static RealPages open(String address, int count) throws IOException {
        var opened = new RealPages();
        for (var page = 0; page < (Files.isExecutable(BROWSER) ? count : 0); page++) {
            opened.pages.add(opened.show(address, page));
        }
        return opened;
    }

    private Page show(String address, int number) throws IOException {
        var profile = Files.createTempDirectory("bench-page");
        var browser = new ProcessBuilder(
                        BROWSER.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        address)
                .redirectErrorStream(true)
                .redirectOutput(Options.OUT.resolve("page-" + number + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(browser::destroyForcibly));
        var answers = new Answers();
        var page = new Page(browser, http.newWebSocketBuilder().buildAsync(tools(profile), answers).join(), answers);
        until(page, "document.querySelector('#connection[data-state=live]') !== null && !document.getElementById('card').hidden", JsonNode::asBoolean);
        return page;
    }

    /** Where the browser tells what goes on in its page. */
    private URI tools(Path profile) throws IOException {
        var said = profile.resolve("DevToolsActivePort");
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (Files.exists(said) && !Files.readAllLines(said).isEmpty()) {
                var list = URI.create("http://127.0.0.1:" + Files.readAllLines(said).get(0) + "/json/list");
                try {
                    for (var target : JSON.readTree(http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body())) {
                        if (target.path("type").asText().equals("page")) {
                            return URI.create(target.path("webSocketDebuggerUrl").asText());
                        }
                    }
                } catch (InterruptedException ended) {
                    throw new IllegalStateException("Interrupted", ended);
                }
            }
            Shell.sleep(50);
        }
        throw new IllegalStateException("The browser opens no page");
    }

    int count() {
        return pages.size();
    }

    /** From now on each page notes how long it shows the same. */
    void watch() {
        pages.forEach(page -> ask(page, WATCH));
    }

    /** The longest that a page has shown the same since, in milliseconds; throws where one has shown nothing new at all. */
    double longestMillis() {
        var longest = 0.0;
        for (var page : pages) {
            var watched = ask(page, "watched()");
            if (watched.path("seen").asInt() == 0) {
                throw new IllegalStateException("A real page has shown nothing new");
            }
            longest = Math.max(longest, watched.path("longest").asDouble());
        }
        return longest;
    }

    private void until(Page page, String question, Predicate<JsonNode> isIt) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isIt.test(ask(page, question))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A real page does not come to this: " + question);
            }
            Shell.sleep(50);
        }
    }

    private JsonNode ask(Page page, String question) {
        var number = page.answers.next();
        var body = JSON.createObjectNode().put("id", number).put("method", "Runtime.evaluate");
        body.putObject("params").put("expression", question).put("returnByValue", true);
        var answer = page.answers.expect(number);
        page.tools.sendText(body.toString(), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().path("result").path("result").path("value");
    }

    @Override
    public void close() {
        pages.forEach(page -> {
            page.tools.abort();
            page.browser.descendants().forEach(ProcessHandle::destroyForcibly);
            page.browser.destroyForcibly();
        });
    }

    /** What the browser says, one question at a time. */
    private static final class Answers implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();
        private int asked;
        private volatile int awaited;
        private volatile CompletableFuture<JsonNode> answer = new CompletableFuture<>();

        int next() {
            return ++asked;
        }

        CompletableFuture<JsonNode> expect(int number) {
            awaited = number;
            answer = new CompletableFuture<>();
            return answer;
        }

        @Override
        public CompletionStage<?> onText(WebSocket tools, CharSequence said, boolean last) {
            part.append(said);
            if (last) {
                hear(part.toString());
                part.setLength(0);
            }
            tools.request(1);
            return null;
        }

        private void hear(String whole) {
            try {
                var message = JSON.readTree(whole);
                if (message.path("id").asInt() == awaited) {
                    answer.complete(message);
                }
            } catch (IOException unreadable) {
                answer.completeExceptionally(unreadable);
            }
        }

        @Override
        public void onError(WebSocket tools, Throwable broken) {
            answer.completeExceptionally(broken);
        }
    }
}
