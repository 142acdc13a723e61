package org.qingshan.web.viewer;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;
import org.qingshan.platform.OwnOrigin;
import org.qingshan.web.access.AccessConfig;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;
import org.qingshan.web.photo.SentPhotoKeeping;

/**
 * Takes a picture that a viewer sends in his chat: the file first, then the message that brings it.
 *
 * <p>Guaranteed: as for words, a POST is answered after everything it caused is durable, and the same {@code clientMessageId} has no
 * second effect. What is answered to it comes by the chat.
 */
@PermitAll
@Path("/chat/{shop}")
public class PictureResource {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

    private static final String WANTED_ID =
            "Give each picture a \"clientMessageId\" of its own: 1 to 64 of the characters A-Z a-z 0-9 _ . : -";

    /** The request is understood, and what it brings is no picture, or cannot be handled (RFC 9110, 15.5.21). */
    private static final int NO_PICTURE = 422;

    /** How the chat shows what has no words. */
    private static final String A_PICTURE = "📷";

    private final Inbox inbox;
    private final SentPhotoKeeping pictures;
    private final PictureAllowance allowance;
    private final PhotoSentences sentences;
    private final OwnOrigin own;

    PictureResource(
            Inbox inbox,
            SentPhotoKeeping pictures,
            PictureAllowance allowance,
            PhotoSentences sentences,
            AccessConfig config) {
        this.inbox = inbox;
        this.pictures = pictures;
        this.allowance = allowance;
        this.sentences = sentences;
        this.own = new OwnOrigin(config.publicUrl());
    }

    @POST
    @Path("photos")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> picture(
            @RestPath String shop,
            @RestQuery @Nullable String clientMessageId,
            @RestQuery @Nullable String lang,
            @RestForm("photo") @Nullable List<FileUpload> chosen,
            @Context HttpHeaders headers,
            @Context RoutingContext routing) {
        Origin visitor = routing.get(Origin.class.getName());
        var request = routing.request();
        var language = PageLanguage.of(lang, headers);
        if (!own.covers(request.scheme() + "://" + request.authority(), headers.getHeaderString("Origin"))) {
            return answer(Status.FORBIDDEN.getStatusCode(), "FOREIGN_ORIGIN", sentences.fromElsewhere(language));
        }
        if (clientMessageId == null || !ID.matcher(clientMessageId).matches()) {
            return answer(Status.BAD_REQUEST.getStatusCode(), "INVALID_CLIENT_MESSAGE_ID", WANTED_ID);
        }
        if (!allowance.allows(shop, visitor.person())) {
            return answer(Status.TOO_MANY_REQUESTS.getStatusCode(), "TOO_MANY_PICTURES", sentences.tooMany(language));
        }
        try {
            var photo = pictures.keep(shop, visitor.channel() + " " + visitor.person(), file(chosen));
            return take(shop, visitor, clientMessageId, photo, language);
        } catch (PhotoRefused refused) {
            var status = refused.reason() == PhotoRefused.Reason.BUSY
                    ? Status.SERVICE_UNAVAILABLE.getStatusCode()
                    : NO_PICTURE;
            return answer(status, refused.reason().name(), sentences.of(refused, language));
        }
    }

    private static java.nio.file.Path file(@Nullable List<FileUpload> chosen) {
        return (chosen == null ? List.<FileUpload>of() : chosen)
                .stream()
                        .filter(upload -> upload.size() > 0)
                        .findFirst()
                        .map(FileUpload::uploadedFile)
                        .orElseThrow(PhotoRefused::none);
    }

    private Uni<Response> take(String shop, Origin visitor, String clientMessageId, String photo, String language) {
        var key = "w:" + visitor.person() + ":" + clientMessageId;
        var message = new IncomingMessage(shop, key, Kind.WORDLESS, visitor, A_PICTURE, Details.picture(photo));
        return Uni.createFrom()
                .completionStage(() -> inbox.take(message))
                .flatMap(taken -> taken.isPutAside()
                        ? answer(NO_PICTURE, "NOT_HANDLED", sentences.notHandled(language))
                        : Uni.createFrom().item(taken(taken)))
                .onFailure(Unavailable.class)
                .recoverWithItem(() -> Response.status(Status.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build());
    }

    private static Response taken(Taken taken) {
        return Response.ok(Map.of("id", taken.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Uni<Response> answer(int status, String reason, String sentence) {
        return Uni.createFrom()
                .item(Response.status(status)
                        .entity(Map.of("reason", reason, "detail", sentence))
                        .build());
    }
}
