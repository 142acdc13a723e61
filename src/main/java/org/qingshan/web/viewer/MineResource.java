package org.qingshan.web.viewer;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.KnownBuyers;
import org.qingshan.domain.shop.Shop;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.lane.Lanes;

/** What the viewer at the other end of this chat holds and has ordered. The door of the chat has met him by his cookie. */
@PermitAll
@Path("/chat/{shop}")
public class MineResource {
    private final Lanes lanes;
    private final KnownBuyers people;
    private final MineReading reading;

    MineResource(Lanes lanes, KnownBuyers people, MineReading reading) {
        this.lanes = lanes;
        this.people = people;
        this.reading = reading;
    }

    /** As it is now; nobody else's, and kept nowhere on the way. */
    @GET
    @Path("mine")
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public Response mine(
            @RestPath String shop,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers,
            @Context RoutingContext routing) {
        Origin visitor = routing.get(Origin.class.getName());
        var zh = !PageLanguage.of(lang, headers).equals(PageLanguage.ENGLISH);
        var mine = lanes.read(shop, () -> {
            var found = Shop.byKey(shop).orElseThrow();
            return people.at(visitor.channel(), visitor.person())
                    .map(buyer -> reading.of(buyer, found, zh))
                    .orElseGet(() -> reading.nothing(found));
        });
        return Response.ok(mine).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
