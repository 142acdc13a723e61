package org.qingshan.web.api;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.qingshan.domain.Refused;
import org.qingshan.inbox.Unavailable;
import org.qingshan.platform.Outage;
import org.qingshan.platform.lane.UnknownShop;
import org.qingshan.web.access.BearerDoor;
import org.qingshan.web.viewer.LostPage;
import org.qingshan.web.viewer.StrangerPage;
import org.qingshan.web.viewer.TroublePage;

/** Turns whatever went wrong into a problem, so that no answer is without a reason and none shows the inside of the program. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    /** What the framework says without a word to whoever sends something. */
    private static final Set<Integer> TOLD = Set.of(400, 405, 406, 415);

    /** What the operating system says of a connection that the other end has broken. */
    private static final Set<String> BROKEN_OFF = Set.of("Connection reset by peer", "Connection reset", "Broken pipe");

    /** A form's address on the team's pages, and the one above it, which is the page's or leads there; what scripts send to is none. */
    private static final Pattern FORM =
            Pattern.compile("(?<page>/console/(?!do/|heard/)[a-z]+(?:/[a-z0-9-]+)*)/[a-z-]+/?");

    private static final Pattern API = Pattern.compile("/api([/;].*)?");

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException nobody, UriInfo uri, HttpHeaders headers) {
        if (StrangerPage.isOfUse(uri, headers)) {
            return StrangerPage.of(false, headers);
        }
        return Problem.of(
                        Status.UNAUTHORIZED,
                        "UNAUTHENTICATED",
                        "Send a valid key of the shop as 'Authorization: Bearer KEY'.")
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, BearerDoor.CHALLENGE)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException somebodyElse, UriInfo uri, HttpHeaders headers) {
        if (StrangerPage.isOfUse(uri, headers)) {
            return StrangerPage.of(true, headers);
        }
        return Problem.of(Status.FORBIDDEN, "FORBIDDEN", "This is not for you.")
                .response()
                .build();
    }

    @ServerExceptionMapper
    Response refused(Refused refusal) {
        return RefusedProblem.of(refusal).response().build();
    }

    @ServerExceptionMapper
    Response unknownShop(UnknownShop unknown) {
        return Problem.of(Status.NOT_FOUND, "UNKNOWN_SHOP", "There is no such shop.")
                .response()
                .build();
    }

    @ServerExceptionMapper
    Response unavailable(Unavailable busy, UriInfo uri, Request request, HttpHeaders headers) {
        return later(uri, request, headers);
    }

    /** What the framework refuses by itself: an unknown address, a wrong method, an unreadable media type. */
    @ServerExceptionMapper
    Response refusedAtTheDoor(WebApplicationException refusal, UriInfo uri, Request request, HttpHeaders headers) {
        var response = refusal.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        var isReading = request.getMethod().equals(HttpMethod.GET);
        if (API.matcher(uri.getPath()).matches() || !isReading && TOLD.contains(response.getStatus())) {
            return Problem.of(response.getStatusInfo()).response().build();
        }
        var form = FORM.matcher(uri.getRequestUri().getRawPath());
        if (isReading && response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode() && form.matches()) {
            return Response.status(Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, form.group("page"))
                    .build();
        }
        var lost = response.getStatus() == 404 && isReading;
        return lost && LostPage.isOfUse(headers) ? LostPage.as(Status.NOT_FOUND, headers) : response;
    }

    /** Whatever nobody foresaw. The log has the whole story, the answer none of it. */
    @ServerExceptionMapper
    Response fault(Throwable fault, UriInfo uri, Request request, HttpHeaders headers, HttpServerResponse answer) {
        if (Outage.isTheCauseOf(fault)) {
            LOG.warnf("A request is answered 503: %s", fault);
            return later(uri, request, headers);
        }
        if (isCutOff(fault)) {
            // Its sender has the answer already; with a body, this one would be written after it.
            return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        if (isLeft(fault, answer)) {
            LOG.debug("Nobody waits for an answer any more");
            return Response.status(Status.BAD_REQUEST).build();
        }
        if (BrokenForm.isTheCauseOf(fault)) {
            LOG.infof("A form cannot be read: %s", fault);
            return BrokenForm.told(uri, headers).response().build();
        }
        LOG.error("A request failed", fault);
        if (TroublePage.isOfUse(request, headers)) {
            return TroublePage.of(false, uri, headers);
        }
        return Problem.of(
                        Status.INTERNAL_SERVER_ERROR,
                        "INTERNAL_ERROR",
                        "Something broke on our side; nothing of the request has had an effect.")
                .response()
                .build();
    }

    /**
     * The sender has closed the connection; the program closes channels of its own, too. A connection that breaks while it is written to
     * is not known for a closed one yet, but the answer has begun.
     */
    static boolean isLeft(Throwable fault, HttpServerResponse answer) {
        return fault instanceof ClosedChannelException
                ? !(fault instanceof AsynchronousCloseException) && answer.closed()
                : isBrokenOff(fault) && (answer.closed() || answer.headWritten());
    }

    /** There is no kind of its own for that either. */
    private static boolean isBrokenOff(Throwable fault) {
        return fault instanceof IOException && BROKEN_OFF.contains(String.valueOf(fault.getMessage()));
    }

    /** The framework has no kind of its own for it. */
    private static boolean isCutOff(Throwable fault) {
        return fault instanceof IOException && "Request too large".equals(fault.getMessage());
    }

    private static Response later(UriInfo uri, Request request, HttpHeaders headers) {
        var answer = TroublePage.isOfUse(request, headers)
                ? Response.fromResponse(TroublePage.of(true, uri, headers))
                : Problem.of(
                                Status.SERVICE_UNAVAILABLE,
                                "UNAVAILABLE",
                                "Nothing was done. Send the same again in a moment.")
                        .response();
        return answer.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER.toSeconds())
                .build();
    }
}
