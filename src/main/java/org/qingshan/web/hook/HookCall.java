package org.qingshan.web.hook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.web.hook.HookAddress.Target;

/**
 * One POST to a shop's own system. It goes to the address that was looked at, not to what the name means a moment later; it follows no
 * redirects and reads nothing of the answer but its status and Retry-After.
 */
@ApplicationScoped
class HookCall {
    /** Who says more has made a mistake, or is gone: that is seen by trying. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final HttpClient client;
    private final long patience;
    private final DatabaseClock clock;

    HookCall(Vertx vertx, HookConfig config, DatabaseClock clock) {
        this.clock = clock;
        this.patience = config.webhook().patience().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(patience))
                .setVerifyHost(true)
                .setMaxRedirects(0));
    }

    /** @param signature see {@link HookSending} */
    record Message(String kind, long number, String signature, String body) {}

    /**
     * What was answered.
     *
     * @param pause how long it wants to be left alone, an hour at most; nothing where it does not say
     */
    record Answer(int status, Duration pause) {
        static Answer of(HttpClientResponse response, Instant now) {
            return new Answer(response.statusCode(), pause(response.getHeader("Retry-After"), now));
        }

        /** Seconds or a date (RFC 9110, 10.2.3); what is neither says nothing. */
        static Duration pause(@Nullable String retryAfter, Instant now) {
            if (retryAfter == null) {
                return Duration.ZERO;
            }
            var said = retryAfter.strip();
            try {
                var wanted = said.matches("[0-9]{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(said))
                        : Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said)));
                return wanted.isNegative() ? Duration.ZERO : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
            } catch (DateTimeException | ArithmeticException none) {
                return Duration.ZERO;
            }
        }
    }

    /** The answer. Throws {@link IllegalStateException} with one of the words of {@link Hooks} where there is none. */
    Answer post(Target target, Message message) {
        var uri = target.uri();
        var path = (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(uri.getHost())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setMethod(HttpMethod.POST)
                .setURI(path)
                .setTimeout(patience)
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("User-Agent", "Qingshan")
                .putHeader("Qingshan-Event", message.kind())
                .putHeader("Qingshan-Delivery", String.valueOf(message.number()))
                .putHeader("Qingshan-Signature", message.signature());
        try {
            return client.request(options)
                    .compose(request -> request.send(Buffer.buffer(message.body()))
                            .map(response -> {
                                request.connection().close();
                                return Answer.of(response, clock.now());
                            }))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            var cause = failed.getCause() == null ? failed : failed.getCause();
            throw new IllegalStateException(why(cause), failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(Hooks.UNREACHED, ending);
        }
    }

    private static String why(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof ConnectTimeoutException) {
            return Hooks.SLOW;
        }
        return cause instanceof SSLException ? Hooks.INSECURE : Hooks.UNREACHED;
    }
}
