package org.qingshan.channel.webchat;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.qingshan.inbox.Unavailable;

/**
 * Why a request was not done, as problem JSON (RFC 9457).
 *
 * @param title the status in words
 * @param reason one word that a program can branch on
 * @param detail what to do, for a person
 */
record Problem(String type, String title, int status, String reason, String detail) {
    /** A status that {@link Response.Status} has no name for (RFC 9110, 15.5.21). */
    private static final int UNPROCESSABLE = 422;

    private static final String MEDIA_TYPE = "application/problem+json";

    static WebApplicationException badRequest(String reason, String detail) {
        return of(Response.Status.BAD_REQUEST, reason, detail);
    }

    static WebApplicationException foreignOrigin() {
        return of(
                Response.Status.FORBIDDEN,
                "FOREIGN_ORIGIN",
                "Post from a page of this shop's own address, or without an Origin header.");
    }

    static WebApplicationException nobodyKnown() {
        return of(
                Response.Status.FORBIDDEN,
                "NO_SESSION",
                "请先打开聊天页面，再发照片。 Open the chat's page first, then send the picture from there.");
    }

    static WebApplicationException notJson() {
        return of(
                Response.Status.UNSUPPORTED_MEDIA_TYPE,
                "UNSUPPORTED_MEDIA_TYPE",
                "Send Content-Type: application/json.");
    }

    static WebApplicationException unknownShop(String shop) {
        return of(Response.Status.NOT_FOUND, "UNKNOWN_SHOP", "There is no shop '" + shop + "'; check the address.");
    }

    static WebApplicationException unavailable() {
        return of(
                Response.Status.SERVICE_UNAVAILABLE,
                "UNAVAILABLE",
                "Nothing was taken. Send the same again, with the same clientMessageId, after a second.");
    }

    static WebApplicationException notHandled() {
        return of(
                UNPROCESSABLE,
                "Unprocessable Content",
                "NOT_HANDLED",
                "程序出错了，这句话没有处理，也不会再处理。请换个说法，或告诉主播。"
                        + " Something went wrong in the program: this was not handled and will not be. Put it another way, or tell the host.");
    }

    static WebApplicationException tooManyListeners() {
        return of(
                Response.Status.SERVICE_UNAVAILABLE,
                "TOO_MANY_LISTENERS",
                "Ask for messages?after= every few seconds instead, and try the events again later.");
    }

    private static WebApplicationException of(Response.Status status, String reason, String detail) {
        return of(status.getStatusCode(), status.getReasonPhrase(), reason, detail);
    }

    private static WebApplicationException of(int status, String title, String reason, String detail) {
        var problem = new Problem("about:blank", title, status, reason, detail);
        var response = Response.status(status).type(MEDIA_TYPE).entity(problem);
        if (status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER.toSeconds());
        }
        return new WebApplicationException(response.build());
    }
}
