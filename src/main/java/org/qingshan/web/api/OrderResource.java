package org.qingshan.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;

/** The shop's orders, for packing lists, labels and books. They hold personal data. */
@OwnShop
@Blocking
@Path("/api/v1/shops/{shop}/orders")
@RolesAllowed(AccessRoles.PROGRAM)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrderResource {
    private final Lanes lanes;
    private final OrderSearch orders;

    OrderResource(Lanes lanes, OrderSearch orders) {
        this.lanes = lanes;
        this.orders = orders;
    }

    @GET
    @Operation(
            operationId = "listOrders",
            summary = "Orders of all streams by number, at most 200 at once.",
            description = "For the next page send the last number as 'after'. A page with fewer than 200 is the last.")
    @APIResponse(
            responseCode = "200",
            description = "A page of orders.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OrderEntry.class)))
    public Response list(
            @BeanParam Asked asked,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only orders in this status, or in one of several: said again, or with commas between.",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CustomerOrder.Status.class))
                    List<String> status,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only orders that hold or bought something of this slot, or of one of several: said again, or"
                                            + " with commas between. A slot that no stream of the shop has ever had gets 400.",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
                            example = "A1")
                    List<String> slot,
            @RestQuery
                    @Parameter(
                            description = "Only numbers above this one.",
                            schema = @Schema(type = SchemaType.INTEGER))
                    List<String> after) {
        var wanted = OrderSearch.Wanted.of(status, slot, after);
        return personal(lanes.read(asked.shop, () -> orders.page(asked.shop, wanted, asked.language())));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readOrder", summary = "One order.")
    @APIResponse(
            responseCode = "200",
            description = "The order.",
            content = @Content(schema = @Schema(implementation = OrderEntry.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/UnknownOrder")
    public Response one(
            @BeanParam Asked asked,
            @RestPath @Parameter(schema = @Schema(type = SchemaType.INTEGER), example = "1001") String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw unknown(number);
        }
        var found =
                lanes.read(asked.shop, () -> orders.numbered(asked.shop, Integer.parseInt(number), asked.language()));
        return personal(found.orElseThrow(() -> unknown(number)));
    }

    private static Refused unknown(String number) {
        return new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number));
    }

    /** No cache on the way keeps names and addresses. */
    private static Response personal(Object data) {
        return Response.ok(data)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
