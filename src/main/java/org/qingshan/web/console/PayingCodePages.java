package org.qingshan.web.console;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoPaths;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;

/** Takes the picture of the code that buyers scan to pay. It is for everybody who owes something, so it lies where products' photos do. */
@Blocking
@Path(PhotoPaths.PAYING)
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class PayingCodePages {
    private static final String BACK = "/console/shop";

    private final ShopPages pages;
    private final ShopKeeping keeping;
    private final PhotoKeeping photos;
    private final PhotoSentences sentences;

    PayingCodePages(ShopPages pages, ShopKeeping keeping, PhotoKeeping photos, PhotoSentences sentences) {
        this.pages = pages;
        this.keeping = keeping;
        this.photos = photos;
        this.sentences = sentences;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response picture(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm("photo") @Nullable List<FileUpload> chosen) {
        OwnerForm.require(token, asked.headers);
        try {
            keeping.payCode(photos.keep(keeping.shop(), chosen));
            return OwnerForm.backTo(BACK);
        } catch (PhotoRefused refused) {
            return pages.rules(asked, Notice.refused(sentences.of(refused, asked.language())));
        }
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        keeping.payCode(null);
        return OwnerForm.backTo(BACK);
    }
}
