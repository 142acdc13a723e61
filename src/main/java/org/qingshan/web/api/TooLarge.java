package org.qingshan.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers requests whose body is too large to get to a resource. */
@ApplicationScoped
class TooLarge {
    /** Before the framework's own check, which answers without a word. */
    private static final int FIRST = 1_000;

    private final ObjectMapper json;
    private final long largest;

    TooLarge(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
        this.largest = largest.asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, FIRST);
    }

    private void refuseTooLarge(RoutingContext request) {
        if (length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > largest) {
            // What is still on its way is not read.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.response()
                    .setStatusCode(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(written(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE)));
        } else {
            request.next();
        }
    }

    private static long length(@Nullable String declared) {
        return declared != null && declared.matches("\\d{1,18}") ? Long.parseLong(declared) : 0;
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem cannot be written as JSON", impossible);
        }
    }
}
