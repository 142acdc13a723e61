package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.place.LinkedPlaces;
import org.qingshan.domain.place.LinkedPlaces.Linked;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.viewer.HtmlPage;

/** The groups and channels in which the shop sells, and the way to add one. */
@Blocking
@Path("/console/shop/places")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class PlacePages {
    private static final String HERE = "/console/shop/places";

    /** The addresses that add the bot; null while its name is not known. */
    public record Ways(@Nullable String group, @Nullable String channel) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance places(
                Visiting.Visit visit, OwnerForm.Notice notice, Ways ways, List<Linked> linked);
    }

    private final SecurityIdentity identity;
    private final Visiting visiting;
    private final Lanes lanes;
    private final LinkedPlaces places;

    PlacePages(SecurityIdentity identity, Visiting visiting, Lanes lanes, LinkedPlaces places) {
        this.identity = identity;
        this.visiting = visiting;
        this.lanes = lanes;
        this.places = places;
    }

    @GET
    public Response places(@BeanParam PageRequest asked) {
        var visit = visiting.of(asked.lang, asked.headers, asked.uri);
        var shop = visit.shop().key();
        var ways = new Ways(
                places.door(shop, false).orElse(null), places.door(shop, true).orElse(null));
        var page = lanes.read(shop, () -> Templates.places(visit, asked.notice(), ways, places.all()));
        return HtmlPage.of(page, visit.language())
                .confidential()
                .remembering(asked.lang)
                .as(Status.OK);
    }

    /** What is found out is seen when the page is opened again. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return done(asked, token, id, (place, actor) -> places.check(place));
    }

    @POST
    @Path("unlink")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlink(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return done(asked, token, id, places::unlink);
    }

    private Response done(
            PageRequest asked, @Nullable String token, @Nullable String id, BiFunction<Long, String, Boolean> work) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> work.apply(OwnerForm.key(id), caller.actor()));
        return OwnerForm.backTo(HERE);
    }

    @ServerExceptionMapper
    Response stranger(UnauthorizedException nobody, HttpHeaders headers) {
        return ConsolePages.wayIn(false, headers, Status.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response noOwner(ForbiddenException somebody, HttpHeaders headers) {
        return ConsolePages.wayIn(true, headers, Status.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response foreign(OwnerForm.Foreign form, HttpHeaders headers) {
        return ConsolePages.nowhere(headers, Status.FORBIDDEN);
    }
}
