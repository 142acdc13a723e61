package org.qingshan.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as problem JSON (RFC 9457). Nothing of it has had an effect.
 *
 * @param title the status in words
 * @param reason one word that a program can branch on
 * @param detail what is wrong, for a person
 * @param field the field, parameter or header that is wrong
 * @param facts what a refusal is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "RFC 9457 problem details. Nothing of the request has had an effect.")
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Conflict") String title,
        @Schema(examples = "409") int status,

        @Schema(description = "One word that a program can branch on.", examples = "BELOW_TAKEN")
        String reason,

        @Schema(description = "What is wrong, for a person.")
        String detail,

        @Schema(description = "The field, parameter or header that is wrong.") @Nullable
        String field,

        @Schema(description = "What a refusal is about, such as slot and taken.") @Nullable
        Map<String, Object> facts) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A status that {@link Response.Status} has no name for (RFC 9110, 15.5.21). */
    private static final int UNPROCESSABLE = 422;

    /** A refusal of the framework's own: the reason is the status in words. */
    static Problem of(Response.StatusType status) {
        if (status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
            return of(status, "UNKNOWN_ADDRESS", "There is nothing at this address; see /q/openapi.");
        }
        var words = status.getReasonPhrase();
        return of(status, words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"), words + ".");
    }

    static Problem of(Response.StatusType status, String reason, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), reason, detail, null, null);
    }

    /** A field of the body, a parameter or a header that cannot be read. */
    static WebApplicationException invalid(String field, String detail) {
        return bad("INVALID_FIELD", field, detail);
    }

    static WebApplicationException bad(String reason, @Nullable String field, String detail) {
        var status = Response.Status.BAD_REQUEST;
        return new Problem("about:blank", status.getReasonPhrase(), 400, reason, detail, field, null).raised();
    }

    static WebApplicationException keyReused() {
        return new Problem(
                        "about:blank",
                        "Unprocessable Content",
                        UNPROCESSABLE,
                        "IDEMPOTENCY_KEY_REUSED",
                        "This Idempotency-Key came with another request before; choose a new one.",
                        "Idempotency-Key",
                        null)
                .raised();
    }

    static WebApplicationException notHandled() {
        return new Problem(
                        "about:blank",
                        "Unprocessable Content",
                        UNPROCESSABLE,
                        "NOT_HANDLED",
                        "Something went wrong in the program: this claim was not handled and will not be. Tell the buyer, and the shop.",
                        null,
                        null)
                .raised();
    }

    Problem with(Map<String, Object> moreFacts) {
        return new Problem(type, title, status, reason, detail, field, moreFacts);
    }

    WebApplicationException raised() {
        return new WebApplicationException(response().build());
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
