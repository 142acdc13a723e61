package org.qingshan.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.PictureSource.Fetched;

/**
 * Calls the Bot API.
 *
 * <p>Guaranteed: a call is sent at most once, ends within its patience, never throws and never shows the token. Not guaranteed:
 * any order between calls; whoever needs one waits for the reply.
 */
@ApplicationScoped
class BotApi {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Bytes; Telegram gives bots no larger file. */
    static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final TelegramConfig config;
    private final ObjectMapper json;
    private final ReplyReader reader;
    private final Counter refusedForPace;
    /** HTTP/1.1, because a closed HTTP/2 connection loses the fate of every call on it at once. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    BotApi(TelegramConfig config, ObjectMapper json, MeterRegistry meters) {
        this.config = config;
        this.json = json;
        this.reader = new ReplyReader(json);
        this.refusedForPace = Counter.builder("qingshan.telegram.refused.pace")
                .description("Calls that Telegram refused because they came too fast (429)")
                .register(meters);
    }

    /** An ordinary call. */
    CompletableFuture<Reply> call(Bot bot, String method, JsonNode body) {
        return call(bot, method, body, config.callTimeout());
    }

    /** A call that may take as long as the patience. Cancelling the future ends it. */
    CompletableFuture<Reply> call(Bot bot, String method, JsonNode body, Duration patience) {
        try {
            var request = request(bot, method, patience)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build();
            return exchange(bot, request, patience);
        } catch (JsonProcessingException impossible) {
            return CompletableFuture.completedFuture(Reply.unsent("the call cannot be written as JSON"));
        }
    }

    /** A call that carries a file. */
    CompletableFuture<Reply> upload(Bot bot, String method, FormData form) {
        var request = request(bot, method, config.callTimeout())
                .header("Content-Type", form.contentType())
                .POST(form.publisher())
                .build();
        return exchange(bot, request, config.callTimeout());
    }

    /**
     * A file by the path that Telegram gave for it a moment ago, whatever signs the sender has named it with. A path is good for an hour:
     * where nothing lies by then, nothing ever will; nor does it become smaller where it is larger than bots are given any.
     */
    CompletableFuture<Fetched> download(Bot bot, String path) {
        var request = HttpRequest.newBuilder(URI.create(base() + "/file/bot" + bot.token() + "/" + escaped(path)))
                .timeout(config.callTimeout())
                .build();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(answer -> switch (answer.statusCode()) {
                    case 200 -> answer.body().length <= LARGEST_FILE ? Fetched.of(answer.body()) : Fetched.NEVER;
                    case 404, 410 -> Fetched.NEVER;
                    default -> Fetched.NOT_NOW;
                })
                .orTimeout(config.callTimeout().toMillis() + 500, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> Fetched.NOT_NOW);
    }

    /**
     * The path with every part of it written as an address may hold it: what no address may hold would be refused in words that tell the
     * whole address, and with it the token.
     */
    private static String escaped(String path) {
        return Stream.of(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private HttpRequest.Builder request(Bot bot, String method, Duration patience) {
        return HttpRequest.newBuilder(URI.create(base() + "/bot" + bot.token() + "/" + method))
                .timeout(patience);
    }

    private String base() {
        return config.apiUrl().toString().replaceAll("/+$", "");
    }

    private CompletableFuture<Reply> exchange(Bot bot, HttpRequest request, Duration patience) {
        var exchange = http.sendAsync(request, BodyHandlers.ofByteArray());
        // The client's own time ends with the headers of the answer; a body that never comes must not hold the call.
        var reply = exchange.thenApply(answer -> noted(reader.read(answer.statusCode(), answer.body())))
                .orTimeout(patience.toMillis() + 500, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> unanswered(bot, failure));
        reply.whenComplete((done, cancelled) -> exchange.cancel(true));
        return reply;
    }

    private Reply noted(Reply reply) {
        if (reply.kind() == Reply.Kind.REFUSED && reply.code() == 429) {
            refusedForPace.increment();
        }
        return reply;
    }

    private static Reply unanswered(Bot bot, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var problem = bot.conceal(cause.getClass().getSimpleName() + " " + cause.getMessage());
        return hasReachedNobody(cause) ? Reply.unsent(problem) : Reply.lost(problem);
    }

    private static boolean hasReachedNobody(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException;
    }
}
