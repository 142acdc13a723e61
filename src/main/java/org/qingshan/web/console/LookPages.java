package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoName;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;

/** The shop's colour and logo, for its owners. */
@Blocking
@Path("/console/shop/look")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class LookPages {
    private static final String HERE = "/console/shop/look";
    private static final String SETTING = "colour";
    /** The peach of the pages; a browser's field for colours cannot be empty. */
    private static final String USUAL = "#b9431a";

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance look(
                Visiting.Visit visit, Notice notice, String colour, @Nullable String logo, long megabytes);
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final PhotoKeeping photos;
    private final PhotoSentences photoSentences;
    private final SettingNow settings;

    LookPages(
            PageShowing showing,
            ShopKeeping keeping,
            PhotoKeeping photos,
            PhotoSentences photoSentences,
            SettingNow settings) {
        this.settings = settings;
        this.showing = showing;
        this.keeping = keeping;
        this.photos = photos;
        this.photoSentences = photoSentences;
    }

    @GET
    public Response look(@BeanParam PageRequest asked) {
        return look(asked, asked.notice());
    }

    private Response look(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> {
            var look = visit.shop().look();
            return Templates.look(
                    visit,
                    notice,
                    Objects.requireNonNullElse(look.colour(), USUAL),
                    PhotoName.small(look.logo()),
                    photoSentences.megabytes());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paint(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm List<String> value) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(
                asked,
                () -> keeping.reading(shop -> settings.of(shop, SETTING, value)
                        .map(now -> WayBack.Form.of(HERE, Map.of("value", now)))
                        .orElse(null)));
        return showing.unlessRefused(
                asked, () -> back.after(HERE, () -> keeping.set(SETTING, value)), notice -> look(asked, notice));
    }

    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sign(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm("photo") @Nullable List<FileUpload> chosen) {
        OwnerForm.require(token, asked.headers);
        try {
            keeping.sign(photos.keepLogo(keeping.shop(), chosen));
            return OwnerForm.backTo(HERE);
        } catch (PhotoRefused refused) {
            return look(asked, Notice.refused(photoSentences.of(refused, asked.language())));
        }
    }

    @POST
    @Path("logo/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unsign(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        return sign(asked, null);
    }

    /** The picture that was there before: the way back from taking it away. */
    @POST
    @Path("logo/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signAgain(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String photo) {
        OwnerForm.require(token, asked.headers);
        var own = PhotoName.of(photo).filter(kept -> kept.shop().equals(keeping.shop()));
        return own.isEmpty() ? look(asked, Notice.refused(asked.words().not_there())) : sign(asked, own.get());
    }

    private Response sign(PageRequest asked, @Nullable PhotoName logo) {
        var back = WayBack.from(
                asked, () -> keeping.reading(shop -> logoOf(shop.look().logo())));
        return back.after(HERE, () -> keeping.sign(logo));
    }

    private static WayBack.Form logoOf(@Nullable String logo) {
        return logo == null
                ? WayBack.Form.of(HERE + "/logo/remove", Map.of())
                : WayBack.Form.of(HERE + "/logo/again", Map.of("photo", logo));
    }
}
