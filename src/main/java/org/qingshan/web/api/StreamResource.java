package org.qingshan.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;

/** The live stream: read it, change what is on sale, push a card. */
@OwnShop
@Blocking
@Path("/api/v1/shops/{shop}/stream")
@RolesAllowed(AccessRoles.PROGRAM)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stream")
public class StreamResource {
    private static final byte[] NO_BODY = {};

    private final Lanes lanes;
    private final Writes writes;
    private final LiveLineup lineup;
    private final SecurityIdentity identity;

    StreamResource(Lanes lanes, Writes writes, LiveLineup lineup, SecurityIdentity identity) {
        this.lanes = lanes;
        this.writes = writes;
        this.lineup = lineup;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "readStream", summary = "The live stream and its lineup.")
    @APIResponse(
            responseCode = "200",
            description = "What is on sale now.",
            content = @Content(schema = @Schema(implementation = LiveStream.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/NothingLive")
    public Response read(@BeanParam Asked asked) {
        var live = lanes.read(asked.shop, () -> lineup.read(asked.language()));
        return Response.ok(live)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @PATCH
    @Path("lineup/{slot}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            operationId = "changeItem",
            summary = "Changes price, stock, sale or limit of an item, at once everywhere.",
            description = "All of the change happens, or none of it. Returned stock goes to those who wait first.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LineupChange.Body.class)))
    @APIResponse(
            responseCode = "200",
            description = "The item as it is now.",
            content = @Content(schema = @Schema(implementation = LineupEntry.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotOnLineup")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Refused")
    @APIResponse(responseCode = "422", ref = "#/components/responses/KeyReused")
    public Response change(@BeanParam Asked.Write asked, @RestPath String slot, byte[] body) {
        var change = LineupChange.read(body);
        var place = place(asked, slot);
        return writes.once(
                        asked.shop,
                        asked.key("PATCH lineup " + place.name(), body),
                        () -> LineupEntry.of(lineup.change(place, change, actor()), asked.language()))
                .response();
    }

    @POST
    @Path("cards/{slot}")
    @Operation(
            operationId = "pushCard",
            summary = "Pushes the product card to everyone in the stream; from then on +1 means it.")
    @APIResponse(
            responseCode = "200",
            description = "The item, pinned.",
            content = @Content(schema = @Schema(implementation = LineupEntry.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotOnLineup")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Refused")
    @APIResponse(responseCode = "422", ref = "#/components/responses/KeyReused")
    public Response push(@BeanParam Asked.Write asked, @RestPath String slot) {
        var place = place(asked, slot);
        return writes.once(
                        asked.shop,
                        asked.key("POST card " + place.name(), NO_BODY),
                        () -> LineupEntry.of(lineup.push(place, actor()), asked.language()))
                .response();
    }

    @POST
    @Path("next")
    @Operation(
            operationId = "pushNextCard",
            summary =
                    "Pushes the card of the next product on sale, in the order of the host's run sheet (else of the slots); after the last the first.",
            description =
                    "With nothing presented, the first. What is closed is passed over. Each call goes one further: a"
                            + " program that may send it twice gives an Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "The item, pinned.",
            content = @Content(schema = @Schema(implementation = LineupEntry.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/NothingLive")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Refused")
    @APIResponse(responseCode = "422", ref = "#/components/responses/KeyReused")
    public Response next(@BeanParam Asked.Write asked) {
        return writes.once(
                        asked.shop,
                        asked.key("POST next", NO_BODY),
                        () -> LineupEntry.of(lineup.pushNext(asked.shop, actor()), asked.language()))
                .response();
    }

    @POST
    @Path("unpin")
    @Operation(
            operationId = "unpinCard",
            summary = "Nothing is presented any more: a plain +1 is asked back. Again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The state, with nothing presented.",
            content = @Content(schema = @Schema(implementation = LiveState.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/NothingLive")
    @APIResponse(responseCode = "422", ref = "#/components/responses/KeyReused")
    public Response unpin(@BeanParam Asked.Write asked) {
        return writes.once(
                        asked.shop,
                        asked.key("POST unpin", NO_BODY),
                        () -> lineup.unpin(asked.shop, actor(), asked.language()))
                .response();
    }

    @GET
    @Path("state")
    @Operation(
            operationId = "readState",
            summary = "What is presented, flat, for a button box to poll: every field is always there and never null.")
    @APIResponse(
            responseCode = "200",
            description = "The state; live is false where no stream is.",
            content = @Content(schema = @Schema(implementation = LiveState.class)))
    public Response state(@BeanParam Asked asked) {
        return Response.ok(lanes.read(asked.shop, () -> lineup.state(asked.language())))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static LiveLineup.Slot place(Asked asked, String slot) {
        return new LiveLineup.Slot(asked.shop, SlotName.of(slot));
    }

    private String actor() {
        return Caller.of(identity).actor();
    }
}
