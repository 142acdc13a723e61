package org.qingshan.web.hook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.qingshan.web.hook.HookAddress.Target;

/**
 * One POST to a shop's own system. It goes to the address that was looked at, not to what the name means a moment later; it follows no
 * redirects and reads nothing of the answer but its status.
 */
@ApplicationScoped
class HookCall {
    private final HttpClient client;
    private final long patience;

    HookCall(Vertx vertx, HookConfig config) {
        this.patience = config.webhook().patience().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(patience))
                .setVerifyHost(true)
                .setMaxRedirects(0));
    }

    /** @param signature see {@link HookSending} */
    record Message(String kind, long number, String signature, String body) {}

    /** The status of the answer. Throws {@link IllegalStateException} with one of the words of {@link Hooks} where there is none. */
    int post(Target target, Message message) {
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
                                return response.statusCode();
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
