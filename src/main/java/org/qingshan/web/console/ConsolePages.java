package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.Sessions;
import org.qingshan.web.photo.PhotoSentences;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;

/** The live page of the team: what is left, what is sold, who ordered. Who may act does so by {@link HostActions}. */
@Blocking
@Path("/console")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER, AccessRoles.PACKER})
public class ConsolePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance live(Visiting.Visit visit, long megabytes, List<Unit> further);

        static native TemplateInstance rescue(Visiting.Visit visit, int mostComments);

        static native TemplateInstance nothing(String language);
    }

    /** Those that have no word of their own among the page's sentences. */
    private static final List<Unit> FURTHER = List.copyOf(EnumSet.range(Unit.PAIR, Unit.HEAD));

    private final SecurityIdentity identity;
    private final Visiting visiting;
    private final PageShowing showing;
    private final RecentBoards boards;
    private final Watching watching;
    private final Poster poster;
    private final PhotoSentences photos;

    ConsolePages(
            SecurityIdentity identity,
            Visiting visiting,
            PageShowing showing,
            RecentBoards boards,
            Watching watching,
            Poster poster,
            PhotoSentences photos) {
        this.identity = identity;
        this.visiting = visiting;
        this.showing = showing;
        this.boards = boards;
        this.watching = watching;
        this.poster = poster;
        this.photos = photos;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@BeanParam PageRequest asked) {
        return showing.page(asked, visit -> Templates.live(visit, photos.megabytes(), FURTHER));
    }

    /** What nobody has answered, for those who may. */
    @GET
    @Path("rescue")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
    public Response rescue(@BeanParam PageRequest asked) {
        return showing.page(asked, visit -> Templates.rescue(visit, Comments.MOST));
    }

    /** What the page shows, whenever it is different, and each second that it is not. The page comes back when it ends. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            @RestQuery @Nullable String lang, @Context HttpHeaders headers, @Context RoutingContext routing) {
        routing.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // nginx and its kin collect a response before they pass it on, unless told not to.
                .putHeader("X-Accel-Buffering", "no");
        var entry = new Sessions.Entry(OwnerForm.session(headers).orElseThrow(), Set.copyOf(identity.getRoles()));
        return watching.from(onlookers(PageLanguage.ENGLISH.equals(lang)), entry);
    }

    /** Says that there is a stream; the connection may go on to something else. */
    @HEAD
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response eventsHead() {
        return Response.ok()
                .type(MediaType.SERVER_SENT_EVENTS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What the page shows, at most a second old; 204 if that is what the page has seen. */
    @GET
    @Path("board")
    @Produces(MediaType.APPLICATION_JSON)
    public Response board(
            @RestQuery @Nullable String lang, @RestQuery @Nullable String seen, @Context HttpHeaders headers) {
        var board = boards.of(onlookers(PageLanguage.of(lang, headers).equals(PageLanguage.ENGLISH)));
        var response = board.version().equals(seen) ? Response.noContent() : Response.ok(board.json());
        return response.header("Board-Version", board.version())
                .header("Board-Now", board.now())
                .header("Board-Pulse", board.pulse())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Onlookers onlookers(boolean english) {
        return Onlookers.of(Caller.of(identity), identity.getRoles(), english);
    }

    /** The way to the shop's chat on a sheet of A4, to be printed. */
    @GET
    @Path("poster.pdf")
    @Produces("application/pdf")
    @RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
    public Response posterToPrint(@BeanParam PageRequest asked) {
        return poster(poster::pdf, Download.PDF, "poster.pdf", visiting.of(asked));
    }

    /** The same as a picture, to be sent. */
    @GET
    @Path("poster.png")
    @Produces("image/png")
    @RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
    public Response posterToSend(@BeanParam PageRequest asked) {
        return poster(poster::png, "image/png", "poster.png", visiting.of(asked));
    }

    private static Response poster(
            BiFunction<Shop, String, byte[]> drawing, String type, String name, Visiting.Visit visit) {
        return Download.shown(
                drawing.apply(visit.shop(), visit.language()),
                type,
                visit.shop().key() + "-" + name);
    }

    /** Every other address below the console: strangers learn no more of it than of the page. */
    @GET
    @Path("{rest:.+}")
    @Produces(MediaType.TEXT_HTML)
    public Response nothing(@Context HttpHeaders headers) {
        return nowhere(headers);
    }

    static Response nowhere(HttpHeaders headers) {
        return nowhere(headers, Status.NOT_FOUND);
    }

    static Response nowhere(HttpHeaders headers, Status status) {
        var language = PageLanguage.of(null, headers);
        return HtmlPage.of(Templates.nothing(language), language).confidential().as(status);
    }
}
