package org.qingshan.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for Telegram: whatever the program sends is taken at once. */
final class FakeBotApi implements AutoCloseable {
    private final AtomicInteger messages = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpServer server;

    FakeBotApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var method = exchange.getRequestURI().getPath();
        var result = method.endsWith("/getMe")
                ? "{\"id\":" + Program.BOT + ",\"is_bot\":true,\"first_name\":\"Bench\",\"username\":\"bench_bot\"}"
                : method.contains("/send") || method.contains("/edit") ? message() : "true";
        var body = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String message() {
        return "{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
