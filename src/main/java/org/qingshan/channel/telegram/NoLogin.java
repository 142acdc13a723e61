package org.qingshan.channel.telegram;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/**
 * Nobody logs in where Telegram brings updates: {@link WebhookDoor} looks at a secret. For the case that a login fails, Quarkus finds out
 * for each request which of all resources it is for, and makes a table of them each time, only to count the failure there: a fifth of what it
 * cost to take an update in. That a failure is passed on is all that is left of it here.
 */
@Singleton
final class NoLogin {
    private static final String WEBHOOKS = "/telegram/";

    /** Right behind the framework's own, which prepares for that case; where it comes to stand elsewhere, all is as it would be without. */
    private static final int BEHIND_LOGIN = 200;

    private static final BiConsumer<RoutingContext, Throwable> PASSED_ON = (request, failure) -> {
        if (!request.failed()) {
            request.fail(failure);
        }
    };

    void watch(@Observes Filters filters) {
        filters.register(NoLogin::prepareForNone, BEHIND_LOGIN);
    }

    private static void prepareForNone(RoutingContext request) {
        if (request.normalizedPath().startsWith(WEBHOOKS)) {
            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, PASSED_ON);
        }
        request.next();
    }
}
