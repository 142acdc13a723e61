package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.Rehearsing;
import org.qingshan.domain.stream.RehearsalLine;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;

/** The rehearsal of a stream: the host's and viewers' lines, and how the shop would be after them. Nobody outside hears of it. */
@Blocking
@Path("/console/run/rehearsal")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class RehearsalPages {
    private static final String HERE = "/console/run/rehearsal";
    private static final String SHEET = "/console/run";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rehearsal(
                Visiting.Visit visit, Notice notice, Figures write, RehearsalPlaying.Scene scene, String viewer);
    }

    private final PageShowing showing;
    private final Visiting visiting;
    private final Lanes lanes;
    private final OwnSale sale;
    private final Rehearsing rehearsing;
    private final RehearsalPlaying playing;

    RehearsalPages(
            PageShowing showing,
            Visiting visiting,
            Lanes lanes,
            OwnSale sale,
            Rehearsing rehearsing,
            RehearsalPlaying playing) {
        this.showing = showing;
        this.visiting = visiting;
        this.lanes = lanes;
        this.sale = sale;
        this.rehearsing = rehearsing;
        this.playing = playing;
    }

    @GET
    public Response look(@BeanParam PageRequest asked) {
        return look(asked, Notice.NONE);
    }

    private Response look(PageRequest asked, Notice notice) {
        var visit = visiting.of(asked).at(HERE);
        if (!lanes.read(visit.shop().key(), playing::isUnderWay)) {
            return OwnerForm.backTo(SHEET);
        }
        return playing.play(visit, scene -> {
            var viewer = scene.said().stream()
                    .map(said -> said.line().speaker())
                    .filter(name -> !name.isEmpty())
                    .reduce(words(asked).a_viewer(), (first, last) -> last);
            return PageShowing.written(
                    asked, visit, Templates.rehearsal(visit, notice, visit.figures(), scene, viewer));
        });
    }

    /** Lets the host or a viewer say something. */
    @POST
    @Path("say")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String viewer,
            @RestForm @Nullable String words) {
        var said = OwnerForm.typed(words, RehearsalLine.LONGEST);
        var speaker = OwnerForm.typed(viewer, RehearsalLine.LONGEST_NAME);
        return done(asked, token, open -> {
            if (!said.isEmpty()) {
                rehearsing.say(open, (int) OwnerForm.key(seen), speaker, said);
            }
        });
    }

    @POST
    @Path("unsay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unsay(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String seen) {
        return done(asked, token, open -> rehearsing.unsay(open, (int) OwnerForm.key(seen)));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        sale.during((open, actor) -> {
            rehearsing.end();
            return true;
        });
        return OwnerForm.backTo(SHEET);
    }

    private Response done(PageRequest asked, @Nullable String token, Consumer<LiveSale> work) {
        OwnerForm.require(token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> {
                    sale.during((open, actor) -> {
                        work.accept(open);
                        return true;
                    });
                    return OwnerForm.backTo(HERE);
                },
                notice -> look(asked, notice));
    }

    private static RehearsalText words(PageRequest asked) {
        return MessageBundles.get(RehearsalText.class, Localized.Literal.of(asked.language()));
    }
}
