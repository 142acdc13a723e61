package org.qingshan.web.viewer;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the pinned card and the lineup of the phone page show. */
@PermitAll
@Path("/chat/{shop}")
public class LiveResource {
    private final RecentLive recent;

    LiveResource(RecentLive recent) {
        this.recent = recent;
    }

    /** What is live, at most {@link RecentLive#FRESH_MILLIS} ms old, in the page's language; 304 if the reader has it. */
    @GET
    @Path("live")
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public Response live(
            @RestPath String shop,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers,
            @Context Request request) {
        var language = PageLanguage.ofViewer(lang, headers);
        var seen = recent.of(shop, language);
        if (seen.isEmpty()) {
            return unknown(shop);
        }
        var live = seen.get();
        var unchanged = Unchanged.answer(request, live.tag());
        var response = unchanged == null ? Response.ok(live.json()) : unchanged;
        return response.tag(live.tag())
                .cacheControl(CacheControl.valueOf("no-cache"))
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }

    private static Response unknown(String shop) {
        return Response.status(Response.Status.NOT_FOUND)
                .type("application/problem+json")
                .entity(Map.of(
                        "type", "about:blank",
                        "title", "Not Found",
                        "status", 404,
                        "reason", "UNKNOWN_SHOP",
                        "detail", "There is no shop '" + shop + "'; check the address."))
                .build();
    }
}
