package org.qingshan.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What every request of the interface says about itself. */
@SuppressWarnings("NullAway.Init") // The framework fills the fields of a parameter bean.
public class Asked {
    @RestPath
    @Parameter(description = "The shop's key; it must be the shop of the API key.", example = "qingshan")
    String shop;

    @Context
    @Parameter(hidden = true)
    HttpHeaders headers;

    SpokenLanguage language() {
        return SpokenLanguage.of(headers);
    }

    /** A request that may be sent again under a key of the program's choice. */
    public static class Write extends Asked {
        @Nullable
        @RestHeader(IdempotencyKey.HEADER)
        @Parameter(
                description =
                        "For 48 hours the same request under the same key happens once and is answered the same;"
                                + " another request under it gets 422. One key, 1 to 200 visible ASCII characters; what is none gets 400.")
        String idempotencyKey;

        /** Refuses none at all where one is named, and two: whoever sends them believes that he may send it again. */
        IdempotencyKey key(String what, byte[] body) {
            var said = headers.getRequestHeader(IdempotencyKey.HEADER);
            return IdempotencyKey.of(
                    said == null || said.isEmpty() ? idempotencyKey : String.join(" ", said), what, body);
        }
    }
}
