package org.qingshan.web.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.Taken;
import org.qingshan.web.access.AccessRoles;

/** Claims that were heard elsewhere: read out, pasted, on another platform. Each is handled like a message of the buyer. */
@OwnShop
@Path("/api/v1/shops/{shop}/claims")
@RolesAllowed(AccessRoles.PROGRAM)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimResource {
    private final Inbox inbox;
    private final Writes writes;

    ClaimResource(Inbox inbox, Writes writes) {
        this.inbox = inbox;
        this.writes = writes;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "claim",
            summary = "Hands in a claim that was heard elsewhere.",
            description = "Answered after it has taken effect. Send it again, with the same clientMessageId,"
                    + " as often as you like until it is answered 200: it takes effect once. NOT_HANDLED is for good.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClaimHeard.class)))
    @APIResponse(
            responseCode = "200",
            description = "It has taken effect, now or before.",
            content = @Content(schema = @Schema(implementation = ClaimTaken.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/KeyReused")
    public Uni<ClaimTaken> claim(@BeanParam Asked.Write asked, byte[] body) {
        var claim = ClaimHeard.read(body);
        writes.bind(asked.shop, asked.key("POST claim", body));
        return Uni.createFrom()
                .completionStage(() -> inbox.take(claim.message(asked.shop)))
                // The worker that decided goes on deciding; others read and write the answer.
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(taken -> answer(asked.shop, taken));
    }

    private ClaimTaken answer(String shop, Taken taken) {
        if (taken.isPutAside()) {
            throw Problem.notHandled();
        }
        return ClaimTaken.of(taken, inbox.answersTo(shop, taken));
    }
}
