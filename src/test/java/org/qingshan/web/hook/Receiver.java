package org.qingshan.web.hook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A shop's own system, on this machine. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    /** The status of the n-th answer, from 1. */
    volatile IntUnaryOperator answers = n -> 204;
    /** Said with each answer; null for nothing. */
    volatile @Nullable String retryAfter;

    record Heard(String event, String delivery, String signature, String body) {}

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    headers.getFirst("Qingshan-Event"),
                    headers.getFirst("Qingshan-Delivery"),
                    headers.getFirst("Qingshan-Signature"),
                    body));
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            if (retryAfter != null) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(answers.applyAsInt(heard.size()), -1);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?of=shop";
    }

    List<Heard> heard() {
        return heard;
    }

    List<String> events() {
        return heard.stream().map(Heard::event).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
