package org.qingshan.web.viewer;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Whether the reader has it. Who is on the way may have made the tag a weak one, which is the same to If-None-Match (RFC 9110, 13.1.2). */
final class Unchanged {
    private Unchanged() {}

    /** The answer; null where all is to be sent. */
    static @Nullable ResponseBuilder answer(Request request, EntityTag tag) {
        var exactly = request.evaluatePreconditions(tag);
        if (exactly != null) {
            return exactly;
        }
        var weakly = request.evaluatePreconditions(new EntityTag(tag.getValue(), true));
        return weakly != null && weakly.build().getStatus() == Status.NOT_MODIFIED.getStatusCode() ? weakly : null;
    }
}
