package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.RefusalSentences;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoName;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;
import org.qingshan.web.viewer.HtmlPage;

/** What the shop sells, for its owners: names, packing, weight and photo of each product. */
@Blocking
@Path("/console/shop/products")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class ProductPages {
    private static final String HERE = "/console/shop/products";

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance products(
                Visiting.Visit visit, Notice notice, Figures write, List<Row> products, long megabytes);
    }

    /**
     * A product on the page.
     *
     * @param photo the address of a small square; null if there is none to show
     */
    public record Row(Product product, @Nullable String photo) {
        static Row of(Product product) {
            return new Row(product, PhotoName.small(product.photo()));
        }

        /** Only Telegram has its picture. */
        public boolean elsewhere() {
            return photo == null && product.photo() != null;
        }
    }

    private final Visiting visiting;
    private final Lanes lanes;
    private final ShopKeeping keeping;
    private final PhotoKeeping photos;
    private final PhotoSentences photoSentences;
    private final RefusalSentences sentences;

    ProductPages(
            Visiting visiting,
            Lanes lanes,
            ShopKeeping keeping,
            PhotoKeeping photos,
            PhotoSentences photoSentences,
            RefusalSentences sentences) {
        this.visiting = visiting;
        this.lanes = lanes;
        this.keeping = keeping;
        this.photos = photos;
        this.photoSentences = photoSentences;
        this.sentences = sentences;
    }

    @GET
    public Response products(@BeanParam PageRequest asked) {
        return products(asked, asked.notice());
    }

    private Response products(PageRequest asked, Notice notice) {
        var visit = visiting.of(asked.lang, asked.headers, asked.uri).at(HERE);
        var rows = lanes.read(
                visit.shop().key(), () -> Product.all().stream().map(Row::of).toList());
        var page = Templates.products(visit, notice, visit.figures(), rows, photoSentences.megabytes());
        return HtmlPage.of(page, visit.language())
                .confidential()
                .remembering(asked.lang)
                .as(Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam PageRequest asked, @BeanParam ProductForm form) {
        OwnerForm.require(form.token, asked.headers);
        var wanted = form.wanted();
        if (wanted.isEmpty()) {
            return products(asked, Notice.refused(asked.words().not_understood()));
        }
        try {
            keeping.change(OwnerForm.key(form.id), wanted.get());
            return OwnerForm.backTo(HERE);
        } catch (Refused refused) {
            return products(asked, Notice.refused(sentences.of(refused, asked.isChinese())));
        }
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response picture(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm("photo") @Nullable List<FileUpload> chosen) {
        OwnerForm.require(token, asked.headers);
        try {
            keeping.picture(OwnerForm.key(id), photos.keep(keeping.shop(), chosen));
            return OwnerForm.backTo(HERE);
        } catch (PhotoRefused refused) {
            return products(asked, Notice.refused(photoSentences.of(refused, asked.language())));
        }
    }

    @POST
    @Path("photo/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unpicture(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        keeping.picture(OwnerForm.key(id), null);
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
