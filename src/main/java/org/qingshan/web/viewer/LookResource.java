package org.qingshan.web.viewer;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A shop's own colour, as a style sheet: pages may hold no styles of their own. */
@PermitAll
@Path("/chat/{shop}")
public class LookResource {
    private final ShopFront shops;

    LookResource(ShopFront shops) {
        this.shops = shops;
    }

    @GET
    @Path("look.css")
    @Blocking
    @Produces("text/css")
    public Response look(@RestPath String shop) {
        return shops.of(shop)
                .map(front -> Response.ok(Paint.sheet(front.colour())).header(HttpHeaders.CACHE_CONTROL, "max-age=60"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }
}
