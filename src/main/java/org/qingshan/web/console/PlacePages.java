package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.place.LinkedPlaces;
import org.qingshan.domain.place.LinkedPlaces.Linked;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;

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
    private final PageShowing showing;
    private final Lanes lanes;
    private final LinkedPlaces places;

    PlacePages(SecurityIdentity identity, PageShowing showing, Lanes lanes, LinkedPlaces places) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.places = places;
    }

    @GET
    public Response places(@BeanParam PageRequest asked) {
        return places(asked, asked.notice());
    }

    private Response places(PageRequest asked, OwnerForm.Notice notice) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.places(
                        visit,
                        notice,
                        ways(visit.shop().key()),
                        places.all(visit.shop().key())));
    }

    private Ways ways(String shop) {
        return new Ways(
                places.door(shop, false).orElse(null), places.door(shop, true).orElse(null));
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
        return lanes.run(caller.shop(), () -> work.apply(OwnerForm.key(id), caller.actor()))
                ? WayBack.none(asked, HERE)
                : places(asked, OwnerForm.Notice.refused(asked.words().not_there()));
    }
}
