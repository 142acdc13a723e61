package org.qingshan.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes the interface as a whole, and the errors that any of its calls may have. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String ABOUT =
            "What scripts can do with a shop: read the live stream and change what is on sale,"
                    + " push cards, hand in claims, read orders. An API key acts as owner of its shop. Errors are RFC 9457 problems"
                    + " with a 'reason' to branch on.\n\nWebhooks (the console's page Shop, Webhooks) POST"
                    + " {\"id\",\"event\",\"shop\",\"at\",\"data\"}: order.changed with number, status, payment, also where lines, total or address of a confirmed"
                    + " order change; stock.changed with slot,"
                    + " price, offered, held, sold, left, open; stream.started and stream.ended with title; test. Header"
                    + " Qingshan-Signature is t=SECONDS,v1=HEX, HEX the HMAC-SHA256 of SECONDS.BODY under the secret; for a day after the secret"
                    + " was changed a second v1 under the one before. An id may come again.";

    /** By name in the description: status and when it is answered. */
    private static final Map<String, String> NAMED = Map.of(
            "NothingLive", "No stream is live: NOTHING_LIVE.",
            "NotOnLineup", "The slot is not on the live lineup (NOT_ON_LINEUP), or no stream is live (NOTHING_LIVE).",
            "UnknownOrder", "The shop has no order with this number: UNKNOWN_ORDER.",
            "Refused",
                    "At odds with the shop's present state: BELOW_TAKEN, NOT_A_STEP, NOT_INSPECTED, … with the facts.",
            "KeyReused", "The Idempotency-Key came with another request before: IDEMPOTENCY_KEY_REUSED.");

    /** By schema, what need not be there. Whatever else has a name always is, in requests and answers. */
    private static final Map<String, Set<String>> MAY_BE_ABSENT = Map.of(
            "LineupChange", Set.of("price", "offered", "open", "limitPerBuyer"),
            "OrderEntry", Set.of("travelsWith", "collected", "wished"),
            "Problem", Set.of("field", "facts"));

    private static final Map<String, String> COMMON = Map.of(
            "400", "The request cannot be understood; 'field' names what is wrong: INVALID_FIELD, UNKNOWN_FIELD, …",
            "401", "No valid key came with the request: UNAUTHENTICATED.",
            "403", "The key is of another shop: OTHER_SHOP.",
            "405", "The address knows other methods only: METHOD_NOT_ALLOWED.",
            "406", "The answer is JSON, which the Accept header does not let in: NOT_ACCEPTABLE.",
            "413", "The body is larger than 1 MB: REQUEST_ENTITY_TOO_LARGE.",
            "415", "The body is not declared as JSON: UNSUPPORTED_MEDIA_TYPE.",
            "500", "Something broke on our side, without effect: INTERNAL_ERROR.",
            "503", "Nothing was done; send the same again after Retry-After: UNAVAILABLE.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Qingshan API").version("1").description(ABOUT));
        api.getComponents().addSecurityScheme(BEARER, bearer());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        NAMED.forEach((name, description) -> api.getComponents().addResponse(name, problem(description)));
        named(api, "OrderEntry", "payment", "PaymentStatus");
        api.getComponents().getSchemas().forEach(ApiDescription::requireAll);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ApiDescription::describeErrors);
    }

    /** Two kinds of status have one name in the program, so that the framework numbers them. */
    private static void named(OpenAPI api, String schema, String property, String name) {
        var schemas = api.getComponents().getSchemas();
        var told = Objects.requireNonNull(
                Objects.requireNonNull(schemas.get(schema), schema)
                        .getProperties()
                        .get(property),
                property);
        var before = told.getRef().substring(told.getRef().lastIndexOf('/') + 1);
        api.getComponents().addSchema(name, schemas.get(before));
        api.getComponents().removeSchema(before);
        told.setRef(name);
    }

    private static void requireAll(String name, Schema schema) {
        if (schema.getProperties() != null) {
            var absent = MAY_BE_ABSENT.getOrDefault(name, Set.of());
            schema.getProperties().keySet().stream()
                    .filter(field -> !absent.contains(field))
                    .forEach(schema::addRequired);
        }
    }

    private static void describeErrors(Operation operation) {
        var responses = operation.getResponses();
        COMMON.forEach((status, description) -> {
            // Some the framework has described by itself, without the body that they have.
            if (!responses.hasAPIResponse(status)
                    || responses.getAPIResponse(status).getContent() == null
                            && responses.getAPIResponse(status).getRef() == null) {
                responses.addAPIResponse(status, problem(description));
            }
        });
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API key of the shop.");
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
