package org.qingshan.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingshan.web.access.AccessRoles;

/** Answers for every address under {@code /api} that means nothing; the framework's own answer would be no problem JSON. */
@Path("/api{rest:(/.*)?}")
@RolesAllowed(AccessRoles.PROGRAM)
public class UnknownAddress {

    @GET
    @Operation(hidden = true)
    public void get() {
        throw nothing();
    }

    @POST
    @Operation(hidden = true)
    public void post() {
        throw nothing();
    }

    @PUT
    @Operation(hidden = true)
    public void put() {
        throw nothing();
    }

    @PATCH
    @Operation(hidden = true)
    public void patch() {
        throw nothing();
    }

    @DELETE
    @Operation(hidden = true)
    public void delete() {
        throw nothing();
    }

    private static WebApplicationException nothing() {
        return Problem.of(Response.Status.NOT_FOUND).raised();
    }
}
