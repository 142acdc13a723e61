package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Takes the calls over HTTP on this machine only, and lets go wrong what shall go wrong. */
public final class FakeServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeWorld world;
    /** By the bot's token. */
    private final Map<String, FakeWorld> worlds = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeServer::thread);
    private final List<BotApiSchema> schemas = BotApiSchema.all();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private volatile Limits limits = new Limits();
    private volatile boolean isLimited = true;
    private volatile IntSupplier latencyMillis = () -> 0;
    private volatile Function<Call, Optional<Fault>> weather = call -> Optional.empty();
    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private final List<Call> waiting = new CopyOnWriteArrayList<>();

    public FakeServer(FakeWorld world, String prefix, String token) {
        this.world = world;
        worlds.put(token, world);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        server.setExecutor(threads);
        server.createContext(prefix + "/bot", exchange -> handle(exchange, prefix + "/bot"));
        server.createContext(prefix + "/file/bot", exchange -> give(exchange, prefix + "/file/bot"));
        server.start();
    }

    /** Another bot, with a world of its own. */
    public void add(String token, FakeWorld itsWorld) {
        worlds.put(token, itsWorld);
    }

    /** The token is good for nothing from now on. */
    public void revoke(String token) {
        worlds.remove(token);
    }

    /** A file that somebody sent, whichever, for whom it was sent to. */
    private void give(HttpExchange exchange, String start) throws IOException {
        try (exchange) {
            var token =
                    exchange.getRequestURI().getPath().substring(start.length()).split("/", 2)[0];
            var world = worlds.get(token);
            var bytes = world == null ? null : world.file();
            if (bytes == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<String> violations() {
        return List.copyOf(violations);
    }

    public void forgetCalls() {
        calls.clear();
    }

    public void latency(IntSupplier millis) {
        latencyMillis = millis;
    }

    /** What goes wrong with a call is asked for each one, besides the faults that were ordered. */
    public void weather(Function<Call, Optional<Fault>> weather) {
        this.weather = weather;
    }

    /** Calls for this chat wait until it is released. */
    public void hold(long chat) {
        held.add(chat);
    }

    /** Whether a call with these words has arrived and waits to be released. */
    public boolean holds(String words) {
        return waiting.stream().anyMatch(call -> call.text().contains(words));
    }

    public void release(long chat) {
        synchronized (held) {
            held.remove(chat);
            held.notifyAll();
        }
    }

    public void limit(boolean isLimited) {
        this.isLimited = isLimited;
        this.limits = new Limits();
    }

    /** The next calls that are meant go wrong, each once per fault. */
    public void fault(Fault fault, int times) {
        synchronized (faults) {
            for (int i = 0; i < times; i++) {
                faults.add(fault);
            }
        }
    }

    private void handle(HttpExchange exchange, String start) throws IOException {
        var rest = exchange.getRequestURI().getPath().substring(start.length()).split("/", 2);
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var body = read(type, exchange.getRequestBody().readAllBytes());
        try {
            var bot = worlds.get(rest[0]);
            var answer =
                    rest.length == 2 && bot != null ? answer(bot, rest[1], body) : Answer.refused(401, "Unauthorized");
            write(exchange, answer);
        } catch (InterruptedException stopping) {
            exchange.close();
        }
    }

    private Answer answer(FakeWorld bot, String method, JsonNode body) throws InterruptedException {
        var at = world.clock().nanos();
        schemas.forEach(schema -> violations.addAll(schema.violations(method, body)));
        TimeUnit.MILLISECONDS.sleep(latencyMillis.getAsInt());
        var call = new Call(method, body, Answer.closed(), at);
        awaitRelease(call);
        var ordered = fault(call);
        var fault = ordered != null ? ordered : weather.apply(call).orElse(null);
        if (fault == null) {
            return note(method, body, refusedByPace(bot, method, body), at);
        }
        if (fault.isApplied()) {
            bot.answer(method, body);
        }
        return note(method, body, fault.answer(), at);
    }

    private void awaitRelease(Call call) throws InterruptedException {
        synchronized (held) {
            while (held.contains(call.chat())) {
                waiting.add(call);
                held.wait();
                waiting.remove(call);
            }
        }
    }

    private Answer refusedByPace(FakeWorld bot, String method, JsonNode body) throws InterruptedException {
        var name = method.toLowerCase(Locale.ROOT);
        var isEdit = name.startsWith("edit");
        if (isLimited && (isEdit || name.startsWith("send"))) {
            var wait = limits.refusal(
                    body.path("chat_id").asLong(), isEdit, world.clock().nanos());
            if (wait > 0) {
                return Answer.tooMany(wait);
            }
        }
        return bot.answer(method, body);
    }

    private Answer note(String method, JsonNode body, Answer answer, long at) {
        calls.add(new Call(method, body, answer, at));
        return answer;
    }

    private @Nullable Fault fault(Call call) {
        synchronized (faults) {
            var found = faults.stream()
                    .filter(fault -> fault.isMeant().test(call))
                    .findFirst()
                    .orElse(null);
            faults.remove(found);
            return found;
        }
    }

    private static JsonNode read(String type, byte[] body) throws IOException {
        if (type.startsWith("multipart/form-data")) {
            return FormReader.read(type, body);
        }
        return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.body() == null) {
                return;
            }
            var bytes = answer.bytes();
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "fake-telegram");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
