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

    static WebApplicationException tooManyListeners() {
        return of(
                Response.Status.SERVICE_UNAVAILABLE,
                "TOO_MANY_LISTENERS",
                "Ask for messages?after= every few seconds instead, and try the events again later.");
    }

    private static WebApplicationException of(Response.Status status, String reason, String detail) {
        var problem = new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), reason, detail);
        var response = Response.status(status).type(MEDIA_TYPE).entity(problem);
        if (status == Response.Status.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER.toSeconds());
        }
        return new WebApplicationException(response.build());
    }
}
