package org.qingshan.web.viewer;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Origin;

/** The file with what the shop knows about the person whom {@code /forget} gave this link. */
@PermitAll
@Path("/chat/{shop}/mine/{code}")
public class OwnDataResource {
    private final OwnDataDoor door;

    OwnDataResource(OwnDataDoor door) {
        this.door = door;
    }

    /** Kept nowhere on the way; whoever else asks is told that there is nothing here. */
    @GET
    @Blocking
    public Response download(
            @RestPath String shop,
            @RestPath String code,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers,
            @Context RoutingContext routing) {
        Origin visitor = routing.get(Origin.class.getName());
        var zh = !PageLanguage.of(lang, headers).equals(PageLanguage.ENGLISH);
        return door.open(shop, code, visitor, zh)
                .map(all -> Response.ok(all, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + shop + "-my-data.json\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> LostPage.as(Response.Status.NOT_FOUND, headers));
    }
}
