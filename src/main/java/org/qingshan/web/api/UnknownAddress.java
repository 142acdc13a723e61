package org.qingshan.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingshan.web.access.AccessRoles;

/** Answers for every address under {@code /api} that means nothing; the framework's own answer would be no problem JSON. */
@Path("/api/{rest:.*}")
@RolesAllowed(AccessRoles.PROGRAM)
public class UnknownAddress {

    @GET
    @POST
    @PUT
    @PATCH
    @DELETE
    @Operation(hidden = true)
    public void any() {
        throw Problem.notFound("UNKNOWN_ADDRESS", "There is nothing at this address; see /q/openapi.");
    }
}
