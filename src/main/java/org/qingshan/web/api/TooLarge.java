package org.qingshan.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.photo.PhotoConfig;
import org.qingshan.web.photo.PhotoPaths;

/** Answers requests whose body is too large to get to a resource. */
@ApplicationScoped
class TooLarge {
    /** Before the framework's own check, which answers without a word. */
    private static final int FIRST = 1_000;

    /** After it, because it sets the same limit for all whose length is not declared. */
    private static final int AFTERWARDS = 1;

    /** Bytes. Claims, changes, forms; an update of Telegram's has 256 KB at most. */
    private static final long TEXT = 1024 * 1024;

    private final ObjectMapper json;
    private final long largestPhoto;

    TooLarge(ObjectMapper json, PhotoConfig config) {
        this.json = json;
        this.largestPhoto = config.photo().largestUpload().asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, FIRST);
        filters.register(this::limitUndeclared, AFTERWARDS);
    }

    /** Whoever writes an address in another way than the pages do has the smaller door. */
    private long largest(RoutingContext request) {
        return PhotoPaths.isOne(request.request().path()) ? largestPhoto : TEXT;
    }

    private void limitUndeclared(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(request));
        }
        request.next();
    }

    private void refuseTooLarge(RoutingContext request) {
        if (length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > largest(request)) {
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
